import { cellArea, cellKey } from '../../../src/grid/address'
import { sheetFromGrid } from '../../../src/grid/contents'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { openInHost } from '../../host/node'
import { book, form } from './books'

const AREAS = [['校名', '面积', '序号'], ['一小', 43_000, 1], ['二小', 1500, 2]] // prettier-ignore

test('numbers that Excel shows as something else are known, at the price of one trip', async () => {
  const host = openInHost(book(form(), sheetFromGrid('学校', AREAS)))
  host.workbook.sheets[1].formats.push({ area: cellArea(1, 1), format: { numberFormat: 'yyyy/m/d' } })
  const { sheets } = await openExcelWorkbook().read()
  expect(sheets[0].formats).toBeUndefined()
  expect([...(sheets[1].formats ?? [])]).toEqual([[cellKey(1, 1), 'date']])
  expect(host.trips).toHaveLength(4)
})

test('after an edit the cell has the format that it has then', async () => {
  const host = openInHost(book(sheetFromGrid('学校', AREAS)))
  const workbook = openExcelWorkbook()
  const before = await workbook.read()
  expect(before.sheets[0].formats).toBeUndefined()
  host.workbook.sheets[0].formats.push({ area: cellArea(2, 1), format: { numberFormat: '0.0%' } })
  const after = await workbook.changes.readAgain(before, [{ sheet: '学校', cell: 'B3' }])
  expect([...(after.sheets[0].formats ?? [])]).toEqual([[cellKey(2, 1), 'percent']])
})

test('of more numbers than a batch holds all are asked for, in as many trips as that takes', async () => {
  const large = Array.from({ length: 70_000 }, () => [7, 8])
  const host = openInHost(book(sheetFromGrid('大', large), sheetFromGrid('小', [[5]])))
  const percent = { numberFormat: '0%' }
  host.workbook.sheets[0].formats.push({ area: cellArea(0, 0), format: percent })
  host.workbook.sheets[0].formats.push({ area: cellArea(69_999, 1), format: percent })
  host.workbook.sheets[1].formats.push({ area: cellArea(0, 0), format: percent })
  const { sheets } = await openExcelWorkbook().read()
  expect(sheets.map(({ formats }) => [...(formats?.keys() ?? [])])).toEqual([
    [cellKey(0, 0), cellKey(69_999, 1)],
    [cellKey(0, 0)],
  ])
})

test('formats of more than Excel answers with are asked for in halves', async () => {
  const host = openInHost(
    book(
      sheetFromGrid(
        '学校',
        Array.from({ length: 60_000 }, () => [7]),
      ),
    ),
  )
  const area = { top: 0, left: 0, bottom: 59_999, right: 0 }
  host.workbook.sheets[0].formats.push({ area, format: { numberFormat: `"${'同'.repeat(60)}"0%` } })
  const { sheets } = await openExcelWorkbook().read()
  expect(sheets[0].formats?.size).toBe(60_000)
})
