import { sheetFromGrid, valueAt } from '../../src/grid/contents'
import { cropped } from '../../src/grid/crop'

const grid = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
]
const merges = [
  { top: 0, left: 0, bottom: 0, right: 1 },
  { top: 1, left: 1, bottom: 2, right: 1 },
]
const workbook = { sheets: [sheetFromGrid('甲', grid, { merges }), sheetFromGrid('乙', grid)], date1904: true }

test('only the area can be seen, at its own addresses', () => {
  const result = cropped(workbook, '甲', { top: 1, left: 1, bottom: 2, right: 1 })
  const [sheet, ...others] = result?.sheets ?? []
  const seen = grid.map((cells, row) => cells.map((_, column) => valueAt(sheet, row, column)))
  expect(seen).toEqual([
    [null, null, null],
    [null, 'e', null],
    [null, 'h', null],
  ])
  expect(others).toEqual([])
  expect(sheet.merges).toEqual([merges[1]])
  expect(result?.date1904).toBe(true)
  expect(valueAt(workbook.sheets[0], 0, 0)).toBe('a')
})

test('an area beyond what is there is blank, and a sheet that is gone is none', () => {
  expect(cropped(workbook, '乙', { top: 5, left: 5, bottom: 9, right: 9 })?.sheets[0].rows.size).toBe(0)
  expect(cropped(workbook, '丙', { top: 0, left: 0, bottom: 1, right: 1 })).toBeNull()
})
