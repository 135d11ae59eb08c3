import { documentTitleUnquoted as rule } from '../../../../src/summary-table/rules/documents/document-title-unquoted'
import { cellsOf, messages, subjectOf } from '../../subject'

const saying = (evidence: string) => messages(rule, subjectOf([{ evidence }]))

test('says which title is not in quotes', () => {
  expect(saying('关于控辍保学的通知（锦政发〔2018〕5号）')).toEqual([
    'D4: 第1项〔D4〕的文件“关于控辍保学的通知”（锦政发〔2018〕5号）没有用书名号《》括完整。',
  ])
})

test('says when there is no title at all', () => {
  expect(saying('锦政发〔2018〕5号')).toEqual(['D4: 第1项〔D4〕只写了文号“锦政发〔2018〕5号”，没有《文件全称》。'])
})

test.each([
  '《关于控辍保学的通知（锦政发〔2018〕5号）',
  '关于控辍保学的通知》（锦政发〔2018〕5号）',
  '“关于控辍保学的通知”（锦政发〔2018〕5号）',
  '<<关于控辍保学的通知>>锦政发〔2018〕5号',
])('quotes that are half or of another kind: %s', (evidence) => {
  expect(saying(evidence)).toHaveLength(1)
})

test.each([
  '《A》（锦政发〔2018〕5号）',
  '锦政发〔2018〕5号《A》',
  '《关于修订〈A〉（锦政发〔2017〕5号）的通知》（锦政发〔2018〕5号）',
  '《A》（锦政发〔2018〕5号、锦教发〔2018〕6号，铁财发〔2018〕7号）',
  '《A》（锦政发〔2018〕5号和锦教发〔2018〕6号）',
  '《A》（铁教（基）〔2017〕5号）',
  '《A》（试行）（锦政发〔2018〕5号）',
  '《A》已于2018年3月印发（锦政发〔2018〕5号）',
  '《A》（锦政发〔2018〕5号）（锦教发〔2018〕6号）',
  '按照GB 50099-2011建设',
  '《A》（锦政发〔2018〕5号）。各县按锦政发〔2018〕5号执行',
  '《A》',
  '已建立台账',
  '',
])('silent: %s', (evidence) => {
  expect(saying(evidence)).toEqual([])
})

test.each(['《A》（锦政发〔2018〕5号）、锦教发〔2018〕6号', '《A》锦政发〔2018〕5号、锦教发〔2018〕6号'])(
  'a number outside the brackets is of another document: %s',
  (evidence) => {
    expect(saying(evidence)).toHaveLength(1)
  },
)

test('each number is named once a cell, in every cell', () => {
  const evidence = '锦政发〔2018〕5号、锦政发〔2018〕5号、锦政发〔2018〕6号'
  expect(cellsOf(rule, subjectOf([{ evidence }, { evidence: '锦政发〔2018〕5号' }]))).toEqual(['D4', 'D4', 'D5'])
})
