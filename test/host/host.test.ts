import { CellError } from '../../src/grid/cell'
import { sheetFromGrid } from '../../src/grid/contents'
import { openInHost } from './node'

const book = {
  sheets: [
    sheetFromGrid('一', [
      ['甲', 1],
      [null, new CellError('#N/A')],
    ]),
    sheetFromGrid('二', []),
  ],
  date1904: false,
}

test('values, types and formulas come through the real client', async () => {
  const host = openInHost(book)
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets
    sheets.load('items/name,items/visibility')
    const range = sheets.getItem('一').getUsedRange(true)
    range.load('values,valueTypes,address')
    await context.sync()
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['一', 'Visible'],
      ['二', 'Visible'],
    ])
    expect(range.values).toEqual([
      ['甲', 1],
      ['', '#N/A'],
    ])
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Empty', 'Error'],
    ])
    expect(range.address).toBe('一!A1:B2')
  })
  expect(host.trips.length).toBeGreaterThanOrEqual(1)
})
