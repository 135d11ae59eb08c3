import { CellError } from '../../../src/grid/cell'
import { cellKey } from '../../../src/grid/address'
import { sheetFromGrid } from '../../../src/grid/contents'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { arrayLimit } from '../../host/cells'
import { emptyFormat } from '../../host/conditional-formats'
import { openInHost } from '../../host/node'
import { book, form } from './books'

afterEach(() => {
  arrayLimit.cells = 5_000_000
})

test('what is read equals what the workbook holds', async () => {
  const contents = book(
    form('汇总表', {
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      formulas: new Map([[cellKey(2, 0), 'A2+1']]),
      hiddenRows: [{ first: 1, last: 1 }],
      hiddenColumns: [{ first: 2, last: 3 }],
    }),
    sheetFromGrid('附 表', [[], [null, new CellError('#N/A'), true, 0.1]], { visibility: 'veryHidden' }),
    sheetFromGrid('空', [], { visibility: 'hidden' }),
  )
  openInHost(contents)
  expect(await openExcelWorkbook().read()).toEqual(contents)
})

test.each([1, 3, 60])('reading %i sheets takes three round trips', async (count) => {
  const host = openInHost(book(...Array.from({ length: count }, (_, index) => form(`表${index}`))))
  const contents = await openExcelWorkbook().read()
  expect(contents.sheets).toHaveLength(count)
  expect(host.trips).toHaveLength(3)
})

test('a sheet that is formatted to its last row costs no more than its values', async () => {
  const host = openInHost(book(form()))
  host.workbook.sheets[0].formats.push({
    area: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    format: { fill: '#FF0000' },
  })
  await openExcelWorkbook().read()
  expect(host.trips).toHaveLength(3)
  expect(Math.max(...host.trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(5000)
})

test('a large sheet comes in bands, each below what Excel hands over at once', async () => {
  const long = '一'.repeat(100)
  const grid = Array.from({ length: 60_000 }, (_, row) => [row, long, 'x'])
  const host = openInHost(book(sheetFromGrid('大', grid)))
  const { sheets } = await openExcelWorkbook().read()
  expect(sheets[0].rows.size).toBe(60_000)
  expect(sheets[0].rows.get(59_999)).toEqual([59_999, long, 'x'])
  expect(host.trips.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded')
  expect(host.trips.every(({ responseBytes }) => responseBytes <= 5 * 1024 * 1024)).toBe(true)
})

test('null in place of values is met by smaller bands', async () => {
  arrayLimit.cells = 5
  const contents = book(form())
  openInHost(contents)
  expect(await openExcelWorkbook().read()).toEqual(contents)
})

test('without ExcelApi 1.13 merged areas are not asked for', async () => {
  openInHost(book(form('表', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })), { excelApi: [1, 9] })
  const workbook = openExcelWorkbook()
  expect(workbook.capabilities.mergedAreas).toBe(false)
  expect((await workbook.read()).sheets[0].merges).toEqual([])
})

test('more merged areas than Excel can name do not keep a check from running', async () => {
  const merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 5, bottom: row, right: 6 }))
  openInHost(book(form('表', { merges })))
  const { sheets } = await openExcelWorkbook().read()
  expect(sheets[0].rows.size).toBe(3)
  expect(sheets[0].merges).toEqual([])
})

test('a format that Excel cannot read takes nothing away from a check', async () => {
  const contents = book(form('表', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }))
  const host = openInHost(contents)
  const everywhere = { top: 0, left: 0, bottom: 9, right: 9 }
  host.workbook.sheets[0].conditionalFormats.push({ ...emptyFormat('{x}', [everywhere]), unreadable: true })
  expect(await openExcelWorkbook().read()).toEqual(contents)
})

test('reading that was stopped before it began asks Excel nothing', async () => {
  const host = openInHost(book(form()))
  await expect(openExcelWorkbook().read(AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
  expect(host.trips).toHaveLength(0)
})

test('reading stops when it is told to', async () => {
  const host = openInHost(book(form()))
  host.delay = 20
  const stop = new AbortController()
  const reading = openExcelWorkbook().read(stop.signal)
  stop.abort()
  await expect(reading).rejects.toMatchObject({ kind: 'cancelled' })
  expect(host.trips).toHaveLength(0)
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(host.trips).toHaveLength(1)
})

test('while a cell is being edited reading fails with a sentence of its own', async () => {
  const host = openInHost(book(form()))
  host.cellEditMode = true
  await expect(openExcelWorkbook().read()).rejects.toMatchObject({ kind: 'cell-edit' })
  expect(host.trips).toHaveLength(1)
})

test.each([1, 2, 3])('a failure at trip %i is passed on', async (trip) => {
  const host = openInHost(book(form()))
  host.fail({ trip, code: 'RequestAborted' })
  await expect(openExcelWorkbook().read()).rejects.toMatchObject({ kind: 'busy' })
})

test('an Excel that is too old is named as such', () => {
  openInHost(book(form()), { excelApi: [1, 8] })
  expect(openExcelWorkbook).toThrow(expect.objectContaining({ kind: 'api-missing' }))
})
