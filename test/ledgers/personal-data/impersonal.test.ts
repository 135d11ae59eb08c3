import { cityLedgerForms } from '../../../src/ledgers/forms/city-forms'
import {
  checked,
  countyWorkbook,
  HEADINGS,
  ledgerSheet,
  messagesOf,
  PLAIN_SCHOOLS,
  schoolSheet,
  type Row,
} from '../workbook'

const NAME = '王小明'
const PUPIL: Readonly<Record<string, string>> = {
  编号: 'K01', 学校: '宝力小学', 年级: '三年级', 类别: '辍学', 失学时间: '2018-11-01', 原因: '病', 包保责任人: '李书记', 劝返次数: '2',
  最近劝返: '2018-11-10', 登记: '是', 书面报告日: '2018-11-02', 安置: '', 复学日期: '', 状态: '劝返中',
} // prettier-ignore

/** 控辍保学 with one pupil, of whom some cells say otherwise, beside the school sheet. */
const withPupil = (more: Readonly<Record<string, string>>, headings = HEADINGS.dropouts, rows = 1) => {
  const row: Row = headings.map((heading) => ({ ...PUPIL, ...more })[heading] ?? '')
  return countyWorkbook([
    schoolSheet(PLAIN_SCHOOLS.slice(1)),
    ledgerSheet(
      '控辍保学',
      headings,
      Array.from({ length: rows }, () => row),
    ),
  ])
}

/** All that is said, and the ledger as the city's. */
function everything(workbook: ReturnType<typeof withPupil>): string {
  const { findings, subject } = checked(workbook)
  const { ledgers } = subject.reading
  return JSON.stringify([findings, cityLedgerForms([{ county: '昌图县', ledgers, date1904: false }])])
}

test.each(['编号', '学校', '年级', '失学时间', '劝返次数', '最近劝返', '登记', '书面报告日', '复学日期'])(
  'a pupil’s name typed under %s is copied nowhere',
  (heading) => {
    for (const words of [NAME, ` ${NAME} `, '王 小明']) {
      const all = everything(withPupil({ [heading]: words }, HEADINGS.dropouts, 2))
      expect(all.replace(/\s/g, '')).not.toContain(NAME)
    }
  },
)

test('a name that the column of names holds is copied out of no other cell', () => {
  const headings = [...HEADINGS.dropouts, '学生姓名']
  const more = { 学生姓名: NAME, 原因: `${NAME}生病`, 安置: `随${NAME}父母`, 编号: `${NAME}1`, 状态: NAME }
  const all = everything(withPupil(more, headings, 2))
  expect(all).not.toContain(NAME)
  expect(all).toContain('（姓名）生病')
})

test.each([
  ['劝返次数', '两次', '“两次”'],
  ['劝返次数', '2～3次', '“2～3次”'],
  ['劝返次数', `${NAME}两次`, '“（文字）”'],
])('%s %s: the message says %s', (heading, words, expected) => {
  expect(messagesOf(withPupil({ [heading]: words }), 'ledger-number')[0]).toContain(expected)
})

test.each([
  ['九月上旬', '“九月上旬”'],
  [`${NAME}九月`, '“（文字）”'],
])('失学时间 %s: the message says %s', (words, expected) => {
  expect(messagesOf(withPupil({ 失学时间: words }), 'ledger-date')[0]).toContain(expected)
})

test.each(['宝刀小学', '实验学校', '高台镇小', '育红', '二小'])('a school that is not known is named: %s', (school) => {
  expect(messagesOf(withPupil({ 学校: school }), 'ledger-school-unknown')[0]).toContain(`“${school}”`)
})

test.each([
  ['未返校', '未返校'],
  [`未与${NAME}联系上`, null],
])('复学日期 %s is read as none, and stands in the city’s ledger as %s', (words, expected) => {
  const { findings, subject } = checked(withPupil({ 复学日期: words }))
  expect(findings.filter(({ rule }) => rule === 'ledger-date')).toEqual([])
  const { ledgers } = subject.reading
  const [form] = cityLedgerForms([{ county: '昌图县', ledgers, date1904: false }])
  const [, headings, row] = form.rows
  const at = headings.cells.findIndex((cell) => cell?.value === '复学日期')
  expect(row.cells[at]?.value).toBe(expected)
})

test('a ledger of classes and teachers says the words of its cells', () => {
  const row = [
    '宝力小学',
    '小学',
    '三年级',
    '三(1)班',
    60,
    '王小明等58人',
    '学位不足',
    '分流',
    '王小明',
    '2019年8月',
    null,
  ]
  const workbook = countyWorkbook([ledgerSheet('大班额台账', HEADINGS.classes, [row])])
  expect(messagesOf(workbook, 'ledger-number')).toEqual(['大班额台账〔F2〕：现班额“王小明等58人”不是可以计算的数。'])
})
