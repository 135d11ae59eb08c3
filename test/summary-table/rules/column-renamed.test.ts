import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['another wording', { cells: { G3: '责任处室' } }, ['G3 → 责任科室']],
  ['without its remark', { cells: { D3: '县级落实情况' } }, ['D3 → 县级落实情况（已发文的填写文件全称和文号）']],
  ['in the only place there is', { cells: { C3: '工作任务' } }, ['C3 → 重要政策点']],
  ['silent: punctuation, blanks and width', { cells: { D3: '县级落实情况 (已发文的填写文件全称和文号)' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('column-renamed', changes)).toEqual(places)
})
