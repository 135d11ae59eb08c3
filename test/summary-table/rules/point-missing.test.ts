import { CellError } from '../../../src/grid/cell'
import { placesOf, saidBy, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['a row deleted', { rows: (rows) => rows.toSpliced(7, 1) }, ['null']],
  ['编号 emptied', { cells: { B8: null } }, ['B8 → 5']],
  ['silent: 编号 written otherwise', { cells: { B8: '５、' } }, []],
  ['silent: an error in 编号 is another mistake', { cells: { B8: new CellError('#N/A') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-missing', changes)).toEqual(places)
})

it('no number is put into a cell merged with the number of another row', () => {
  const changes = { cells: { B4: '甲', B5: null }, merges: ['B4:B5'] }
  expect(placesOf('point-missing', changes)).toEqual(['B4', 'B5'])
  expect(saidBy('point-missing', changes)[0].hint).toBe('编号〔B4:B5〕与别的格合并成了一格：请取消合并，逐行填写编号。')
})
