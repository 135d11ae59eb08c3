import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['as a file keeps it', { formulas: { G5: '[1]Sheet1!$A$1' } }, ['G5']],
  ['as Excel shows it', { formulas: { G5: String.raw`'D:\报表\[科室 2018.xlsx]Sheet1'!A1` } }, ['G5']],
  ['inside another formula', { formulas: { E6: 'IF([2]名单!A1="","无",[2]名单!A1)' } }, ['E6']],
  ['silent: another sheet of this workbook', { formulas: { G5: '科室!A1', G6: "'[草稿]'&A1" } }, []],
  ['silent: a column of a table object', { formulas: { G5: 'Table1[[#This Row],[科室]]', G6: 'SUM(Table1[数])' } }, []],
  ['silent: outside the table', { formulas: { J60: '[1]Sheet1!A1' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('formula-external', changes)).toEqual(places)
})
