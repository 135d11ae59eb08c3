import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['another text', { cells: { A4: '工作目的' } }, ['A4 → 工作目标']],
  ['emptied', { cells: { A4: null } }, ['A4 → 工作目标']],
  ['silent: said in every row', { rows: (rows) => rows }, []],
  ['silent: split by a page', { headingEvery: 10 }, []],
  [
    'silent: split into two cells in mid-word',
    {
      rows: (rows) =>
        rows.map((cells) =>
          cells[1] === 1
            ? cells.with(0, '工作')
            : cells[1] === 2
              ? cells.with(0, '目标')
              : cells[1] === 3 || cells[1] === 4
                ? cells.with(0, null)
                : cells,
        ),
    },
    [],
  ],
])('%s', (_, changes, places) => {
  expect(placesOf('goal-text-changed', changes)).toEqual(places)
})
