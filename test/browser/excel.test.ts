import { join } from 'node:path'
import { cellKey } from '../../src/grid/address'
import { CellError } from '../../src/grid/cell'
import { sheetFromGrid } from '../../src/grid/contents'
import { TAG_PREFIX } from '../../src/workbook/marks/mark'
import { hostOfFile } from '../host/file'
import { WorkbookHost } from '../host/host'
import { pressRibbon } from '../host/page'
import { notice, useExcelPanes, verdict, withoutLive } from './excel-pane'

const corpus = (name: string): string => join(__dirname, '../corpus', name)
const DEFECTS = corpus('defects.xlsx')

const panes = useExcelPanes()

const textOf = (host: WorkbookHost, row: number, column: number): unknown => {
  const contents = host.workbook.sheets[0]
  return contents.cells.get(row * 16_384 + column)?.value
}

test('check, jump, fix and check again until nothing certain is left; three trips a check', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await host.events.listened
  const before = host.trips.length
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  expect(host.trips.length - before).toBeLessThanOrEqual(3)
  await page.click('[data-rule=office-empty] [data-action=jump]')
  await page.waitForSelector('[data-rule=office-empty][aria-current=true]')
  await page.click('[data-rule=document-number-malformed] [data-action=fix]')
  await page.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
  expect(String(textOf(host, 14, 3))).toContain('锦政发〔2017〕33号')
  await page.click('[data-action=fix-all]')
  await page.click('[data-action=apply]')
  await page.waitForSelector('[data-rule=list-separator]', { state: 'detached' })
  expect(await page.$('[data-action=fix]')).toBeNull()
})

test('marks are laid and cleared, and the workbook is what it was', async () => {
  const host = await hostOfFile(DEFECTS)
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  await page.click('[data-action=mark]')
  expect(await notice(page)).toContain('27')
  const formulas = host.workbook.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.map(({ formula }) => formula),
  )
  expect(formulas.some((formula) => formula.includes(TAG_PREFIX))).toBe(true)
  await page.click('[data-action=menu]')
  await page.click('[data-action=clear]')
  await page.waitForSelector('text=已清除标记')
  expect(host.workbook.snapshot()).toEqual(before)
})

test('the ribbon checks on the pane, and marks and clears without it, however often', async () => {
  const host = await hostOfFile(DEFECTS)
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  await pressRibbon(page, 'check')
  await verdict(page, 'errors')
  expect(await page.evaluate(() => window.ribbon.paneShown)).toBe(true)
  expect(host.workbook.snapshot()).toEqual(before)
  await pressRibbon(page, 'markUnachieved')
  const once = host.workbook.sheets[0].conditionalFormats.length
  await pressRibbon(page, 'markUnachieved')
  expect(host.workbook.sheets[0].conditionalFormats.length).toBe(once)
  await pressRibbon(page, 'clearMarks')
  await pressRibbon(page, 'clearMarks')
  expect(host.workbook.snapshot()).toEqual(before)
})

test('corrections are taken back', async () => {
  const host = await hostOfFile(DEFECTS)
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await page.click('[data-action=fix-all]')
  await page.click('[data-action=apply]')
  expect(await page.textContent('.way-back')).toContain('也可以按 Ctrl+Z')
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-rule=list-separator]')
  expect(host.workbook.snapshot()).toEqual(before)
})

test('an explanation is kept with the workbook, and void once its cell says something else', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await page.click('[data-rule=list-separator] [data-action=waive]')
  await page.fill('.waiver-form textarea', '照上级来文填写')
  await page.fill('.waiver-form input', '李强')
  await page.click('.waiver-form [type=submit]')
  await page.waitForSelector('.finding-waiver')
  await page.context().close()
  const again = await panes.beside(host)
  await again.click('[data-action=check]')
  await again.waitForSelector('[data-rule=list-separator] .finding-waiver')
})

test('without 随时校验 a change in the sheet makes the verdict stale, without a round trip', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await withoutLive(page)
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  const trips = host.trips.length
  host.workbook.emit(10, {
    worksheetId: host.workbook.sheets[0].id,
    address: 'F5',
    changeType: 'RangeEdited',
    source: 'Local',
  })
  await page.waitForSelector('text=内容已变，重新校验')
  expect(host.trips.length).toBe(trips)
})

test('a slow Excel shows progress and can be stopped', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  host.delay = 1_500
  await page.click('[data-action=check]')
  await page.click('[data-action=stop]')
  expect(await notice(page)).toContain('已停止')
  expect(await page.isEnabled('[data-action=check]')).toBe(true)
})

test('a cell that is being typed in is named, and the next try works', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  host.cellEditMode = true
  await page.click('[data-action=check]')
  expect(await notice(page)).toContain('按 Enter')
  host.cellEditMode = false
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
})

test('the report becomes a sheet of the workbook', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await page.click('[data-action=menu]')
  await page.click('[data-format=sheet]')
  expect(await notice(page)).toContain('校验报告')
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('校验报告')
})

test('formulas of the add-in become values and come back, and those that show #NAME? are repaired', async () => {
  const formulas = new Map([
    [cellKey(0, 1), 'YJ.CV(C1:C9)'],
    [cellKey(1, 1), '_xldudf_YJ_GINI(C1:C9)'],
  ])
  const grid = [
    ['系数', 0.25],
    ['基尼', new CellError('#NAME?')],
  ]
  const host = new WorkbookHost({ sheets: [sheetFromGrid('校', grid, { formulas })], date1904: false })
  const [sheet] = host.workbook.sheets
  host.workbook.rememberResult(sheet, { formula: 'YJ.GINI(C1:C9)', value: 0.5 })
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await verdict(page, 'none')
  await page.click('[data-tab=balance]')
  await page.click('[data-fold=formulas] > summary')
  await page.click('[data-action=values][data-scope=workbook]')
  expect(await notice(page)).toBe('已把 1 个公式转为数值。1 个公式显示错误或还在计算，保留原样。')
  expect(sheet.cells.get(cellKey(0, 1))).toEqual({ value: 0.25, formula: null })
  await page.click('.notice [data-action=undo]')
  await page.waitForSelector('text=已撤销')
  expect(sheet.cells.get(cellKey(0, 1))?.formula).toBe('YJ.CV(C1:C9)')
  await page.click('[data-action=repair]')
  await page.waitForSelector('text=已修复 1 个公式')
  expect(sheet.cells.get(cellKey(1, 1))).toEqual({ value: 0.5, formula: 'YJ.GINI(C1:C9)' })
})

test('a read-only workbook is checked, and writing is not offered', async () => {
  const page = await panes.beside(await hostOfFile(DEFECTS), { documentMode: 'readOnly' })
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  expect(await page.$('[data-action=mark], [data-action=fix], [data-action=fix-all]')).toBeNull()
})

test('English where Excel is not Chinese', async () => {
  const page = await panes.beside(await hostOfFile(DEFECTS), { displayLanguage: 'en-US' })
  await page.click('[data-action=check]')
  expect(await (await page.waitForSelector('[data-verdict=errors] h1')).textContent()).toBe('5 to put right')
})

test('an Excel that is too old is told what to use instead', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, { excelApi: [1, 7] })
  await verdict(page, 'failed')
  expect(await page.textContent('.failure')).toContain('Excel 2021')
})
