import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['hidden rows, each with its point', { hiddenRows: [8, 9] }, ['A8:G8', 'A9:G9']],
  ['silent: hidden rows outside the table', { hiddenRows: [1, 60] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('row-hidden', changes)).toEqual(places)
})
