import { FORM_49, placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['changed', { cells: { A53: FORM_49.note.replace('功能区', '开发区') } }, [`A53 → ${FORM_49.note}`]],
  ['another in its place is left to people', { cells: { A53: '注：本表一式三份' } }, ['A53']],
  ['silent: another above it', { cells: { A53: '注：本表一式三份', A54: FORM_49.note } }, []],
  ['silent: 注意 above it', { cells: { A53: '注意事项：请于月底前报送', A54: FORM_49.note } }, []],
  ['silent: 注 in a cell of its own', { cells: { A53: null, A54: '注：', B54: FORM_49.note.slice(2) } }, []],
  ['gone', { cells: { A53: null } }, ['null']],
  ['silent: other punctuation', { cells: { A53: `${FORM_49.note}。` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('note-missing', changes)).toEqual(places)
})
