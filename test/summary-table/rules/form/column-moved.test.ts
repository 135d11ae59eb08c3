import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  [
    'one column at another place',
    { rows: (rows) => rows.map((cells) => (cells.length > 1 ? [cells[6], ...cells.slice(0, 6)] : cells)) },
    ['A3'],
  ],
  [
    'silent: a column between the others moves none',
    { rows: (rows) => rows.map((cells) => (cells.length > 1 ? cells.toSpliced(3, 0, null) : cells)) },
    [],
  ],
])('%s', (_, changes, places) => {
  expect(placesOf('column-moved', changes)).toEqual(places)
})
