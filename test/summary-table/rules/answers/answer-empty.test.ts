import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['both lists blank', { cells: { E5: null, F5: null } }, ['E5']],
  ['blanks are blank too', { cells: { E5: ' ', F5: '　\n' } }, ['E5']],
  ['silent: one list blank', { cells: { F5: null } }, []],
  ['silent: 无 is an answer', { cells: { E5: '无', F5: ALL } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('answer-empty', changes)).toEqual(places)
})
