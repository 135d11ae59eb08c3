import { filledTable, JINZHOU, placesOf, said, saidBy, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['one answer for two points', { merges: ['G5:G6'] }, ['G5:G6']],
  ['one answer for three points, across two columns', { merges: ['E5:F7'] }, ['E5:F7']],
  ['each area once', { merges: ['D5:D6', 'G5:G6'] }, ['D5:D6', 'G5:G6']],
  ['two columns of one point', { merges: ['F5:G5'] }, ['F5:G5']],
  ['the point and its answer', { merges: ['C5:D5'] }, ['C5:D5']],
  ['silent: merged with a column that the form does not have', { remarks: true, merges: ['G5:H5'] }, []],
  ['silent: merged goals', {}, []],
  ['silent: merged with the note below the table', { merges: ['A53:G54'] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('answer-merged', changes)).toEqual(places)
})

it('one list for both columns is one list: nobody stands in two', () => {
  const changes = { cells: { E13: JINZHOU.counties.join('、'), F13: null }, merges: ['E13:F13'] }
  expect(said(filledTable(changes))).toEqual(['answer-merged E13:F13'])
  expect(saidBy('answer-merged', changes)[0].message).toBe(
    '第10项的“已实现该目标的县名单”“未实现该目标的县名单”〔E13:F13〕合并成了一格。',
  )
})
