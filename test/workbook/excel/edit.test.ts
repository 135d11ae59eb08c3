import { cellArea, cellKey } from '../../../src/grid/address'
import { sheetFromGrid } from '../../../src/grid/contents'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { keptAsText } from '../../../src/workbook/typed-text'
import { openInHost } from '../../host/node'
import { book, form } from './books'

function valueOf(host: ReturnType<typeof openInHost>, row: number, column: number): unknown {
  return host.workbook.sheets[0].cells.get(cellKey(row, column))?.value ?? null
}

test('all fixes are one round trip, and one more takes them back', async () => {
  const host = openInHost(book(form()))
  const original = host.workbook.snapshot()
  const takeBack = await openExcelWorkbook().edit([
    { sheet: '汇总表', cell: 'C2', value: '银州区、清河区、铁岭县' },
    { sheet: '汇总表', cell: 'D3', value: '无' },
  ])
  expect(host.trips).toHaveLength(1)
  expect([valueOf(host, 1, 2), valueOf(host, 2, 3)]).toEqual(['银州区、清河区、铁岭县', '无'])
  await takeBack()
  expect(host.trips).toHaveLength(2)
  expect(host.workbook.snapshot()).toEqual(original)
})

test('taking back restores formulas, numbers, numbers as text, and cells written twice', async () => {
  const grid = [[7, '007', '=x', true, 3, '12']]
  const host = openInHost(book(sheetFromGrid('表', grid, { formulas: new Map([[cellKey(0, 4), 'A1-4']]) })))
  const original = host.workbook.snapshot()
  const edits = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'A1'].map((cell) => ({ sheet: '表', cell, value: '新' }))
  const takeBack = await openExcelWorkbook().edit(edits)
  expect(valueOf(host, 0, 4)).toBe('新')
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(original)
})

test.each([
  '=1+1',
  '+86',
  '-',
  '@甲',
  "'甲",
  '2018-3',
  '2018/3/4',
  '1/2',
  '10:30',
  '007',
  '1e5',
  '50%',
  'TRUE',
  '#N/A',
])('the text %s stays that text', async (value) => {
  const host = openInHost(book(form()))
  await openExcelWorkbook().edit([{ sheet: '汇总表', cell: 'D2', value }])
  expect(valueOf(host, 1, 3)).toBe(value)
})

test.each(['铁政发〔2018〕5号', '《办法》', '银州区、清河区', '无', '/'])(
  'the text %s is written without an apostrophe',
  (text) => {
    expect(keptAsText(text)).toBe(text)
  },
)

test('a plain number becomes a number and an empty text a blank cell', async () => {
  const host = openInHost(book(form()))
  await openExcelWorkbook().edit([
    { sheet: '汇总表', cell: 'A2', value: '12' },
    { sheet: '汇总表', cell: 'D2', value: '' },
  ])
  expect([valueOf(host, 1, 0), valueOf(host, 1, 3)]).toEqual([12, null])
})

describe('a number', () => {
  const asText = (host: ReturnType<typeof openInHost>, row: number, column: number): void =>
    void host.workbook.sheets[0].formats.push({ area: cellArea(row, column), format: { numberFormat: '@' } })
  /** The cells, and the formats of the two that are to hold numbers. */
  const held = ({ workbook: { sheets } }: ReturnType<typeof openInHost>): unknown => [
    [...sheets[0].cells],
    sheets[0].formatAt(1, 2),
    sheets[0].formatAt(1, 3),
  ]
  const edits = [
    { sheet: '汇总表', cell: 'C2', value: 450 },
    { sheet: '汇总表', cell: 'D2', value: 12.5 },
    { sheet: '汇总表', cell: 'D3', value: '007' },
  ]

  test('stays one, also in a cell formatted as text, and taking back restores text and format', async () => {
    const host = openInHost(book(form()))
    asText(host, 1, 2)
    const original = held(host)
    const takeBack = await openExcelWorkbook().edit(edits)
    expect([valueOf(host, 1, 2), valueOf(host, 1, 3), valueOf(host, 2, 3)]).toEqual([450, 12.5, '007'])
    expect(host.trips).toHaveLength(2)
    await takeBack()
    expect(held(host)).toEqual(original)
  })

  test('that Excel refuses leaves text and format as they were', async () => {
    const host = openInHost(book(form()))
    asText(host, 1, 2)
    asText(host, 1, 3)
    const open = { top: 1, left: 2, bottom: 1, right: 2 }
    host.workbook.sheets[0].protection = { unlocked: [open], options: { allowFormatCells: true }, password: null }
    const original = held(host)
    await expect(openExcelWorkbook().edit(edits)).rejects.toMatchObject({ kind: 'protected' })
    expect(held(host)).toEqual(original)
  })
})

test('a protected cell keeps all cells as they are and is explained', async () => {
  const host = openInHost(book(form()))
  const open = { top: 0, left: 3, bottom: 9, right: 3 }
  host.workbook.sheets[0].protection = { unlocked: [open], options: {}, password: null }
  const original = host.workbook.snapshot()
  const editing = openExcelWorkbook().edit([
    { sheet: '汇总表', cell: 'D2', value: '清河区' },
    { sheet: '汇总表', cell: 'C2', value: '银州区' },
  ])
  await expect(editing).rejects.toMatchObject({ kind: 'protected', facts: { sheet: '汇总表' } })
  expect(host.workbook.snapshot()).toEqual(original)
})

test('an edit that can neither be finished nor taken back says so', async () => {
  const host = openInHost(book(form()))
  host.fail({ trip: 1, action: 12, code: 'GeneralException' })
  host.fail({ trip: 2, code: 'RequestAborted' })
  const edits = ['A2', 'B2', 'C2', 'D2'].map((cell) => ({ sheet: '汇总表', cell, value: '新' }))
  await expect(openExcelWorkbook().edit(edits)).rejects.toMatchObject({ kind: 'half-done' })
})

test('a sheet that is gone is named as such', async () => {
  openInHost(book(form()))
  const editing = openExcelWorkbook().edit([{ sheet: '旧表', cell: 'A1', value: '新' }])
  await expect(editing).rejects.toMatchObject({ kind: 'sheet-gone' })
})
