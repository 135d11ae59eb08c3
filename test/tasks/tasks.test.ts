import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { serialOfDate } from '../../src/grid/serial'
import { runFiledRules } from '../../src/findings/filed'
import { officeForms, tasksForm } from '../../src/report/desk/tasks-report'
import { check } from '../../src/summary-table/check'
import { deadlineIn } from '../../src/tasks/deadline'
import { TASK_RULES } from '../../src/tasks/rules'
import { TASK_COLUMNS } from '../../src/tasks/task-sheet'
import { tasksOf } from '../../src/tasks/tasks'
import { tableOf, TIELING, type TableGiven } from '../roll-up/round'

const BUT_CHANGTU = TIELING.filter((county) => county !== '昌图县').join('、')
const TODAY = new Date(Date.UTC(2019, 9, 1))

function table(answers: TableGiven['answers'] = {}): WorkbookContents {
  return tableOf({ unit: '铁岭市教育局', all: TIELING.join('、'), answers })
}

/** A row of 督办 by its columns. */
type Row = Partial<Record<(typeof TASK_COLUMNS)[number]['key'], string | number>>

function withSheet(workbook: WorkbookContents, rows: readonly Row[]): WorkbookContents {
  const grid = [
    ['督办'],
    TASK_COLUMNS.map(({ heading }) => heading),
    ...rows.map((row) => TASK_COLUMNS.map(({ key }) => row[key])),
  ]
  return { ...workbook, sheets: [...workbook.sheets, sheetFromGrid('督办', grid)] }
}

function listed(workbook: WorkbookContents, earlier: WorkbookContents | null = null, today = TODAY) {
  const [subject] = check(workbook, { language: 'zh', today }).tables
  return tasksOf({ path: 'x.xlsx', subject, workbook }, earlier, today)
}

const said = (workbook: WorkbookContents, earlier: WorkbookContents | null = null, today = TODAY) =>
  runFiledRules(TASK_RULES, listed(workbook, earlier, today), 'zh').map(({ rule, severity, point, county, sheet, cell }) => `${rule} ${severity} ${point} ${county} ${sheet}!${cell}`) // prettier-ignore

const unachieved = (remark = '') => ({ achieved: BUT_CHANGTU, unachieved: `昌图县${remark}` })

it.each([
  ['2019年9月前完成', '2019-09-30'],
  ['预计2020年', '2020-12-31'],
  ['2019年底前', '2019-12-31'],
  ['年底前', '2018-12-31'],
  ['2019年上半年', '2019-06-30'],
  ['二〇一九年二月', '2019-02-28'],
  ['2019年9月15日前', '2019-09-15'],
  ['2020年2月', '2020-02-29'],
  ['2019.6', '2019-06-30'],
  ['明年年底前', null],
  ['2019年13月', null],
  ['正在推进', null],
  ['', null],
])('the deadline in “%s” is %s', (remark, due) => {
  expect(deadlineIn(remark, 2018)).toBe(due)
})

it('there is one task a point and county, with its office, its deadline and its cell', () => {
  const { tasks } = listed(table({ 5: unachieved('（2019年9月前完成）'), 26: unachieved() }))
  expect(
    tasks.map(({ point, county, offices, due, progress, cell }) => [point, county, offices, due, progress, cell]),
  ).toEqual([
    [5, '昌图县', ['基教股'], '2019-09-30', '未启动', 'F8'],
    [26, '昌图县', ['基教股'], '2018-12-31', '未启动', 'F29'],
  ])
})

it('a county in both lists is no task, for nothing is known of it', () => {
  expect(listed(table({ 5: { achieved: '昌图县', unachieved: '昌图县' } })).tasks).toEqual([])
})

it('what people wrote is kept when the sheet is made anew, that of this workbook before that of an earlier one', () => {
  const workbook = table({ 5: unachieved('（2019年9月前完成）') })
  const row: Row = { point: 5, county: '昌图县', reason: '资金未到位', measure: '列入预算', person: '负责人甲', progress: '推进中', updated: serialOfDate(new Date(Date.UTC(2019, 8, 20)), false) } // prettier-ignore
  const expected = {
    reason: '资金未到位',
    measure: '列入预算',
    person: '负责人甲',
    progress: '推进中',
    updated: '2019-09-20',
    due: '2019-09-30',
  }
  expect(listed(withSheet(workbook, [row])).tasks).toMatchObject([expected])
  expect(listed(workbook, withSheet(table(), [row])).tasks).toMatchObject([expected])
  expect(listed(withSheet(workbook, [row]), withSheet(table(), [{ ...row, reason: '旧的' }])).tasks).toMatchObject([
    expected,
  ])
})

it('the sheet that is written is read again as it was written', () => {
  const list = listed(withSheet(table({ 5: unachieved() }), [{ point: 5, county: '昌图县', person: '负责人甲', progress: '推进中', due: '2020-01-31' }])) // prettier-ignore
  const form = tasksForm(list)
  const grid = form.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))
  const workbook = table({ 5: unachieved() })
  const again = listed({ ...workbook, sheets: [...workbook.sheets, sheetFromGrid('督办', grid)] })
  const bare = ({ kept: _, ...task }: (typeof list.tasks)[number]) => task
  expect(again.tasks.map(bare)).toEqual(list.tasks.map(bare))
})

it('a pair that is achieved by now stays as 已消除', () => {
  const list = listed(withSheet(table(), [{ point: 5, county: '昌图县', progress: '已完成', closed: '2019-09-01' }]))
  expect(list.tasks).toMatchObject([{ point: 5, county: '昌图县', progress: '已消除', standing: 'achieved' }])
})

it.each<[string, WorkbookContents, string[]]>([
  ['no deadline', table({ 5: unachieved() }), ['task-due-missing warning 5 昌图县 汇总表!F8']],
  ['overdue', table({ 5: unachieved('（2019年9月前完成）') }), ['task-overdue warning 5 昌图县 汇总表!F8']],
  [
    'done on 督办, not achieved in the table',
    withSheet(table({ 5: unachieved('（2019年12月前完成）') }), [{ point: 5, county: '昌图县', progress: '已完成' }]),
    ['task-closed-unachieved error 5 昌图县 督办!I3'],
  ],
  [
    'achieved in the table, not done on 督办',
    withSheet(table(), [{ point: 5, county: '昌图县', progress: '推进中' }]),
    ['task-open-achieved warning 5 昌图县 督办!I3'],
  ],
  [
    'not on 督办',
    withSheet(table({ 5: unachieved('（2019年12月前完成）') }), []),
    ['task-absent error 5 昌图县 汇总表!F8'],
  ],
  [
    'not updated for 32 days',
    withSheet(table({ 5: unachieved('（2019年12月前完成）') }), [
      { point: 5, county: '昌图县', progress: '推进中', updated: '2019-08-30' },
    ]),
    ['task-stale warning 5 昌图县 督办!I3'],
  ],
  [
    'updated 31 days ago',
    withSheet(table({ 5: unachieved('（2019年12月前完成）') }), [
      { point: 5, county: '昌图县', progress: '推进中', updated: '2019-08-31' },
    ]),
    [],
  ],
  ['nothing wrong', table(), []],
])('%s', (_, workbook, expected) => {
  expect(said(workbook)).toEqual(expected)
})

it('the day of the deadline is not past', () => {
  const workbook = table({ 5: unachieved('（2019年9月前完成）') })
  expect(said(workbook, null, new Date(Date.UTC(2019, 8, 30)))).toEqual([])
})

it('each office that must act gets a sheet with its own', () => {
  const list = listed(table({ 5: unachieved(), 7: unachieved() }))
  const forms = officeForms(list)
  expect(forms.map(({ name }) => name)).toEqual(['督办单-基教股'])
  expect(forms[0].rows.slice(2).map(({ cells }) => cells[1]?.value)).toEqual([5, 7])
  expect(officeForms(listed(table()))).toEqual([])
})
