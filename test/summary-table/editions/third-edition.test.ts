import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { summaryTableForm } from '../../../src/summary-table/form'
import { newWorkbook } from '../../../src/workbook/xlsx/write/form/forms'
import { check } from '../../../src/summary-table/check'
import type { Edition } from '../../../src/summary-table/edition'
import { EDITIONS } from '../../../src/summary-table/editions'
import { filledTable, JINZHOU, OPTIONS, said } from '../filled-table'

/** A form as another year might bring it: other title, headings, labels, order of columns, and points of its own. */
const NEXT: Edition = {
  id: '2021-3',
  blankForm: '汇总表-2021-3.xlsx',
  title: '义务教育优质均衡发展推进情况统计表',
  source: 'made up',
  header: { unit: '报送单位', contact: '填表人', date: '报送日期' },
  columns: [
    { key: 'number', heading: '序号' },
    { key: 'goal', heading: '任务' },
    { key: 'policy', heading: '具体要求' },
    { key: 'office', heading: '牵头处室' },
    { key: 'achieved', heading: '已完成的县（市、区）' },
    { key: 'unachieved', heading: '未完成的县（市、区）' },
    { key: 'evidence', heading: '完成情况及文件' },
  ],
  note: '说明：功能区单独填报。',
  since: '2020-09',
  implications: [{ point: 3, implies: 1 }],
  points: [
    { number: 1, goal: '学校建设', text: '编制学校布局专项规划' },
    { number: 2, goal: '学校建设', text: '新建学校竣工率不低于95%', thresholds: [{ minimum: 95, about: ['竣工率'] }] },
    { number: 3, goal: '教师队伍', text: '建立教师交流轮岗制度' },
  ],
}
const options = { today: new Date(Date.UTC(2021, 11, 1)), editions: [...EDITIONS, NEXT] }
const all = JINZHOU.counties.join('、')

const rows = (changes: Readonly<Record<number, string>> = {}) => [
  [NEXT.title],
  ['报送单位：锦州市教育局  填表人：办公室  报送日期：2021年11月20日'],
  NEXT.columns.map(({ heading }) => heading),
  ...NEXT.points.map(({ number, goal, text }) => [
    number,
    goal,
    text,
    '基教科',
    all,
    '无',
    changes[number] ?? `《第${number}项工作的通知》（锦教发〔2021〕${number}号）`,
  ]),
  [NEXT.note],
]

it('is found, read and checked from its data alone', () => {
  const workbook = filledTable({ rows: () => rows() })
  expect(said(workbook, options)).toEqual([])
  const [{ table, answers, date }] = check(workbook, { ...OPTIONS, ...options }).tables
  expect(table.edition.id).toBe('2021-3')
  expect(date).toEqual(new Date(Date.UTC(2021, 10, 20)))
  expect(answers.map(({ achieved }) => achieved.counties)).toEqual(Array(3).fill(JINZHOU.counties))
})

it('brings its own demands, columns and texts to the rules', () => {
  expect(said(filledTable({ rows: () => rows({ 2: '竣工率90%' }) }), options)).toEqual(['threshold-contradicted G5'])
  expect(said(filledTable({ rows: () => rows(), cells: { D6: null } }), options)).toEqual(['office-empty D6'])
  expect(said(filledTable({ rows: () => rows(), cells: { C5: '新建学校竣工率不低于90%' } }), options)).toEqual([
    'point-text-changed C5',
  ])
  expect(said(filledTable({ rows: () => rows(), cells: { A2: '报送单位：锦州市教育局' } }), options)).toEqual([
    'contact-empty null',
    'date-empty null',
  ])
})

it('may have an eighth column, which people may fill in', () => {
  const eighth: Edition = { ...NEXT, id: '2022-3', columns: [...NEXT.columns, { key: 'remarks', heading: '备注' }] }
  const withRemarks = (remarks: string) =>
    filledTable({
      rows: () =>
        rows().map((cells, index) =>
          index === 2 ? [...cells, '备注'] : cells.length > 1 ? [...cells, remarks] : cells,
        ),
    })
  const asked = { ...options, editions: [eighth, ...EDITIONS] }
  expect(said(withRemarks('已报市政府'), asked)).toEqual([])
  expect(said(withRemarks('XX科'), asked)).toEqual([
    'placeholder-left H4',
    'placeholder-left H5',
    'placeholder-left H6',
  ])
  expect(said(filledTable({ rows: () => rows() }), asked)).toEqual(['column-missing null'])
})

it('leaves the tables of other editions what they are', () => {
  const { tables } = check(filledTable(), { ...OPTIONS, ...options })
  expect(tables.map(({ table }) => table.edition.id)).toEqual(['2018-49'])
})

it('has its blank form made, which lacks answers and nothing else', async () => {
  const workbook = readWorkbook(newWorkbook([summaryTableForm(NEXT)]))
  const { tables, findings } = check(workbook, { ...OPTIONS, ...options })
  expect(tables[0].table.edition.id).toBe('2021-3')
  expect(findings.map(({ rule }) => rule)).toEqual(['form-blank'])
})
