import { placesOf, saidBy, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['a row copied', { rows: (rows) => rows.toSpliced(8, 0, [...rows[7]]) }, ['B9']],
  ['another number, of a row that says what it is', { cells: { B8: 6 } }, ['B8 → 5']],
  ['silent: every number once', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-duplicated', changes)).toEqual(places)
})

it.each<[string, Changes]>([
  ['B5', { merges: ['B4:B5'] }],
  ['B5', { merges: ['B4:B5'], cells: { B5: null } }],
])('no number is put into %s where it is merged with the row above', (cell, changes) => {
  expect(placesOf('point-duplicated', changes)).toEqual([cell])
  expect(saidBy('point-duplicated', changes)[0].hint).toBe(
    '编号〔B4:B5〕与别的格合并成了一格：请取消合并，逐行填写编号。',
  )
})
