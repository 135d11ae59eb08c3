import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['a subtotal', { rows: (rows) => rows.toSpliced(10, 0, [null, null, '小计', 7]) }, ['A11:G11']],
  ['silent: a blank row', { rows: (rows) => rows.toSpliced(10, 0, []) }, []],
  ['silent: headings repeated', { rows: (rows) => rows.toSpliced(10, 0, rows[2]) }, []],
  ['silent: below the table', { rows: (rows) => [...rows, ['填表人：办公室']] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('row-extra', changes)).toEqual(places)
})
