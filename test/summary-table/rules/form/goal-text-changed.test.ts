import { placesOf, said, saidBy, filledTable, type Changes, type Grid } from '../../filled-table'

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

it.each<[string, string, NonNullable<Changes['cells']>]>([
  ['one row too long', 'A9:A11', { A11: null }],
  ['down to the next goal', 'A4:A8', { A8: null }],
  ['over a whole goal and part of the next', 'A8:A10', { A9: null }],
])('a cell merged %s is right for no goal: it is told once, and no text is put in', (_, area, cells) => {
  const changes = { cells, rows: unrepeated, merges: [area] }
  expect(said(filledTable(changes))).toEqual([`goal-text-changed ${area}`])
  expect(placesOf('goal-text-changed', changes)).toEqual([area])
})

it('the message names the points and asks to unmerge them', () => {
  const [finding] = saidBy('goal-text-changed', { cells: { A11: null }, rows: unrepeated, merges: ['A9:A11'] })
  expect(finding.message).toBe('目标和举措〔A9:A11〕合并了第6、7、8项，它们属于不同的目标。')
  expect(finding.hint).toBe('请取消合并，让每个目标只对着自己的几项。')
})

/** Each goal in its first row only, and nothing merged. */
function unrepeated(rows: Grid): Grid {
  return rows.map((cells, row) => (row > 3 && cells[0] === rows[row - 1][0] ? cells.with(0, null) : cells))
}
