import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  [
    'a row moved down',
    { rows: (rows) => [...rows.slice(0, 7), ...rows.slice(8, 20), rows[7], ...rows.slice(20)] },
    ['B20'],
  ],
  ['silent: a row left out', { rows: (rows) => rows.toSpliced(7, 1) }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-out-of-order', changes)).toEqual(places)
})
