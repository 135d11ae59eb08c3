import { documentNumberMalformed as rule } from '../../../../src/summary-table/rules/documents/document-number-malformed'
import { fixes, messages, subjectOf } from '../../subject'
import { CellError } from '../../../../src/grid/cell'

test('says what is wrong and puts it right', () => {
  const subject = subjectOf([{ evidence: '《锦州市农村义务教育学校布局规划》（锦政发[2017]33号）' }])
  expect(messages(rule, subject)).toEqual([
    'D4: 第1项〔D4〕的文号“锦政发[2017]33号”写法不规范：年份应放在六角括号〔〕里。',
  ])
  expect(fixes(rule, subject)).toEqual(['D4: 《锦州市农村义务教育学校布局规划》（锦政发〔2017〕33号）'])
})

test('several mistakes in one number are one finding', () => {
  expect(messages(rule, subjectOf([{ evidence: '《A》（锦政发【18】第005 号）' }]))).toEqual([
    'D4: 第1项〔D4〕的文号“锦政发【18】第005 号”写法不规范：年份应放在六角括号〔〕里，年份应写四位，序号前不加“第”，序号前不补0，中间有空格。',
  ])
})

test('every correction of a cell is the whole cell put right, so that one never undoes another', () => {
  const subject = subjectOf([{ evidence: '《A》（锦政发[2017]5号）、\n《B》（锦教发〔17〕6号）' }])
  const right = 'D4: 《A》（锦政发〔2017〕5号）、\n《B》（锦教发〔2017〕6号）'
  expect(fixes(rule, subject)).toEqual([right, right])
})

test.each([
  '《A》（〔2018〕5号）',
  '《A》（锦政发〔2018〕号）',
  '《A》（锦政发〔60〕5号）',
  '《A》（锦政发〔20185号）',
  '《A》（锦政发5号）',
  '《A》（锦政发2018-12）',
  '《A》（锦政发〔2018〕3-5号）',
  '《A》（锦政发〔2018〕3、4、5号）',
  '《A》《B》（锦政发〔2018〕3、4号）',
  '《A》（锦政发〔2018〕12（1）号）',
  '《A》（锦政发〔2018〕12·1号）',
  '《A》（锦政发〔2018〕3、4）',
  '《A》（锦政发〔2018〕3（1））',
])('nothing is guessed: %s', (evidence) => {
  const subject = subjectOf([{ evidence }])
  expect(messages(rule, subject)).toHaveLength(1)
  expect(fixes(rule, subject)).toEqual([])
})

test.each([
  '铁政办发2017-12号',
  '铁政办发〔2017〕12#',
  '铁政办发〔201７〕12号x',
  '2017铁政办发12号',
  '铁政办发〔2O17〕十二号号',
  '铁政办发〔2017〕年12号',
  '铁政办发“2017”12号',
  '铁政办发〔2017〕12號',
  '铁政办 发〔2017〕12号',
])('nothing of the old number is left: %s', (number) => {
  const subject = subjectOf([{ evidence: `《A》（${number}），已落实` }])
  expect(messages(rule, subject)).toHaveLength(1)
  expect(fixes(rule, subject)).toEqual(['D4: 《A》（铁政办发〔2017〕12号），已落实'])
})

test('the day of issue is no further serial number', () => {
  const subject = subjectOf([{ evidence: '《A》（锦政发〔2018〕12，2018年3月印发）' }])
  expect(fixes(rule, subject)).toEqual(['D4: 《A》（锦政发〔2018〕12号，2018年3月印发）'])
})

test('a cell merged across points is told once, at its first row', () => {
  const merges = [{ top: 3, left: 3, bottom: 4, right: 3 }]
  expect(messages(rule, subjectOf([{ evidence: '《A》（锦政发[2017]5号）' }, {}], { merges }))).toHaveLength(1)
})

test.each([
  '《A》（国教督办函〔2019〕30号）、《B》（冀政字〔2017〕6号）、《C》（鲁政教督委〔2024〕1号）',
  '《建立2018-2020年防控机制》（锦政发〔2018〕5号）',
  '《A》（教育部令第41号）',
  '《A》（锦政发〔２０１８〕５号）',
  '《A》（铁教（基）〔2017〕5号）',
  '《A》《B》（锦政发〔2018〕5号、6号）',
  '《A》（GB 50099-2011）',
  '《A》（省政府第223号令）',
  '教育部公告（2018年第3号）',
  '《A》（锦政发〔20XX〕X号）',
  '第24项，教室（2018）12间，电话（0416）2345678',
  new CellError('#N/A'),
])('silent: %s', (evidence) => {
  expect(messages(rule, subjectOf([{ evidence }]))).toEqual([])
})

test('a table without the evidence column is left alone', () => {
  expect(messages(rule, subjectOf([{}], { without: ['evidence'] }))).toEqual([])
})
