import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['as a file keeps it', { formulas: { G5: '[1]Sheet1!$A$1' } }, ['G5']],
  ['as Excel shows it', { formulas: { G5: String.raw`'D:\报表\[科室 2018.xlsx]Sheet1'!A1` } }, ['G5']],
  ['inside another formula', { formulas: { E6: 'IF([2]名单!A1="","无",[2]名单!A1)' } }, ['E6']],
  ['a sheet whose name needs quotes', { formulas: { G5: "'[1]2018-1'!A3", G6: "'[1]名 单'!$A$3" } }, ['G5', 'G6']],
  ['a sheet with brackets in its name', { formulas: { G5: "IF(A1,'[1]汇总(表)'!A3)" } }, ['G5']],
  ['a path with blanks', { formulas: { G5: String.raw`'C:\a b\[名单.xlsx]名 单'!A1` } }, ['G5']],
  ['a sheet with a quote in its name', { formulas: { G5: "'[1]甲''乙'!A1" } }, ['G5']],
  ['after a text', { formulas: { G5: `"甲'"&'[1]名 单'!A1` } }, ['G5']],
  ['silent: a text that looks like one', { formulas: { G5: '"[1]Sheet1!A1"&D1', G6: `"'[1]甲'!A1"` } }, []],
  ['silent: another sheet of this workbook', { formulas: { G5: '科室!A1', G6: "'[草稿]'&A1" } }, []],
  ['silent: a column of a table object', { formulas: { G5: 'Table1[[#This Row],[科室]]', G6: 'SUM(Table1[数])' } }, []],
  ['silent: outside the table', { formulas: { J60: '[1]Sheet1!A1' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('formula-external', changes)).toEqual(places)
})
