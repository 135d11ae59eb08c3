import type { Page } from 'playwright-core'
import { valueAt } from '../../src/grid/contents'
import { LOOKS } from '../../src/grid/form/looks'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { tableOf, TIELING, type TableGiven } from '../roll-up/round'
import { downloadBy, usePages } from './browser'

const pages = usePages()

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A county's table as a file to choose. */
function upload(name: string, given: Partial<TableGiven> = {}): Upload {
  const [sheet] = tableOf({ unit: `铁岭市${name}教育局`, ...given }).sheets
  const rows = [...sheet.rows.values()].map((cells) => ({
    cells: cells.map((value) => ({ value: value as string | number | null, look: LOOKS.text })),
  }))
  const buffer = Buffer.from(newWorkbook([{ name: '汇总表', widths: [9, 9, 9, 9, 9, 9, 9], rows }]))
  return { name: `${name}.xlsx`, mimeType: '', buffer }
}

const ROUND = [
  ...TIELING.slice(0, 5).map((name) =>
    upload(name, name === '昌图县' ? { answers: { 5: { achieved: '无', unachieved: '昌图县' } } } : {}),
  ),
  upload('调兵山市', { answers: { 7: { achieved: '调兵山市', unachieved: '调兵山市' } } }),
]

async function collect(page: Page, files: readonly Upload[]): Promise<void> {
  await page.setInputFiles('[data-input=round-files]', [...files])
  await page.waitForSelector('[data-reading=false] .round-table')
}

const states = (page: Page): Promise<(string | null)[][]> =>
  page.$$eval('.round-table tbody tr', (rows) =>
    rows.map((row) => [row.querySelector('th')?.textContent ?? null, row.getAttribute('data-state')]),
  )

test('the files of a round are read beside the page, each with its state, and made one table', async () => {
  const { page } = await pages.open('/taskpane.html', { locale: 'zh-CN' })
  await page.click('[data-action=round]')
  await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
  await collect(page, ROUND)
  expect(await page.inputValue('input[name=unit]')).toBe('铁岭市教育局')
  expect(await states(page)).toEqual([
    ...TIELING.slice(0, 5).map((name) => [name, 'used']),
    ['调兵山市', 'back'],
    ['开原市', 'missing'],
  ])
  expect(await page.textContent('.round-counts')).toContain('应报 7，已报 6')
  const download = await downloadBy(page, '[data-action=round-save]')
  const [table] = readWorkbook(download.bytes).sheets
  expect(valueAt(table, 7, 5)).toBe('昌图县')
})

test('a line opens its file with its findings, and there is a way back to the round', async () => {
  const { page } = await pages.open('/taskpane.html', { locale: 'zh-CN' })
  await page.click('[data-action=round]')
  await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
  await collect(page, ROUND)
  await page.click('tr[data-state=back] .link')
  await page.waitForSelector('[data-verdict=errors]')
  await page.click('[data-tab=round]')
  expect(await states(page)).toHaveLength(7)
})
