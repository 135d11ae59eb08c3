import { CellError } from '../../../../src/grid/cell'
import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['a heading emptied is put back', { cells: { D3: ' ' } }, ['D3 → 县级落实情况（已发文的填写文件全称和文号）']],
  ['a heading left out on the second page', { headingEvery: 20, cells: { G24: null } }, ['G24 → 责任科室']],
  ['the last column deleted', { rows: (rows) => rows.map((cells) => cells.slice(0, 6)) }, ['null']],
  ['silent: a heading that shows an error has its own finding', { cells: { E3: new CellError('#REF!') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('column-missing', changes)).toEqual(places)
})
