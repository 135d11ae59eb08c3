import {
  areaAddress,
  cellAddress,
  cellKey,
  columnName,
  COLUMN_LIMIT,
  contains,
  inSpans,
  parseArea,
  parseCell,
  ROW_LIMIT,
} from '../../src/grid/address'

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [COLUMN_LIMIT - 1, 'XFD'],
])('column %d is %s, both ways', (column, name) => {
  expect(columnName(column)).toBe(name)
  expect(parseCell(`${name}1`)).toEqual({ row: 0, column })
})

it.each([
  ['A1', { row: 0, column: 0 }],
  ['$E$12', { row: 11, column: 4 }],
  ['xfd1048576', { row: ROW_LIMIT - 1, column: COLUMN_LIMIT - 1 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['A01', null],
  ['A', null],
  ['12', null],
  ['A1:B2', null],
  ['', null],
])('%s as a cell', (address, cell) => {
  expect(parseCell(address)).toEqual(cell)
})

it.each([
  ['E12', 'E12'],
  ['B4:H4', 'B4:H4'],
  ['H9:B4', 'B4:H9'],
  ['$B$4:$B$4', 'B4'],
])('the area %s is written %s', (address, written) => {
  expect(areaAddress(parseArea(address)!)).toBe(written)
})

it.each(['', 'A', 'A1:', 'A1:B', 'A1:B2:C3', 'A:B', 'Sheet1!A1'])('%p is no area', (address) => {
  expect(parseArea(address)).toBeNull()
})

it('a cell has an address and a key of its own', () => {
  expect(cellAddress(11, 4)).toBe('E12')
  expect(cellKey(1, 0)).toBeGreaterThan(cellKey(0, COLUMN_LIMIT - 1))
  expect(cellKey(ROW_LIMIT - 1, COLUMN_LIMIT - 1)).toBeLessThan(Number.MAX_SAFE_INTEGER)
})

it('areas and spans hold both of their ends and nothing beyond', () => {
  const area = { top: 1, left: 2, bottom: 3, right: 4 }
  const held = [0, 1, 3, 4].map((row) => [1, 2, 4, 5].map((column) => contains(area, row, column)))
  expect(held).toEqual([
    [false, false, false, false],
    [false, true, true, false],
    [false, true, true, false],
    [false, false, false, false],
  ])
  const spans = [
    { first: 1, last: 2 },
    { first: 5, last: 5 },
  ]
  expect([0, 1, 2, 3, 5, 6].filter((index) => inSpans(spans, index))).toEqual([1, 2, 5])
})
