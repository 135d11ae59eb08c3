import type { CellValue } from '../../../src/grid/cell'
import { check } from '../../../src/summary-table/check'
import { filledTable, OPTIONS, said, type Changes } from '../filled-table'

type Line = readonly (string | number | null)[]

const RIGHT = ['锦州市教育局', '办公室 0416-0000000', '2018-11-20']

/** 填报单位, 联系人 and 时间 as they were understood. */
function read(changes: Changes): (string | null)[] {
  const { table, date } = check(filledTable(changes), OPTIONS).tables[0]
  return [table.header.unit.text, table.header.contact.text, date && date.toISOString().slice(0, 10)]
}

const UNIT = ['填报单位：', RIGHT[0], null] as const
const CONTACT = ['联系人', RIGHT[1]] as const

it.each<[string, Line]>([
  ['each label and value in a cell', [...UNIT, ...CONTACT, '时间：', '2018年11月20日']],
  [
    'values right behind their labels',
    ['填报单位：锦州市教育局', null, '联系人：办公室 0416-0000000', '时间：2018.11.20'],
  ],
  ['the date in parts', [...UNIT, ...CONTACT, '时间', '2018年', '11月', '20日']],
  ['the date in parts, with its words apart', [...UNIT, ...CONTACT, '时间', 2018, '年', 11, '月', 20, '日']],
  ['the date as a serial', [...UNIT, ...CONTACT, '填报时间', 43424]],
  ['the date as a serial with a time of day', [...UNIT, ...CONTACT, '填报时间', 43424.75]],
  ['the date as a number', [...UNIT, ...CONTACT, '时间', 20181120]],
  ['labels spaced out', ['填 报 单 位：', RIGHT[0], null, '联 系 人：', RIGHT[1], '时 间：', '2018-11-20']],
])('%s', (_, headerLine) => {
  expect(read({ headerLine })).toEqual(RIGHT)
})

it.each([
  ['all in one cell', '填报单位：锦州市教育局    联系人：办公室 0416-0000000    时间：2018年11月20日'],
  ['one below the other', '填报单位：锦州市教育局\n联系人：办公室 0416-0000000\n时间：2018/11/20'],
  [
    'with more in the labels',
    '填报单位（盖章）:锦州市教育局  联系人及电话:办公室 0416-0000000  填报时间:2018年11月20日',
  ],
  ['without colons', '填报单位 锦州市教育局  联系人 办公室 0416-0000000  时间 2018年11月20日'],
  ['in Chinese digits', '填报单位：锦州市教育局 联系人：办公室 0416-0000000 时间：二〇一八年十一月二十日'],
  ['with the date called 填报日期', '填报单位：锦州市教育局  联系人：办公室 0416-0000000  填报日期：2018年11月20日'],
  ['with the date called 日期', '填报单位：锦州市教育局  联系人：办公室 0416-0000000  日期：2018年11月20日'],
  ['with the date called 填表日期', '填表单位：锦州市教育局  联系人：办公室 0416-0000000  填表日期：2018年11月20日'],
  ['with labels of its own', '报送单位：锦州市教育局  填报人及电话：办公室 0416-0000000  报送日期：2018年11月20日'],
  [
    'on lines to write on',
    '填报单位：__锦州市教育局__    联系人：__办公室 0416-0000000__    时间：__2018__年__11__月__20__日',
  ],
  ['on full-width lines', '填报单位：＿锦州市教育局＿ 联系人：＿办公室 0416-0000000＿ 时间：＿2018年11月20日＿'],
  ['with the seal after the unit', '填报单位：锦州市教育局（盖章）  联系人：办公室 0416-0000000  时间：2018年11月20日'],
  ['with semicolons', '填报单位：锦州市教育局；联系人：办公室 0416-0000000；时间：2018年11月20日'],
  [
    'with who signs as well',
    '填报单位：锦州市教育局  填表人：王五  审核人：赵六  联系人：办公室 0416-0000000  审核人：赵六  时间：2018年11月20日',
  ],
  ['in full-width digits', '填报单位：锦州市教育局 联系人：办公室 0416-0000000 时间：２０１８年１１月２０日'],
])('in one merged cell, %s', (_, text) => {
  expect(read({ cells: { A2: text } })).toEqual(RIGHT)
})

it('the heading line may stand below the table', () => {
  expect(read({ rows: ([title, header, ...rest]) => [title, ...rest, header] })).toEqual(RIGHT)
})

it('serials count from 1904 where the workbook says so', () => {
  const workbook = { ...filledTable({ headerLine: [...UNIT, ...CONTACT, '时间', 41962] }), date1904: true }
  expect(check(workbook, OPTIONS).tables[0].date).toEqual(new Date(Date.UTC(2018, 10, 20)))
})

describe('a field that is blank', () => {
  it.each<[string, Line, string]>([
    ['beside its label', [...UNIT, '联系人', null, '时间', '2018年11月20日'], 'contact-empty E2'],
    [
      'beside its label with a colon',
      ['填报单位：', null, null, ...CONTACT, '时间：', '2018年11月20日'],
      'unit-empty B2',
    ],
    ['at the end of the line', [...UNIT, ...CONTACT, '时间：', null], 'date-empty G2'],
    ['with its words but no numbers', [...UNIT, ...CONTACT, '时间', '   年   月   日'], 'date-empty G2'],
    ['with its words in cells', [...UNIT, ...CONTACT, '时间', '年', '月', '日'], 'date-empty G2'],
    ['in the last column', [...UNIT, ...CONTACT, null, '时间：'], 'date-empty G2'],
    ['with the next label right behind', [...UNIT, null, '联系人：', '时间：2018年11月20日'], 'contact-empty E2'],
    [
      'before a label of another kind',
      [...UNIT, '联系人：', null, '联系电话：', '0416-2120000', '时间：2018年11月20日'],
      'contact-empty E2',
    ],
    [
      'before one without a colon',
      [...UNIT, '联系人：', null, '电话', '0416-2120000', '时间：2018年11月20日'],
      'contact-empty E2',
    ],
    [
      'right before a label of another kind',
      ['填报单位：', '负责人：', '王五', ...CONTACT, '时间：2018年11月20日'],
      'unit-empty A2',
    ],
    ['with who checked it behind', [...UNIT, ...CONTACT, '时间：', null, '审核人：', '王五'], 'date-empty G2'],
  ])('%s', (_, headerLine, finding) => {
    expect(said(filledTable({ headerLine }))).toEqual([finding])
  })

  it('is in the cell of the label where all share one, or where the label is merged across', () => {
    expect(said(filledTable({ cells: { A2: '填报单位：    联系人：    时间：   年  月  日' } }))).toEqual([
      'unit-empty A2',
      'contact-empty A2',
      'date-empty A2',
    ])
    const headerLine = [...UNIT, '联系人：', null, '时间', '2018年11月20日']
    expect(said(filledTable({ headerLine, merges: ['D2:E2'] }))).toEqual(['contact-empty D2'])
  })

  it.each([
    ['填报单位：________  联系人：办公室  时间：2018年11月20日', 'unit-empty A2'],
    ['填报单位：无  联系人：办公室  时间：2018年11月20日', 'unit-empty A2'],
    ['填报单位：锦州市教育局  联系人：——  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：____  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：办公室  时间：____年__月__日', 'date-empty A2'],
    ['填报单位：锦州市教育局  联系人：办公室  时间：无', 'date-empty A2'],
    ['填报单位：锦州市教育局  联系人：办公室  时间：2018年__月__日', 'placeholder-left A2'],
    ['填报单位：锦州市教育局  联系人：    联系电话：0416-2120000  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：    联系电话 0416-2120000  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：    电话：    时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：    手 机：13800000000  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：    审核人：王五  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：    联系方式：  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：——  联系电话：0416-2120000  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人：____电话：____  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：锦州市教育局  联系人    电话：0416-2120000  时间：2018年11月20日', 'contact-empty A2'],
    ['填报单位：        审核人：王五  联系人：办公室  时间：2018年11月20日', 'unit-empty A2'],
    ['填报单位（盖章）：    负责人（签字）：王五  联系人：办公室  时间：2018年11月20日', 'unit-empty A2'],
    ['填报单位：    （盖章）    负责人：王五  联系人：办公室  时间：2018年11月20日', 'unit-empty A2'],
    ['填报单位：锦州市教育局  联系人：办公室  时间：     审 核 人：王五', 'date-empty A2'],
    ['填报单位：锦州市教育局  联系人：办公室  时间：  年  月  日  审核人：王五', 'date-empty A2'],
  ])('in %s', (line, finding) => {
    expect(said(filledTable({ cells: { A2: line } }))).toEqual([finding])
  })

  it('has no cell where the label itself is gone', () => {
    expect(said(filledTable({ cells: { A2: '填报单位：锦州市教育局  时间：2018年11月20日' } }))).toEqual([
      'contact-empty null',
    ])
    expect(said(filledTable({ cells: { A2: null } }))).toEqual([
      'unit-empty null',
      'contact-empty null',
      'date-empty null',
    ])
  })
})

it('a telephone number beside the contact is part of it', () => {
  const line = '填报单位：锦州市教育局  联系人：李强  联系电话：0416-2120000  时间：2018年11月20日'
  expect(read({ cells: { A2: line } })[1]).toBe('李强  联系电话：0416-2120000')
})

it.each([
  ['锦州市教育局  联系电话：0416-1', '锦州市教育局'],
  ['锦州市教育局（盖章）负责人（签字）：王五', '锦州市教育局'],
  ['锦州市教育局；分管领导：王五', '锦州市教育局'],
  ['锦州市教育局  内设机构：基教科', '锦州市教育局'],
])('填报单位：%s', (written, unit) => {
  const line = `填报单位：${written}  联系人：李强  时间：2018年11月20日`
  expect(read({ cells: { A2: line } })).toEqual([unit, '李强', '2018-11-20'])
})

it.each([
  ['基教科：李强', '基教科：李强'],
  ['李强电话：0416-2120000', '李强电话：0416-2120000'],
  ['李强 手机：13800000000 邮箱：liqiang', '李强 手机：13800000000 邮箱：liqiang'],
  ['李强：0416-2120000、王五：0416-2120001', '李强：0416-2120000、王五：0416-2120001'],
  ['（基教科）李强：0416-2120000', '（基教科）李强：0416-2120000'],
  ['李强  联系电话：', '李强'],
  ['李强  分管领导：王五', '李强'],
  ['李强  电话：0416-2120000  审 核 人：王五', '李强  电话：0416-2120000'],
])('联系人：%s', (written, contact) => {
  const line = `填报单位：锦州市教育局  联系人：${written}  时间：2018年11月20日`
  expect(read({ cells: { A2: line } })).toEqual(['锦州市教育局', contact, '2018-11-20'])
})

it.each(['2018年11月20日  审核人：王五', '20181120  审核人：王五', '截至2018年11月20日', '2018年11月20日 16:30'])(
  '时间：%s',
  (written) => {
    const line = `填报单位：锦州市教育局  联系人：李强  时间：${written}`
    expect(read({ cells: { A2: line } })[2]).toBe('2018-11-20')
  },
)

it('a date serial stands before a label of another kind', () => {
  expect(read({ headerLine: [...UNIT, ...CONTACT, '时间', 43424, '审核人：', '王五'] })).toEqual(RIGHT)
})

it('a sentence above the table that uses the words is no heading line', () => {
  const rows = (grid: CellValue[][]) => [['请各填报单位在规定时间内报送'], ...grid]
  expect(read({ rows })).toEqual(RIGHT)
})
