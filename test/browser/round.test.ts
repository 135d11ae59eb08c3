import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { textOf } from '../../src/grid/cell'
import type { WorkbookContents } from '../../src/grid/contents'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { folderWith, yijiao } from '../cli/run'
import { CORRECTED, fileOf, SENT, YEAR_BEFORE, type RoundFile } from '../roll-up/manners'
import { tableOf, TIELING } from '../roll-up/round'
import { downloadBy, usePages } from './browser'

const pages = usePages()

const uploads = (files: readonly RoundFile[]) =>
  files.map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))

async function roundPage(): Promise<Page> {
  const { page } = await pages.open('/taskpane.html', { locale: 'zh-CN' })
  await page.click('[data-action=round]')
  await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
  return page
}

/** Hands in files, and waits until they are those that are shown: a round before may have had as many. */
async function collect(page: Page, files: readonly RoundFile[]): Promise<void> {
  await page.setInputFiles('[data-input=round-files]', uploads(files))
  await page.waitForFunction(
    (names) => {
      const rows = [...document.querySelectorAll('[data-reading=false] [data-file]')]
      return JSON.stringify(rows.map((row) => row.getAttribute('data-file')).sort()) === JSON.stringify(names)
    },
    files.map(([name]) => name).sort(),
  )
}

const states = (page: Page): Promise<(string | null)[][]> =>
  page.$$eval('.round-table tbody tr', (rows) =>
    rows.map((row) => ['data-county', 'data-file', 'data-state'].map((name) => row.getAttribute(name))),
  )

/** Every cell of every sheet. */
const textsOf = ({ sheets }: WorkbookContents) =>
  sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, cells.map(textOf)])])

/** A folder with the files, for the command line. */
function folderOf(files: readonly RoundFile[]): string {
  const folder = folderWith()
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  return folder
}

test('a round of seven counties, each writing in its own way: sent back, corrected, rolled up as the command line does, compared', async () => {
  const page = await roundPage()
  await collect(page, SENT)
  expect(await page.inputValue('input[name=unit]')).toBe('铁岭市教育局')
  expect(await states(page)).toEqual([
    ['银州区', '银州区报表.xlsx', 'used'],
    ['清河区', '清河区.xlsx', 'used'],
    ['铁岭县', '铁岭县汇总表.xlsx', 'back'],
    ['西丰县', '西丰.xlsx', 'used'],
    ['昌图县', '昌图县-修改版.xlsx', 'conflict'],
    ['昌图县', '昌图县.xlsx', 'conflict'],
    ['调兵山市', '调兵山市.xlsx', 'used'],
    ['开原市', null, 'missing'],
  ])
  expect(await page.textContent('.round-counts')).toContain('应报 7，已报 6')
  const back = await downloadBy(page, '[data-file="铁岭县汇总表.xlsx"] [data-action=send-back]')
  expect(new TextDecoder().decode(back.bytes)).toContain('未实现〔F10〕却写着“铁岭县”')
  await page.click('[data-county=开原市] [data-action=remind]')
  expect(await page.inputValue('[data-input=reminder]')).toContain('开原市教育局：')
  await page.click('[data-action=close-reminder]')
  await page.click('[data-file="昌图县-修改版.xlsx"] [data-action=use-file]')
  await page.waitForSelector('[data-file="昌图县.xlsx"][data-state=superseded]')

  await collect(page, CORRECTED)
  expect((await states(page)).map(([, , state]) => state)).toEqual(Array(7).fill('used'))
  const table = await downloadBy(page, '[data-action=rollup]')
  const folder = folderOf(CORRECTED)
  const call = yijiao(folder, 'rollup', '.', '--unit', '铁岭市教育局', '--out', '../city.xlsx', '--report', '../r.txt')
  expect(call.status).toBe(1)
  const { readFileSync } = await import('node:fs')
  const made = readFileSync(join(folder, '../city.xlsx'))
  expect(textsOf(readWorkbook(table.bytes))).toEqual(textsOf(readWorkbook(made)))

  await page.click('[data-action=round-back]')
  await page.setInputFiles('input[type=file]:not([data-input])', uploads([['汇总表.xlsx', table.bytes]]))
  await page.waitForSelector('[data-tab=unachieved]')
  await page.click('[data-tab=unachieved]')
  await page.click('[data-view=previous]')
  await page.setInputFiles('[data-input=previous]', uploads([['去年.xlsx', YEAR_BEFORE]]))
  await page.waitForSelector('[data-regressed]')
  const moved = await page.$$eval('.round-table tr[data-point]', (rows) => rows.map((row) => row.textContent))
  expect(moved).toEqual(['5退回：昌图县', '12退回：西丰县', '14退回：开原市', '20新实现：银州区'])
})

test('a line opens its file with its findings, and there is a way back to the round', async () => {
  const page = await roundPage()
  await collect(page, SENT)
  await page.click('tr[data-state=back] .link')
  await page.waitForSelector('[data-verdict=errors]')
  await page.click('[data-tab=round]')
  expect(await states(page)).toHaveLength(8)
})

test('a finding of the round opens its file at its cell', async () => {
  const page = await roundPage()
  await collect(page, SENT)
  await page.click('[data-view=findings]')
  const cell = '[data-rule=point-not-merged] [data-action=jump]'
  expect(await page.textContent(cell)).toBe('E10')
  await page.click(cell)
  await page.waitForSelector('td.selected[data-address=E10]')
  expect(await page.textContent('.file.active')).toContain('铁岭县汇总表.xlsx')
})

/** Files of seven counties in turn. */
function manyFiles(count: number): RoundFile[] {
  const files = TIELING.map((county) => [county, fileOf(tableOf({ unit: `铁岭市${county}教育局` }))] as const)
  return Array.from({ length: count }, (_, index) => {
    const [county, bytes] = files[index % files.length]
    return [`${county}-${index}.xlsx`, bytes]
  })
}

test('of hundreds of files the first are on screen before the last is read, and the page answers meanwhile', async () => {
  const page = await roundPage()
  // Asked from within as soon as a file stands there: the others might be read before a question from outside came.
  const answered = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[data-reading=true] [data-file]')) return
          observer.disconnect()
          const search = document.querySelector<HTMLInputElement>('input[type=search]')!
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(search, '昌图县')
          search.dispatchEvent(new Event('input', { bubbles: true }))
          requestAnimationFrame(() => resolve(document.querySelector('[data-reading=true] progress') !== null))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      }),
  )
  await page.setInputFiles('[data-input=round-files]', uploads(manyFiles(300)))
  expect(await answered).toBe(true)
  expect(await page.inputValue('input[type=search]')).toBe('昌图县')
  await page.waitForSelector('[data-reading=false]')
})

test('reading a hundred files can be stopped, and what was read stays', async () => {
  const page = await roundPage()
  // Clicked from within as soon as a file stands there: the others would be read before a click from outside came.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const stop = document.querySelector<HTMLElement>('[data-action=round-stop]')
      if (!stop || !document.querySelector('[data-reading=true] [data-file]')) return
      observer.disconnect()
      stop.click()
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await page.setInputFiles('[data-input=round-files]', uploads(manyFiles(100)))
  await page.waitForSelector('[data-reading=false] [data-file]')
  const kept = await page.$$eval('[data-file]', (rows) => rows.length)
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(100)
})
