import { documentYearImplausible as rule } from '../../../../src/summary-table/rules/documents/document-year-implausible'
import { messages, subjectOf, type LiteralTable } from '../../subject'

const saying = (number: string, more?: LiteralTable) =>
  messages(rule, subjectOf([{ evidence: `《A》（${number}）` }], more))
const day = (year: number) => new Date(Date.UTC(year, 5, 1))

test('a year after the report', () => {
  expect(saying('锦政发〔2019〕5号')).toEqual([
    'D4: 第1项〔D4〕的文号“锦政发〔2019〕5号”是2019年的，比填报的2018年还晚。',
  ])
})

test('a year before the law', () => {
  expect(saying('锦政发〔1985〕5号')).toEqual([
    'D4: 第1项〔D4〕的文号“锦政发〔1985〕5号”是1985年的，比《义务教育法》公布的1986年还早。',
  ])
})

test('one number of two titles is told once', () => {
  expect(messages(rule, subjectOf([{ evidence: '《A》《B》（锦政发〔2019〕3、4号）' }]))).toHaveLength(1)
})

test.each(['锦政发〔1986〕5号', '锦政发〔2018〕5号', '锦政发〔98〕5号', '〔39〕5号', '教育部令第41号'])(
  'silent: %s',
  (number) => {
    expect(saying(number)).toEqual([])
  },
)

test('a malformed number counts as it will be once it is put right', () => {
  expect(saying('锦政发[2019]5号')).toHaveLength(1)
  expect(saying('锦政发〔39〕5号')).toHaveLength(1)
})

test('the year of the report counts, not the day of the check', () => {
  expect(saying('锦政发〔2018〕5号', { day: day(2017) })).toHaveLength(1)
})

test.each([
  ['no date', null],
  ['a date before the policy', day(2008)],
  ['a date still to come', day(2031)],
])('%s: the day of the check counts', (_, date) => {
  expect(saying('锦政发〔2018〕5号', { day: date })).toEqual([])
  expect(saying('锦政发〔2019〕5号', { day: date })).toHaveLength(1)
})
