import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { check } from '../../src/summary-table/check'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { downloadBy, usePages, type Site } from './browser'

const corpus = (name: string): string => join(__dirname, '../corpus', name)
const SAMPLE_FILE = join(__dirname, '../../assets/samples/sample.xlsx')
const SAMPLE = '/taskpane.html?sample=assets/samples/sample.xlsx'

const pages = usePages()

async function open(...args: Parameters<Site['open']>): Promise<Page> {
  const { page } = await pages.open(...args)
  return page
}

const verdict = (page: Page, value: string): Promise<unknown> => page.waitForSelector(`[data-verdict=${value}]`)

const rulesShown = (page: Page): Promise<string[]> =>
  page.$$eval('[data-rule]', (items) =>
    items.map((item) => `${item.getAttribute('data-rule')} ${item.getAttribute('data-cell')}`),
  )

async function saved(page: Page): Promise<Uint8Array> {
  return (await downloadBy(page, '[data-action=save]')).bytes
}

test('a chosen file is checked, and the findings are those of the engine', async () => {
  const page = await open('/taskpane.html')
  await page.setInputFiles('input[type=file]', SAMPLE_FILE)
  await verdict(page, 'errors')
  const today = new Date()
  const expected = check(readWorkbook(readFileSync(SAMPLE_FILE)), { language: 'zh', today }).findings
  const shown = expected.filter(({ severity }) => severity !== 'result').map(({ rule, cell }) => `${rule} ${cell}`)
  expect((await rulesShown(page)).sort()).toEqual(shown.sort())
  expect(shown).toContain('county-missing F5')
})

test('a clean table may be sent, and one without a table says what is missing', async () => {
  const page = await open('/taskpane.html')
  await page.setInputFiles('input[type=file]', corpus('clean.xlsx'))
  await verdict(page, 'ready')
  expect(await page.textContent('h1')).toBe('可以报送')
})

test('a file that is no workbook is named as what it is', async () => {
  const page = await open('/taskpane.html')
  await page.setInputFiles('input[type=file]', {
    name: '汇总表.xlsx',
    mimeType: '',
    buffer: Buffer.from('县区,是否实现\n'),
  })
  await verdict(page, 'failed')
  expect(await page.textContent('.failure')).toContain('这是文本或网页文件')
})

test('several files are opened at once, and one can switch between them', async () => {
  const page = await open('/taskpane.html')
  await page.setInputFiles('input[type=file]', [SAMPLE_FILE, corpus('clean.xlsx')])
  await page.waitForSelector('text=clean.xlsx')
  await verdict(page, 'errors')
  await page.click('text=clean.xlsx')
  await verdict(page, 'ready')
})

test('the cell link brings the cell into view in the sheet', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-rule=office-empty] [data-action=jump]')
  const cell = page.locator('td.target')
  expect(await cell.getAttribute('data-address')).toBe('G47')
  const [box, view] = await Promise.all([cell.boundingBox(), page.locator('.sheet-scroll').boundingBox()])
  expect(box!.y).toBeGreaterThan(view!.y)
  expect(box!.y + box!.height).toBeLessThan(view!.y + view!.height)
})

test('all corrections are previewed, made in one step, saved, and taken back to the very same bytes', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-action=fix-all]')
  await page.waitForSelector('.preview')
  expect(await page.$$eval('.preview-item h3', (cells) => cells.map((cell) => cell.textContent))).toEqual([
    'D15',
    'E20',
    'C25',
  ])
  await page.click('[data-action=apply]')
  await page.waitForSelector('[data-action=undo]')
  expect(await rulesShown(page)).not.toContain('list-separator E20')
  const fixed = check(readWorkbook(await saved(page)), { language: 'zh', today: new Date() })
  expect(fixed.findings.filter(({ fix }) => fix !== null)).toEqual([])
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-rule=list-separator]')
  expect(Buffer.compare(await saved(page), readFileSync(SAMPLE_FILE))).toBe(0)
})

test('the keyboard goes on from the notice whose button was pressed', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-action=fix-all]')
  await page.click('[data-action=apply]')
  const focused = () => page.evaluate(() => document.activeElement?.className)
  await page.focus('.notice [data-action=undo]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-rule=list-separator]')
  expect(await focused()).toBe('notice-place')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice', { state: 'detached' })
  expect(await focused()).toBe('notice-place')
})

test('a single correction changes only its own cell', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-rule=document-number-malformed] [data-action=fix]')
  await page.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
  await page.waitForSelector('[data-rule]:focus-within')
  const [before, after] = [readWorkbook(readFileSync(SAMPLE_FILE)), readWorkbook(await saved(page))]
  const changed = [...before.sheets[0].rows].flatMap(([row, cells]) =>
    cells.flatMap((value, column) => (value === after.sheets[0].rows.get(row)?.[column] ? [] : [[row, column]])),
  )
  expect(changed).toEqual([[14, 3]])
})

test('marks are laid into the copy, shown on the sheet, and cleared without a trace in the sheets', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-action=mark]')
  await page.waitForSelector('td.look-unachieved')
  const marked = await saved(page)
  expect(Buffer.compare(marked, readFileSync(SAMPLE_FILE))).not.toBe(0)
  await page.click('[data-action=menu]')
  await page.click('[data-action=clear]')
  await page.waitForSelector('td.look-unachieved', { state: 'detached' })
  expect(readWorkbook(await saved(page))).toEqual(readWorkbook(readFileSync(SAMPLE_FILE)))
})

test('a warning that is explained no longer counts, and can be withdrawn', async () => {
  const page = await open(SAMPLE)
  const warning = page.locator('[data-rule=list-separator]')
  await warning.locator('[data-action=waive]').click()
  await page.fill('.waiver-form textarea', '上级来文要求照此填写')
  await page.fill('.waiver-form input', '李强')
  await page.click('.waiver-form [type=submit]')
  await page.waitForSelector('.finding-waiver')
  expect(await warning.textContent()).toContain('上级来文要求照此填写')
  expect(await page.textContent('.counts')).toContain('需要核对 1 处')
  await warning.getByText('撤回说明').click()
  await page.waitForSelector('.finding-waiver', { state: 'detached' })
  expect(await page.textContent('.counts')).toContain('需要核对 2 处')
})

test('a roster of one’s own is checked against', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-tab=settings]')
  await page.fill('.settings textarea', '古塔区\n凌河区\n太和区\n黑山县\n义县\n凌海市\n北镇市\n滨海新区')
  await page.click('.settings [type=submit]')
  await page.waitForSelector('text=已保存')
  await page.click('[data-tab=findings]')
  expect((await rulesShown(page)).filter((rule) => rule.startsWith('county-missing')).length).toBe(49)
})

test('the map tells standings apart by shape', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-tab=unachieved]')
  await page.click('[data-view=map]')
  await page.waitForSelector('.map')
  const signs = await page.$$eval(
    '.map td [aria-hidden]',
    (cells) => new Set(cells.map((cell) => cell.textContent)).size,
  )
  expect(signs).toBe(4)
})

test('reports are handed out: JSON by the contract, HTML to print', async () => {
  const page = await open(SAMPLE)
  const exported = async (format: string): Promise<string> => {
    await page.click('[data-action=menu]')
    return (await downloadBy(page, `[data-format=${format}]`)).bytes.toString('utf8')
  }
  const json = JSON.parse(await exported('json')) as { version: number; files: { path: string; findings: unknown[] }[] }
  expect([json.version, json.files[0].path]).toEqual([1, 'sample.xlsx'])
  expect(await exported('html')).toMatch(/^<!DOCTYPE html>[^]*有 5 处必须改正/)
})

test('the report becomes a new sheet of the copy to be saved', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-action=menu]')
  await page.click('[data-format=sheet]')
  await page.waitForSelector('.notice')
  const { sheets } = readWorkbook(await saved(page))
  const report = sheets.find(({ name }) => name === '校验报告')
  expect([...(report?.rows.values() ?? [])].flat()).toContainEqual(expect.stringMatching(/^有 5 处必须改正/))
})

test('the keyboard alone gets from finding to finding', async () => {
  const page = await open(SAMPLE)
  await page.waitForSelector('[data-rule]')
  const current = (): Promise<string | null> => page.getAttribute('[aria-current=true][data-rule]', 'data-cell')
  await page.keyboard.press('F8')
  expect(await current()).toBe('F5')
  await page.keyboard.press('n')
  expect(await current()).toBe('F9')
  await page.keyboard.press('Shift+F8')
  expect(await current()).toBe('F5')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('F5')
  await page.keyboard.press('p')
  expect(await current()).toBe('E20')
})

test('English speaks English, also of what was found', async () => {
  const page = await open(SAMPLE)
  await page.click('[data-action=menu]')
  await page.click('[data-action=language]')
  await page.waitForSelector('text=5 to put right')
  expect(await page.textContent('[data-rule=office-empty]')).toMatch(/Point 44/)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
})

test('nothing outside the page’s own folder can be named as the sample', async () => {
  const page = await open('/taskpane.html?sample=https://example.com/x.xlsx')
  await page.waitForSelector('input[type=file]', { state: 'attached' })
  expect(await page.$('[data-verdict]')).toBeNull()
})
