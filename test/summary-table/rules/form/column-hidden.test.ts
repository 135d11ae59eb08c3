import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['a hidden column, from its heading to the last point', { hiddenColumns: [4] }, ['E3:E52']],
  ['several', { hiddenColumns: [3, 6] }, ['D3:D52', 'G3:G52']],
  ['silent: a hidden column outside the table', { hiddenColumns: [9] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('column-hidden', changes)).toEqual(places)
})
