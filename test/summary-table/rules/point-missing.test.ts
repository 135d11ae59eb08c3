import { CellError } from '../../../src/grid/cell'
import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['a row deleted', { rows: (rows) => rows.toSpliced(7, 1) }, ['null']],
  ['编号 emptied', { cells: { B8: null } }, ['B8 → 5']],
  ['silent: 编号 written otherwise', { cells: { B8: '５、' } }, []],
  ['silent: an error in 编号 is another mistake', { cells: { B8: new CellError('#N/A') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-missing', changes)).toEqual(places)
})
