import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['one answer for two points', { merges: ['G5:G6'] }, ['G5:G6']],
  ['one answer for three points, across two columns', { merges: ['E5:F7'] }, ['E5:F7']],
  ['each area once', { merges: ['D5:D6', 'G5:G6'] }, ['D5:D6', 'G5:G6']],
  ['silent: merged inside one row', { merges: ['F5:G5'] }, []],
  ['silent: merged goals', {}, []],
  ['silent: merged with the note below the table', { merges: ['A53:G54'] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('answer-merged', changes)).toEqual(places)
})
