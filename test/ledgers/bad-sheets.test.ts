import { sheetFromGrid } from '../../src/grid/contents'
import { parseArea } from '../../src/grid/address'
import {
  checked,
  countyWorkbook,
  HEADINGS,
  ledgerSheet,
  messagesOf,
  PLAIN_SCHOOLS,
  said,
  schoolSheet,
  type Row,
} from './workbook'

const row = (more: Readonly<Record<string, unknown>> = {}): Row => {
  const plain: Record<string, unknown> = {
    学校名称: '宝力小学', 学段: '小学', 年级: '三年级', 班级: '三(1)班', 原班额: 60, 现班额: 58, 成因: '学位不足', 消除措施: '分流', 责任人: '张主任',
    计划消除年月: '2019年8月', 实际消除年月: null, ...more,
  } // prettier-ignore
  return HEADINGS.classes.map((heading) => plain[heading]) as Row
}

/** What is said of a ledger of large classes with these rows, beside no school sheet. */
const saidOf = (...rows: readonly Row[]): string[] =>
  said(countyWorkbook([ledgerSheet('大班额台账', HEADINGS.classes, rows)]))

test.each([
  ['a plain row', row(), []],
  ['full-width digits', row({ 现班额: '５８' }), ['ledger-number 大班额台账!F2']],
  ['a number with its unit', row({ 现班额: '58人' }), ['ledger-number 大班额台账!F2']],
  ['words', row({ 现班额: '五十多' }), ['ledger-number 大班额台账!F2']],
  ['half a pupil', row({ 现班额: 58.5 }), ['ledger-number 大班额台账!F2']],
  ['nothing', row({ 现班额: null }), ['ledger-number 大班额台账!F2']],
  ['nothing, of a class that is cleared', row({ 现班额: null, 实际消除年月: '2018年9月' }), []],
  ['no month', row({ 计划消除年月: '尽快' }), ['ledger-date 大班额台账!J2']],
  ['January or October', row({ 计划消除年月: 2019.1 }), ['ledger-date 大班额台账!J2']],
  ['a month gone by', row({ 计划消除年月: '2018.10' }), ['ledger-overdue 大班额台账!J2']],
  ['the month of the form', row({ 计划消除年月: '2018年11月' }), []],
  ['a year that is not over', row({ 计划消除年月: 2018 }), []],
  ['no such grade', row({ 年级: '大班' }), ['ledger-unread 大班额台账!C2']],
  ['a grade beyond the ninth', row({ 年级: '10年级' }), ['ledger-unread 大班额台账!C2']],
  ['no school', row({ 学校名称: null }), ['ledger-unread 大班额台账!A2']],
  ['cleared and still large', row({ 实际消除年月: '2018-09' }), ['class-cleared-still-large 大班额台账!F2']],
  ['no measure', row({ 消除措施: null }), ['class-clear-missing 大班额台账!F2']],
])('%s', (_, cells, expected) => {
  expect(saidOf(cells)).toEqual(expected)
})

test('a starting grade is named, and its point denied', () => {
  expect(saidOf(row({ 年级: '一年级', 班级: '一(1)班' }))).toEqual([
    'ledger-against-point 汇总表!E28',
    'class-start-grade-large 大班额台账!F2',
  ])
})

test('a row that stands twice counts once', () => {
  const workbook = countyWorkbook([ledgerSheet('大班额台账', HEADINGS.classes, [row(), row({ 现班额: 66 })])])
  expect(said(workbook)).toEqual(['ledger-row-doubled 大班额台账!A3'])
  expect(checked(workbook).ledgers[0].figures).toMatchObject({ n66: 0, n56: 1 })
})

test('totals, notes and signatures are no rows', () => {
  const workbook = countyWorkbook([
    ledgerSheet('大班额台账', HEADINGS.classes, [
      row(),
      ['合计', null, null, null, 60, 58],
      ['填表人：', '审核人：'],
      ['注：本表由学校填写'],
    ]),
  ])
  expect(said(workbook)).toEqual([])
  expect(checked(workbook).ledgers[0].rows).toBe(1)
})

test('one number merged over several rows is nobody\u2019s: it is said, and nothing concluded', () => {
  const grid = [HEADINGS.special, ['宝力小学', 10, 10, 0, 0, 0, 4], ['八面城中学', null, 3, 0, 0, 0, 3]]
  const merges = [parseArea('B2:B3')!]
  const workbook = countyWorkbook([sheetFromGrid('残疾儿童', grid, { merges })])
  expect(said(workbook)).toEqual(['ledger-number 残疾儿童!B2', 'ledger-number 残疾儿童!B3'])
  expect(checked(workbook).ledgers[0].figures).toMatchObject({ children: null, rate: null })
})

test('a school merged over its rows is the school of each', () => {
  const grid = [HEADINGS.classes, row({ 班级: '三(1)班' }), row({ 学校名称: null, 班级: '三(2)班' })]
  const workbook = countyWorkbook([sheetFromGrid('大班额台账', grid, { merges: [parseArea('A2:A3')!] })])
  expect(said(workbook)).toEqual([])
})

test('headings of two rows, the last merged over both, and a first row with little filled in', () => {
  const special = sheetFromGrid(
    '残疾儿童',
    [
      ['学校', '适龄', '安置', null, null, null, '一人一案份数'],
      [null, null, '随班就读', '特教学校', '送教上门', '未入学'],
      ['宝力小学', 4, 4, null, null, null, 4],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'].map((area) => parseArea(area)!) },
  )
  const standard = ledgerSheet('标准化台账', HEADINGS.standard, [['宝力小学', '小学', '无']])
  const workbook = countyWorkbook([special, standard])
  expect(said(workbook)).toEqual([])
  expect(checked(workbook).ledgers).toMatchObject([
    { id: 'special-needs', rows: 1, figures: { children: 4, plans: 4 } },
    { id: 'standard-schools', rows: 1, figures: { listed: 1 } },
  ])
})

test('half a ledger is said to be one, and proves nothing', () => {
  const workbook = countyWorkbook([
    ledgerSheet('大班额台账', ['学校名称', '班级', '现班额'], [['宝力小学', '三(1)班', 70]]),
  ])
  expect(said(workbook)).toEqual(['ledger-column-missing 大班额台账!A1'])
  expect(checked(workbook).ledgers).toEqual([])
})

test('a column that is missing is named, and only what rests on it is unknown', () => {
  const headings = HEADINGS.classes.filter((heading) => heading !== '年级')
  const workbook = countyWorkbook([ledgerSheet('大班额台账', headings, [row().filter((_, at) => at !== 2)])])
  expect(messagesOf(workbook, 'ledger-column-missing')).toEqual(['大班额台账〔A1〕：大班额台账缺栏目：年级。'])
  expect(checked(workbook).ledgers[0].figures).toMatchObject({ n56: 1, newStart: null })
})

test('two sheets of a kind are counted together', () => {
  const second = ledgerSheet('初中大班额台账', HEADINGS.classes, [
    row({ 学校名称: '八面城中学', 学段: '初中', 年级: '八年级' }),
  ])
  const workbook = countyWorkbook([ledgerSheet('小学大班额台账', HEADINGS.classes, [row()]), second])
  expect(said(workbook)).toEqual(['ledger-several-sheets 初中大班额台账!A1'])
  expect(checked(workbook).ledgers).toMatchObject([{ rows: 2, figures: { n56: 2 } }])
})

test('a ledger without a row says nothing', () => {
  const workbook = countyWorkbook([
    schoolSheet(PLAIN_SCHOOLS.slice(1)),
    ledgerSheet('标准化台账', HEADINGS.standard, []),
  ])
  expect(said(workbook)).toEqual([])
})

test('names of pupils and identity numbers are warned of and never copied', () => {
  const headings = [...HEADINGS.dropouts, '学生姓名']
  const pupil = [
    '11010519491231002X',
    '宝力小学',
    '三年级',
    '辍学',
    '2018-11-01',
    '病',
    '李书记',
    '两次',
    '2018-11-10',
    '是',
    '2018-11-02',
    '',
    '',
    '',
    '王小明',
  ]
  const workbook = countyWorkbook([ledgerSheet('控辍保学', headings, [pupil, pupil])])
  expect(said(workbook)).toEqual([
    'ledger-personal-data 控辍保学!O1',
    'ledger-number 控辍保学!H2',
    'ledger-row-doubled 控辍保学!A3',
    'ledger-number 控辍保学!H3',
  ])
  const { findings, ledgers } = checked(workbook)
  expect(JSON.stringify({ findings, ledgers })).not.toMatch(/11010519491231002X|王小明/)
})

test('a school that the school sheet does not have is said with the one that is meant', () => {
  const workbook = countyWorkbook([
    schoolSheet(PLAIN_SCHOOLS.slice(1)),
    ledgerSheet('随迁子女', HEADINGS.migrants, [['宝刀小学', 10, 10, 0, 0, 0]]),
  ])
  expect(messagesOf(workbook, 'ledger-school-unknown')).toEqual([
    '随迁子女〔A2〕：“宝刀小学”在学校基本数据里没有，是不是“宝力小学”。',
  ])
})

test('one of the two tables of a ledger alone', () => {
  const schools = ledgerSheet('轮岗学校', HEADINGS.rotationSchools, [
    ['城关一小', '城镇', 50, 30],
    ['宝力小学', '乡村', 20, null],
  ])
  expect(said(countyWorkbook([schools]))).toEqual(['ledger-column-missing 轮岗学校!A1'])
  expect(messagesOf(countyWorkbook([schools]), 'ledger-column-missing')).toEqual([
    '轮岗学校〔A1〕：交流轮岗台账缺一张表：交流轮岗台账（教师）。',
  ])
})

test('two columns of one heading: nothing is concluded where they differ', () => {
  const headings = [...HEADINGS.migrants, '公办学校就读']
  const same = countyWorkbook([ledgerSheet('随迁子女', headings, [['宝力小学', 10, 10, 0, 0, 0, 10]])])
  const different = countyWorkbook([ledgerSheet('随迁子女', headings, [['宝力小学', 10, 10, 0, 0, 0, 3]])])
  for (const workbook of [same, different]) expect(said(workbook)).toEqual(['ledger-column-doubled 随迁子女!G1'])
  expect(checked(same).ledgers[0].figures).toMatchObject({ public: 10, share: 1 })
  expect(checked(different).ledgers[0].figures).toMatchObject({ migrants: 10, public: null, share: null })
})

test('one heading merged over two columns is one', () => {
  const grid = [
    ['学校', '随迁子女', '公办', null, '购买学位', '其他民办', '单独编班数'],
    ['宝力小学', 10, 10, null, 0, 0, 0],
  ]
  const workbook = countyWorkbook([sheetFromGrid('随迁子女', grid, { merges: [parseArea('C1:D1')!] })])
  expect(said(workbook)).toEqual([])
})

test('a whole that is left blank is said at its cell', () => {
  const workbook = countyWorkbook([
    ledgerSheet('残疾儿童', HEADINGS.special, [['宝力小学', null, 4, 0, 0, 0, '—']]),
    ledgerSheet('随迁子女', HEADINGS.migrants, [['宝力小学', '—', 10, 0, 0, 0]]),
    ledgerSheet('留守儿童', HEADINGS.leftBehind, [['青城镇', null, null, 1, null]]),
  ])
  expect(said(workbook).sort()).toEqual(
    ['残疾儿童!B2', '残疾儿童!G2', '随迁子女!B2', '留守儿童!B2', '留守儿童!C2']
      .map((cell) => `ledger-number ${cell}`)
      .sort(),
  )
})

test.each(['2018.13.1', '18年9月', '9月10日', '2018-9-31', '20180931', '2018、9、10', '2018年秋季', 2018, true])(
  'a day of pupils written %s is no day',
  (since) => {
    const row = ['1', '八面城中学', '八年级', '辍学', since, '厌学', '某', 2, '2018-11-05', '是', '2018-09-12', null, null, '劝返中'] // prettier-ignore
    const workbook = countyWorkbook([ledgerSheet('控辍保学', HEADINGS.dropouts, [row])])
    expect(said(workbook)).toEqual(['ledger-date 控辍保学!E2'])
    expect(checked(workbook).ledgers[0].figures).toMatchObject({ open: 1, lastUpdate: null })
  },
)

test.each(['二〇一八年九月十日', '２０１８－９－１０', '2018年9月10', 43353, 43353.5, 20180910, '2018.9.10日'])(
  'a day of pupils written %s is 10 September',
  (visited) => {
    const row = ['1', '八面城中学', '八年级', '辍学', '2018-9-1', '厌学', '某', 2, visited, '是', '2018-09-05', null, null, '劝返中'] // prettier-ignore
    const workbook = countyWorkbook([ledgerSheet('控辍保学', HEADINGS.dropouts, [row])])
    expect(checked(workbook).ledgers[0].figures).toMatchObject({ lastUpdate: '2018-09-10' })
  },
)

test.each(['五', '-1', '0.5', '5+3', '约5', '5/6', '无', '5个班', '1e3', '５０％', true])(
  'the number %s is none',
  (children) => {
    const workbook = countyWorkbook([
      ledgerSheet('残疾儿童', HEADINGS.special, [['宝力小学', children, 4, 0, 0, 0, 4]]),
    ])
    expect(said(workbook)).toEqual(['ledger-number 残疾儿童!B2'])
    expect(checked(workbook).ledgers[0].figures).toMatchObject({ children: null, rate: null })
  },
)

test.each(['４', '4人', ' 4 ', '4名'])('the number typed as %s is four, and is said', (children) => {
  const workbook = countyWorkbook([ledgerSheet('残疾儿童', HEADINGS.special, [['宝力小学', children, 4, 0, 0, 0, 4]])])
  expect(said(workbook)).toEqual(['ledger-number 残疾儿童!B2'])
  expect(checked(workbook).ledgers[0].figures).toMatchObject({ children: 4, rate: 1 })
})
