import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['another wording', { cells: { G3: '责任处室' } }, ['G3 → 责任科室']],
  ['without its remark', { cells: { D3: '县级落实情况' } }, ['D3 → 县级落实情况（已发文的填写文件全称和文号）']],
  [
    'shortened',
    { cells: { D3: '落实情况', E3: '已实现的县', F3: '未实现的县' } },
    ['D3 → 县级落实情况（已发文的填写文件全称和文号）', 'E3 → 已实现该目标的县名单', 'F3 → 未实现该目标的县名单'],
  ],
  ['in the only place there is', { cells: { C3: '工作任务' } }, ['C3 → 重要政策点']],
  ['repeated with another wording', { headingEvery: 20, cells: { G24: '责任单位' } }, ['G24 → 责任科室']],
  [
    'on two pages, as is told of each',
    { headingEvery: 20, cells: { G3: '责任单位', G24: '责任单位' } },
    ['G3 → 责任科室', 'G24 → 责任科室'],
  ],
  [
    'exchanged on the second page, where the answers may be exchanged too',
    { headingEvery: 20, cells: { E24: '未实现该目标的县名单', F24: '已实现该目标的县名单' } },
    ['E24', 'F24'],
  ],
  ['silent: continued', { headingEvery: 20, cells: { A24: '目标和举措（续）', C45: '重要政策点(续表)' } }, []],
  ['silent: without the column 备注 on the second page', { headingEvery: 20, remarks: true, cells: { H24: null } }, []],
  ['silent: punctuation, blanks and width', { cells: { D3: '县级落实情况 (已发文的填写文件全称和文号)' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('column-renamed', changes)).toEqual(places)
})
