import { documentNumberMissing as rule } from '../../../../src/summary-table/rules/documents/document-number-missing'
import { messages, subjectOf } from '../../subject'

const saying = (evidence: string) => messages(rule, subjectOf([{ evidence }]))

test('names the title that has no number', () => {
  expect(saying('《关于A的通知》（锦政发〔2018〕5号）、《B方案》')).toEqual([
    'D4: 第1项〔D4〕的《B方案》后面没有文号。',
  ])
})

test.each([
  '《A》（无文号）、《B方案》',
  '《B方案》、《A》（未编号）',
  '《A》（锦政发〔20XX〕X号）；《B方案》',
  '《XX县规划》，《B方案》',
  '《A》（锦政发〔2018〕5号），无大班额；《B方案》',
])('what is said of one title does not count for another: %s', (evidence) => {
  expect(saying(evidence)).toEqual(['D4: 第1项〔D4〕的《B方案》后面没有文号。'])
})

test('what is still being drafted has no number to miss', () => {
  expect(saying('正在起草《B方案》，拟于2019年印发')).toEqual([])
  expect(saying('正在起草《B方案》；《C方案》已印发')).toEqual(['D4: 第1项〔D4〕的《C方案》后面没有文号。'])
})

test('a title is named once, and a management measure (办法) is no law', () => {
  expect(saying('《A管理办法》印发后，各县落实《A管理办法》')).toHaveLength(1)
})

test.each(['《关于A的意见》（锦政发〔2018〕5号）、《关于B的意见》', '《意见》（锦政发〔2018〕5号）、《关于B的意见》'])(
  'the longer title is no short name: %s',
  (evidence) => {
    expect(saying(evidence)).toEqual(['D4: 第1项〔D4〕的《关于B的意见》后面没有文号。'])
  },
)

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
  '《关于A的意见》（无文号），按照《意见》要求，《关于A的意见》已印发',
  '《A》和《B》均无文号',
  '《A》、《B》（以上都没有文号）',
  '以下文件无文号：《A》、《B》',
  '《A》（无）',
  '《A》（文号：无）',
  '《A》（没有正式文号）',
  '《A》（无文号，参照锦政发〔2018〕5号）',
  '《关于A的意见》（锦政发〔2018〕5号，以下简称《意见》），按照《意见》要求',
  '《关于A的意见》（以下简称《A意见》，锦政发〔2018〕5号），按照《A意见》要求',
  '《关于A的实施意见》（锦政发〔2018〕5号），各县落实《实施意见》',
  '《关于A的意见》（锦政发〔2018〕5号、锦教发〔2018〕6号）',
  '《A》（铁教（基）〔2017〕5号）',
  '《A》（锦政发〔20XX〕X号）',
  '《A》（试行）（锦政发〔2018〕5号）',
  '《A》已于2018年3月印发（锦政发〔2018〕5号）',
  '《A》和《B》（锦政发〔2018〕5号、6号）',
  '《A》（锦政发2018-12）',
  '《中小学校设计规范》（GB 50099-2011）',
  '《辽宁省校车安全管理办法》（辽宁省人民政府第223号令）',
  '已建立台账',
  '',
])('silent: %s', (evidence) => {
  expect(saying(evidence)).toEqual([])
})
