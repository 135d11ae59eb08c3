import { cellKey } from '../../src/grid/address'
import { CellError } from '../../src/grid/cell'
import { formulaAt, sheetFromGrid, valueAt, type WorkbookContents } from '../../src/grid/contents'
import { textBefore, withEdits } from '../../src/grid/edit'

const workbook: WorkbookContents = {
  date1904: false,
  sheets: [
    sheetFromGrid('甲', [['一', 2], [], [null, true, new CellError('#N/A')]], {
      formulas: new Map([[cellKey(0, 1), '1+1']]),
    }),
    sheetFromGrid('乙', [['三']]),
  ],
}
const [first, second] = workbook.sheets

it('a sheet keeps only rows that hold something; blanks and what lies outside are null', () => {
  expect([...first.rows.keys()]).toEqual([0, 2])
  expect(sheetFromGrid('空', [['', null, undefined]]).rows.size).toBe(0)
  expect([valueAt(first, 2, 0), valueAt(first, 1, 0), valueAt(first, 9, 9)]).toEqual([null, null, null])
})

it('edits give cells their texts and take their formulas away', () => {
  const edited = withEdits(workbook, [
    { sheet: '甲', cell: 'B1', value: '二' },
    { sheet: '甲', cell: 'D2', value: '新' },
    { sheet: '甲', cell: 'A1', value: '' },
  ])
  const [sheet] = edited.sheets
  expect(valueAt(sheet, 0, 1)).toBe('二')
  expect(formulaAt(sheet, 0, 1)).toBeNull()
  expect(valueAt(sheet, 1, 3)).toBe('新')
  expect(valueAt(sheet, 0, 0)).toBeNull()
  expect([...sheet.rows.keys()]).toEqual([0, 1, 2])
})

it('the workbook that was given stays as it was, and sheets without edits are not copied', () => {
  const edited = withEdits(workbook, [{ sheet: '甲', cell: 'A1', value: '改' }])
  expect(valueAt(first, 0, 0)).toBe('一')
  expect(formulaAt(first, 0, 1)).toBe('1+1')
  expect(edited.sheets[1]).toBe(second)
})

it('edits that name no cell or no sheet change nothing', () => {
  const edited = withEdits(workbook, [
    { sheet: '甲', cell: 'B0', value: 'x' },
    { sheet: '丙', cell: 'A1', value: 'x' },
  ])
  expect(edited.sheets).toEqual(workbook.sheets)
})

it.each([
  [{ sheet: '甲', cell: 'A1' }, '一'],
  [{ sheet: '甲', cell: 'B1' }, '2'],
  [{ sheet: '甲', cell: 'B3' }, 'TRUE'],
  [{ sheet: '甲', cell: 'C3' }, '#N/A'],
  [{ sheet: '甲', cell: 'A3' }, ''],
  [{ sheet: '甲', cell: '??' }, ''],
  [{ sheet: '丙', cell: 'A1' }, ''],
])('before an edit of %p stands %p', (place, text) => {
  expect(textBefore(workbook, { ...place, value: 'x' })).toBe(text)
})
