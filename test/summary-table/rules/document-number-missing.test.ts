import { documentNumberMissing as rule } from '../../../src/summary-table/rules/document-number-missing'
import { messages, subjectOf } from '../subject'

const saying = (evidence: string) => messages(rule, subjectOf([{ evidence }]))

test('names the title that has no number', () => {
  expect(saying('《关于A的通知》（锦政发〔2018〕5号）、《B方案》')).toEqual([
    'D4: 第1项〔D4〕的《B方案》后面没有文号。',
  ])
})

test('a title is named once, and a management measure (办法) is no law', () => {
  expect(saying('《A管理办法》印发后，各县落实《A管理办法》')).toHaveLength(1)
})

test.each([
  '《A》（锦政发〔2018〕5号）',
  '《A》（锦政发[2018]5号）',
  '《A》（教育部令第41号）',
  '《A》（锦政发第5号）',
  '《A》锦政发2018-5号',
  '锦政发〔2018〕5号《A》',
  '《A》（锦政发〔2018〕5号），按《A》执行',
  '落实《义务教育法》《中华人民共和国义务教育法（2018修正）》《残疾人教育条例》',
  '《A台账》（无文号）',
  '《A》（锦政发〔20XX〕X号）',
  '已建立台账',
  '',
])('silent: %s', (evidence) => {
  expect(saying(evidence)).toEqual([])
})
