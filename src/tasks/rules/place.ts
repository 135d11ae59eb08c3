import { parseArea, type Area } from '../../grid/address'
import type { Filed } from '../../findings/filed'
import { DAY } from '../../grid/day'
import { TASKS_SHEET } from '../task-sheet'
import type { Task, TaskList } from '../tasks'

/** Where the table has the pair of a task. */
export function placeInTable(
  { subject }: TaskList,
  { cell, point }: Task,
): { sheet: string; area: Area | null; point: number } {
  return { sheet: subject.table.sheet.name, area: cell === null ? null : parseArea(cell), point }
}

/** Where 督办 has it. */
export function sheetPlaceOf({ kept, point }: Task): { sheet: string; area: Area | null; point: number } {
  return { sheet: TASKS_SHEET, area: kept && parseArea(kept.cell), point }
}

/** What every rule about a task names. */
export function factsOf({ path }: TaskList, { county, point }: Task): Filed & { county: string; number: number } {
  return { path, county, number: point }
}

/** How many days lie between two days in ISO 8601, or a day and a UTC midnight. */
export function daysBetween(first: string, last: Date): number {
  return Math.round((last.getTime() - Date.parse(first)) / DAY)
}
