import type { FiledFinding } from '../../findings/filed'
import type { FormCell, SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import { PROGRESS, TASK_COLUMNS, TASKS_SHEET, type TaskColumn } from '../../tasks/task-sheet'
import type { Task, TaskList } from '../../tasks/tasks'
import type { Language } from '../../text/language'
import { escapeHtml } from '../html/escape'
import { PAGE_END } from '../html/head'
import { pageStart } from '../html/page'
import { sectionHtml, tableHtml } from '../html/table'
import { oneLine, PLAIN, type TextPaint } from '../text'
import { itemAt } from '../../text/items'
import { csvText } from './csv'
import { findingsHtml, findingsLines, oneByOne } from './findings'
import { DESK_MESSAGES } from './messages'
import { HEADINGS_ROW, tableForm } from './table-form'

/** Whether nothing is overdue and nothing in error. */
export function isOnTime(findings: readonly FiledFinding[]): boolean {
  return findings.every(({ rule, severity }) => rule !== 'task-overdue' && severity !== 'error')
}

/** The machine-readable list: the contract of `tasks --format json`. */
export function tasksJson({ tasks }: TaskList, findings: readonly FiledFinding[]): string {
  const rows = tasks.map(({ point, county, offices, due, reason, progress, cell }) => ({ point, county, offices, due, reason, progress, cell })) // prettier-ignore
  return `${JSON.stringify({ version: 1, tasks: rows, findings }, null, 2)}\n`
}

/** The list for a terminal. */
export function tasksText(
  list: TaskList,
  findings: readonly FiledFinding[],
  language: Language,
  paint: TextPaint = PLAIN,
): string {
  const messages = DESK_MESSAGES[language]
  const open = list.tasks.filter(({ standing }) => standing === 'unachieved')
  const lines = [
    `${paint.strong(messages.tasksTitle)}  ${messages.tasksVerdict(countsOf(list, findings))}`,
    ...open.map(
      (task) => `  ${oneLine(messages.taskLine({ ...task, due: task.due ?? '', offices: task.offices.join('、') }))}`,
    ),
    ...findingsLines(oneByOne(findings), language, paint),
  ]
  return `${lines.join('\n')}\n`
}

function countsOf({ tasks }: TaskList, findings: readonly FiledFinding[]): { open: number; overdue: number } {
  const open = tasks.filter(({ standing }) => standing === 'unachieved').length
  return { open, overdue: findings.filter(({ rule }) => rule === 'task-overdue').length }
}

/** The list as one page for reading and printing. `made` is the day, ISO 8601. */
export function tasksHtml(list: TaskList, findings: readonly FiledFinding[], language: Language, made: string): string {
  const messages = DESK_MESSAGES[language]
  const headings = TASK_COLUMNS.map(({ heading }) => heading)
  const verdict = isOnTime(findings) ? 'ready' : 'errors'
  return [
    pageStart(messages.tasksTitle, messages.made(made), language),
    `<p class="verdict ${verdict}">${escapeHtml(messages.tasksVerdict(countsOf(list, findings)))}</p>\n`,
    sectionHtml(
      messages.tasksTitle,
      tableHtml(
        headings,
        list.tasks.map((task) => cellsOf(task, list).map((value) => String(value ?? ''))),
      ),
    ),
    findingsHtml(oneByOne(findings), language),
    PAGE_END,
  ].join('')
}

/** The list as comma-separated values. */
export function tasksCsv(list: TaskList): string {
  return csvText([TASK_COLUMNS.map(({ heading }) => heading), ...list.tasks.map((task) => cellsOf(task, list))])
}

const WIDTHS: Readonly<Record<TaskColumn, number>> = { offices: 12, point: 6, policy: 34, county: 14, reason: 28, measure: 28, due: 12, person: 10, progress: 9, closed: 12, updated: 12, cell: 9 } // prettier-ignore
const CENTRED: readonly TaskColumn[] = ['offices', 'point', 'due', 'person', 'progress', 'closed', 'updated', 'cell']
/** So many rows more than there are help with their entries. */
const SPARE_ROWS = 50

/** What no name of a sheet may have. */
const NOT_IN_NAMES = /[\\/?*:[\]]/g

/** 督办单: a sheet for each office that must act. */
export function officeForms(list: TaskList): SheetForm[] {
  const offices = list.tasks.filter(({ standing }) => standing === 'unachieved').flatMap((task) => task.offices)
  return [...new Set(offices)].map((office) => tasksForm(list, office))
}

/** 督办, sorted by office: of one office alone where it is named. */
export function tasksForm(list: TaskList, office: string | null = null): SheetForm {
  const tasks = list.tasks.filter(({ offices }) => office === null || offices.includes(office))
  const inOrder = [...tasks].sort((a, b) => compareOffices(a, b) || a.point - b.point)
  const rows = inOrder.map((task) =>
    cellsOf(task, list).map((value, index): FormCell => {
      const { key } = itemAt(TASK_COLUMNS, index)
      const link =
        key === 'cell' && task.cell !== null ? { sheet: list.subject.table.sheet.name, cell: task.cell } : null
      return { value, look: CENTRED.includes(key) ? LOOKS.centred : LOOKS.text, link }
    }),
  )
  const column = TASK_COLUMNS.findIndex(({ key }) => key === 'progress')
  const { unit } = list.subject.table.header
  const form = tableForm({
    name: office === null ? TASKS_SHEET : `督办单-${office.replace(NOT_IN_NAMES, '')}`,
    title: office === null ? `${unit.text}未实现政策点督办` : `${unit.text}督办单（${office}）`,
    headings: TASK_COLUMNS.map(({ heading }) => heading),
    widths: TASK_COLUMNS.map(({ key }) => WIDTHS[key]),
    rows,
  })
  const area = { top: HEADINGS_ROW + 1, left: column, bottom: HEADINGS_ROW + rows.length + SPARE_ROWS, right: column }
  const choices = Object.values(PROGRESS)
  return {
    ...form,
    frozen: { rows: HEADINGS_ROW + 1, columns: 4 },
    entries: [{ area, kind: 'choice', choices, title: '进展', refusal: `请选：${choices.join('、')}。` }],
  }
}

function compareOffices({ offices: [one = ''] }: Task, { offices: [other = ''] }: Task): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function cellsOf(task: Task, { subject }: TaskList): (string | number | null)[] {
  const policy = subject.table.edition.points.find(({ number }) => number === task.point)?.text ?? ''
  const values: Readonly<Record<TaskColumn, string | number | null>> = {
    ...task,
    offices: task.offices.join('、'),
    policy,
  }
  return TASK_COLUMNS.map(({ key }) => (values[key] === '' ? null : values[key]))
}
