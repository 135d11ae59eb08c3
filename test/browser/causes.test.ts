import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { editWorkbook } from '../../src/workbook/xlsx/write/edit'
import { valueAt } from '../../src/grid/contents'
import { parseCell } from '../../src/grid/address'
import { usePages } from './browser'

const pages = usePages()

const COUNTIES = ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市']
const ALL = COUNTIES.join('、')
const LACKING = COUNTIES.filter((county) => county !== '凌海市').join('、')
/** 凌海市 stands in neither list of 36 points. */
const POINTS = Array.from({ length: 36 }, (_, index) => index + 4)

/** A form with 44 mistakes of nine kinds. */
function slipsOf(): Uint8Array {
  const clean = readFileSync(join(__dirname, '../corpus/clean.xlsx'))
  const cells: Record<string, string> = {
    ...Object.fromEntries(POINTS.flatMap((row) => [[`E${row}`, LACKING], [`F${row}`, '无']])), // prettier-ignore
    E5: LACKING.split('、').join('，'),
    E6: LACKING.split('、').join('；'),
    D7: '《锦州市办法》（锦教发[2018]5号）',
    E41: ALL,
    F41: '义县',
    E42: ALL.replace('黑山县', '黑山现'),
    F42: '无',
    G43: '',
    G44: '',
    D45: '正在制定',
    E47: `${ALL}、松山新区`,
    F47: '无',
    C10: '县域内义务教育学校建设标准',
  }
  const [{ name: sheet }] = readWorkbook(clean).sheets
  return editWorkbook(
    clean,
    Object.entries(cells).map(([cell, value]) => ({ sheet, cell, value })),
  )
}

const SLIPS = slipsOf()

async function openSlips(options?: BrowserContextOptions): Promise<Page> {
  const { page } = await pages.open('/taskpane.html', options)
  await page.setInputFiles('input[type=file]', { name: '汇总表.xlsx', mimeType: '', buffer: Buffer.from(SLIPS) })
  await page.waitForSelector('[data-verdict=errors]')
  return page
}

/** What stands in cells of the copy to be saved. */
async function savedCells(page: Page, ...addresses: readonly string[]): Promise<unknown[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action=save]')])
  const [sheet] = readWorkbook(readFileSync(await download.path())).sheets
  return addresses.map((address) => {
    const { row, column } = parseCell(address)!
    return valueAt(sheet, row, column)
  })
}

const MISSING = '[data-cause="county-missing:凌海市"]'

test('the list is one of causes: each says how many places it has, and has them', async () => {
  const page = await openSlips()
  const counted = await page.$$eval('[data-cause]', (causes) =>
    causes.map((cause) => {
      const places = [...cause.querySelectorAll('[data-rule]'), ...(cause.matches('[data-rule]') ? [cause] : [])]
      return [cause.getAttribute('data-cause'), Number(cause.getAttribute('data-count')), places.length]
    }),
  )
  expect(counted.filter(([, said, places]) => said !== places)).toEqual([])
  expect(counted[0]).toEqual(['county-missing:凌海市', 36, 36])
  const head = page.locator('[data-verdict]')
  expect(await head.getAttribute('data-causes')).toBe(String(counted.length))
  expect(await head.getAttribute('data-errors')).toBe('42')
})

test('one of two ways out is taken in every chosen place, and taken back in one step', async () => {
  const page = await openSlips()
  await page.click(`${MISSING} .cause-title`)
  await page.uncheck(`${MISSING} [data-cell=F4] input`)
  await page.click(`${MISSING} [data-choice=unachieved]`)
  await page.waitForSelector(`${MISSING}[data-count="1"]`)
  expect(await savedCells(page, 'F4', 'F7', 'F39', 'E7')).toEqual(['无', '凌海市', '凌海市', LACKING])
  await page.click('[data-action=undo]')
  await page.waitForSelector(`${MISSING}[data-count="36"]`)
  expect(await savedCells(page, 'F7', 'F39')).toEqual(['无', '无'])
  await page.click(`${MISSING} [data-choice=achieved]`)
  await page.waitForSelector(MISSING, { state: 'detached' })
  expect(await savedCells(page, 'E7', 'F7')).toEqual([ALL, '无'])
})

test('a zone becomes a county of the roster, or leaves the lists', async () => {
  const page = await openSlips()
  const zone = '[data-cause="zone-in-some-rows:松山新区"]'
  await page.click(`${zone} [data-choice=county]`)
  await page.waitForSelector('[data-cause="county-missing:松山新区"]')
  await page.click('.notice [data-action=undo]')
  await page.click(`${zone} [data-choice=no-county]`)
  await page.waitForSelector(zone, { state: 'detached' })
  expect(await savedCells(page, 'E47')).toEqual([ALL])
})

test('the correction of a cause is shown first, and only what is left checked is made', async () => {
  const page = await openSlips()
  const separators = '[data-cause=list-separator]'
  await page.click(`${separators} [data-action=fix-cause]`)
  await page.waitForSelector('.preview')
  await page.uncheck('.preview-item:has-text("E6") input')
  await page.click('[data-action=apply]')
  await page.waitForSelector(`${separators}[data-count="1"]`)
  expect(await savedCells(page, 'E5', 'E6')).toEqual([LACKING, LACKING.split('、').join('；')])
})

test('Escape closes the preview, and nothing was done', async () => {
  const page = await openSlips()
  await page.click('[data-action=fix-all]')
  await page.waitForSelector('.preview h2:focus')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-cause]')
  expect(await page.$('[data-action=undo]')).toBeNull()
})

test('filters and words narrow the list, and say when nothing is left', async () => {
  const page = await openSlips()
  const causes = (): Promise<(string | null)[]> =>
    page.$$eval('[data-cause]', (items) => items.map((item) => item.getAttribute('data-cause')))
  await page.click('[data-filter=warning]')
  expect(await causes()).toEqual(['list-separator', 'evidence-denies:正在制定', 'zone-in-some-rows:松山新区'])
  await page.fill('[role=searchbox]', '松山')
  expect(await causes()).toEqual(['zone-in-some-rows:松山新区'])
  await page.fill('[role=searchbox]', '没有这样的话')
  await page.waitForSelector('.empty')
  await page.fill('[role=searchbox]', '')
  await page.click('[data-filter=all]')
  await page.selectOption('.chips select', '6')
  expect(await causes()).toEqual(['office-empty'])
})

test('a reason stands for every place of a cause', async () => {
  const page = await openSlips()
  await page.click('[data-cause=list-separator] [data-action=waive]')
  await page.fill('.waiver-form textarea', '照上级来文填写')
  await page.fill('.waiver-form input', '李强')
  await page.click('.waiver-form [type=submit]')
  await page.click('[data-filter=waived]')
  await page.waitForSelector('[data-cause=list-separator][data-count="2"]')
  await page.click('[data-cause=list-separator] .cause-title')
  expect(await page.$$eval('.finding-waiver', (notes) => notes.length)).toBe(2)
})

test('at 340 × 700 the first cause begins above 200, and at 1366 × 768 six causes are in sight', async () => {
  const narrow = await openSlips({ viewport: { width: 340, height: 700 } })
  expect((await narrow.locator('[data-cause]').first().boundingBox())!.y).toBeLessThan(200)
  const wide = await openSlips()
  const bottoms = await wide.$$eval('[data-cause]', (items) =>
    items.map((item) => item.getBoundingClientRect().bottom).filter((bottom) => bottom <= window.innerHeight),
  )
  expect(bottoms.length).toBeGreaterThanOrEqual(6)
})
