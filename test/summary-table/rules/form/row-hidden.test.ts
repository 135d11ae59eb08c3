import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['hidden rows, each with its point', { hiddenRows: [8, 9] }, ['A8:G8', 'A9:G9']],
  ['the headings', { hiddenRows: [3] }, ['A3:G3']],
  ['headings repeated', { headingEvery: 20, hiddenRows: [24] }, ['A24:G24']],
  ['silent: hidden rows outside the table', { hiddenRows: [1, 60] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('row-hidden', changes)).toEqual(places)
})
