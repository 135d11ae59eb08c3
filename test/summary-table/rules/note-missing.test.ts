import { FORM_49, placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['changed', { cells: { A53: '注：无' } }, [`A53 → ${FORM_49.note}`]],
  ['gone', { cells: { A53: null } }, ['null']],
  ['silent: other punctuation', { cells: { A53: `${FORM_49.note}。` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('note-missing', changes)).toEqual(places)
})
