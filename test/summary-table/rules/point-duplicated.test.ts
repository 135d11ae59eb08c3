import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['a row copied', { rows: (rows) => rows.toSpliced(8, 0, [...rows[7]]) }, ['B9']],
  ['another number, of a row that says what it is', { cells: { B8: 6 } }, ['B8 → 5']],
  ['silent: every number once', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-duplicated', changes)).toEqual(places)
})
