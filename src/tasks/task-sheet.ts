import { cellAddress } from '../grid/address'
import { textOf, type CellValue } from '../grid/cell'
import type { WorkbookContents } from '../grid/contents'
import { isoDay } from '../grid/day'
import { dateOfSerial } from '../grid/serial'
import { deadlineIn } from './deadline'

/** The sheet on which it is kept who must act. */
export const TASKS_SHEET = '督办'

/** Its columns in their order. */
export const TASK_COLUMNS = [
  { key: 'offices', heading: '责任科室' },
  { key: 'point', heading: '编号' },
  { key: 'policy', heading: '政策点' },
  { key: 'county', heading: '县（市、区）' },
  { key: 'reason', heading: '未实现原因' },
  { key: 'measure', heading: '整改措施' },
  { key: 'due', heading: '完成时限' },
  { key: 'person', heading: '责任人' },
  { key: 'progress', heading: '进展' },
  { key: 'closed', heading: '办结日期' },
  { key: 'updated', heading: '最近更新' },
  { key: 'cell', heading: '汇总表单元格' },
] as const
export type TaskColumn = (typeof TASK_COLUMNS)[number]['key']

export const PROGRESS = { fresh: '未启动', moving: '推进中', done: '已完成', gone: '已消除' } as const

/** A row as a person left it. Dates in ISO 8601. */
export interface KeptTask {
  readonly point: number
  readonly county: string
  readonly reason: string
  readonly measure: string
  readonly due: string | null
  readonly person: string
  readonly progress: string
  readonly closed: string | null
  readonly updated: string | null
  /** A1 of its 进展. */
  readonly cell: string
}

/** The rows of a workbook's 督办; null where it has no such sheet. */
export function keptTasks({ sheets, date1904 }: WorkbookContents): KeptTask[] | null {
  const sheet = sheets.find(({ name }) => name === TASKS_SHEET)
  if (!sheet) return null
  let columns: Partial<Record<TaskColumn, number>> | null = null
  const tasks: KeptTask[] = []
  for (const [row, cells] of sheet.rows) {
    if (!columns) {
      columns = columnsIn(cells)
      continue
    }
    const at = columns
    const valueOf = (key: TaskColumn): CellValue => cells[at[key] ?? -1] ?? null
    const text = (key: TaskColumn): string => textOf(valueOf(key)).trim()
    const day = (key: TaskColumn): string | null => dayOf(valueOf(key), date1904)
    const point = Number(text('point'))
    if (!Number.isInteger(point) || point < 1 || text('county') === '') continue
    tasks.push({
      point,
      county: text('county'),
      reason: text('reason'),
      measure: text('measure'),
      due: day('due'),
      person: text('person'),
      progress: text('progress'),
      closed: day('closed'),
      updated: day('updated'),
      cell: cellAddress(row, at.progress ?? 0),
    })
  }
  return tasks
}

/** The columns of the row of headings; null for any other row. */
function columnsIn(cells: readonly CellValue[]): Partial<Record<TaskColumn, number>> | null {
  const texts = cells.map((value) => textOf(value ?? null).replace(/\s/g, ''))
  const found: Partial<Record<TaskColumn, number>> = {}
  for (const { key, heading } of TASK_COLUMNS) {
    const column = texts.indexOf(heading)
    if (column >= 0) found[key] = column
  }
  return found.point !== undefined && found.county !== undefined && found.progress !== undefined ? found : null
}

const FIRST_SERIAL = 10_000

function dayOf(value: CellValue, date1904: boolean): string | null {
  if (typeof value === 'number' && value > FIRST_SERIAL) return isoDay(dateOfSerial(value, date1904))
  return deadlineIn(textOf(value), null)
}
