import { cellAddress } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import type { Answer } from '../summary-table/answers/answer'
import type { TableSubject } from '../summary-table/answers/subject'
import { remarksIn } from '../roll-up/remembered'
import { deadlineIn } from './deadline'
import { keptTasks, PROGRESS, type KeptTask } from './task-sheet'

/** What a county has not achieved at a point, and who must act on it. */
export interface Task {
  readonly point: number
  readonly county: string
  readonly offices: readonly string[]
  /** ISO 8601; null where nothing says by when. */
  readonly due: string | null
  readonly reason: string
  readonly measure: string
  readonly person: string
  readonly progress: string
  readonly closed: string | null
  readonly updated: string | null
  /** A1 of the county list; null where the table has not got the point. */
  readonly cell: string | null
  /** How the county stands now; open where the table says neither. */
  readonly standing: 'unachieved' | 'achieved' | 'open'
  /** What stood on 督办; null for a task that is new there, or where there is no such sheet. */
  readonly kept: KeptTask | null
}

/** Who must act. */
export interface TaskList {
  readonly path: string
  readonly subject: TableSubject
  /** The day from which it is seen, UTC midnight. */
  readonly today: Date
  /** By point, and by county in the order of the roster. */
  readonly tasks: readonly Task[]
  /** Whether there was a sheet 督办 already, in this workbook or the one before. */
  readonly hasSheet: boolean
}

/**
 * One task a point and county that has not achieved it. What people wrote on 督办 is kept, that of the workbook itself before that of an earlier one; a pair
 * that is achieved now stays as 已消除.
 */
export function tasksOf(
  { path, subject, workbook }: { path: string; subject: TableSubject; workbook: WorkbookContents },
  earlier: WorkbookContents | null,
  today: Date,
): TaskList {
  const own = keptTasks(workbook)
  const before = earlier && keptTasks(earlier)
  const kept = new Map([...(before ?? []), ...(own ?? [])].map((task) => [`${task.point} ${task.county}`, task]))
  const year = subject.date?.getUTCFullYear() ?? null
  // A roll-up's lists hold names alone; what the counties wrote beside them is on its 来源.
  const remarks = remarksIn(workbook)
  const order = new Map(subject.roster.counties.map((county, index) => [county, index]))
  const tasks = subject.answers.flatMap((answer) => {
    const open = answer.unachieved.counties.filter((county) => !answer.inBoth.includes(county))
    const left = [...kept.values()].filter((task) => task.point === answer.row.number && !open.includes(task.county))
    return [
      ...open.map((county) =>
        openTask(answer, county, kept.get(`${answer.row.number} ${county}`) ?? null, remarks, year),
      ),
      ...left.flatMap((task) => leftTask(answer, task)),
    ].sort((a, b) => (order.get(a.county) ?? Infinity) - (order.get(b.county) ?? Infinity))
  })
  return { path, subject, today, tasks, hasSheet: own !== null || before !== null }
}

function openTask(
  answer: Answer,
  county: string,
  kept: KeptTask | null,
  remarks: ReadonlyMap<string, string>,
  year: number | null,
): Task {
  const { row, unachieved } = answer
  const named = unachieved.names.find((name) => name.county === county)
  const own = [named?.remark, named?.extra].filter(Boolean).join('，')
  const remark = own || (remarks.get(`${row.number} ${county}`) ?? '')
  return {
    point: row.number,
    county,
    offices: officesOf(answer),
    due:
      deadlineIn(remark, year) ??
      kept?.due ??
      deadlineIn(row.cells.deadline?.text ?? '', year) ??
      row.point.due ??
      null,
    reason: kept?.reason || (row.cells.reasons?.text.trim() ?? ''),
    measure: kept?.measure || (row.cells.measures?.text.trim() ?? ''),
    person: kept?.person ?? '',
    // Back again: it was achieved when the sheet was last made.
    progress: kept && kept.progress !== PROGRESS.gone ? kept.progress || PROGRESS.fresh : PROGRESS.fresh,
    closed: kept?.closed ?? null,
    updated: kept?.updated ?? null,
    cell: row.cells.unachieved && cellAddress(row.cells.unachieved.row, row.cells.unachieved.column),
    standing: 'unachieved',
    kept,
  }
}

/** A pair that is achieved now; one of which the table says nothing stays as it was left. */
function leftTask(answer: Answer, kept: KeptTask): Task[] {
  const isAchieved = answer.achieved.counties.includes(kept.county) && !answer.inBoth.includes(kept.county)
  const { row } = answer
  const { point, county, due, reason, measure, person, closed, updated } = kept
  const cell = row.cells.achieved && cellAddress(row.cells.achieved.row, row.cells.achieved.column)
  const progress = isAchieved ? PROGRESS.gone : kept.progress
  const standing = isAchieved ? 'achieved' : 'open'
  return [
    {
      point,
      county,
      offices: officesOf(answer),
      due,
      reason,
      measure,
      person,
      progress,
      closed,
      updated,
      cell,
      standing,
      kept,
    },
  ]
}

function officesOf({ row }: Answer): string[] {
  const text = row.cells.office?.text ?? ''
  return text.split(/[、，,；;\n/]/).map((name) => name.trim()).filter((name) => name !== '') // prettier-ignore
}
