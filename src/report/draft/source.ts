import type { BalanceCheck } from '../../balance/check-balance'
import type { WorkbookCheck } from '../../ledgers/result'
import type { TableSubject } from '../../summary-table/answers/subject'

/** What a drafted report speaks of: one form, what stands beside it in its workbook, and the form of the period before. */
export interface DraftSource {
  readonly table: TableSubject
  readonly check: Pick<WorkbookCheck, 'ledgers' | 'subject'>
  /** Null where the workbook has no school data. */
  readonly balance: BalanceCheck | null
  readonly previous: TableSubject | null
}

type Answer = TableSubject['answers'][number]

/** How far a form has come, counted. */
export interface Progress {
  /** Points of the edition that the form answers. */
  readonly points: number
  readonly counties: number
  /** Points that every county has achieved. */
  readonly whole: readonly Answer[]
  /** Points that some county has not achieved. */
  readonly open: readonly Answer[]
  /** Points of which not every county is accounted for, and none is said to be open. */
  readonly unknown: readonly Answer[]
  /** Counties that have not achieved some point. */
  readonly behind: number
  /** 项次: a county and a point. */
  readonly openPairs: number
  readonly achievedPairs: number
}

/** Counts a form. */
export function progressIn({ answers, roster }: TableSubject): Progress {
  const all = roster.counties.length
  const open = answers.filter(({ unachieved }) => unachieved.counties.length > 0)
  const rest = answers.filter(({ unachieved }) => unachieved.counties.length === 0)
  const isWhole = ({ achieved }: Answer): boolean => all > 0 && achieved.counties.length >= all
  return {
    points: answers.length,
    counties: all,
    whole: rest.filter(isWhole),
    open,
    unknown: rest.filter((answer) => !isWhole(answer)),
    behind: new Set(open.flatMap(({ unachieved }) => unachieved.counties)).size,
    openPairs: open.reduce((sum, { unachieved }) => sum + unachieved.counties.length, 0),
    achievedPairs: answers.reduce((sum, { achieved }) => sum + achieved.counties.length, 0),
  }
}

/** 项次实现率 with one decimal, such that not all is never shown as all. */
export function achievedShare({ points, counties, achievedPairs }: Progress): string | null {
  const all = points * counties
  if (all === 0) return null
  const shown = ((achievedPairs * 100) / all).toFixed(1)
  return shown === '100.0' && achievedPairs < all ? '99.9' : shown
}

/** What changed since the period before, in 项次: a county and a point that both forms speak of. */
export function changesSince(
  now: TableSubject,
  before: TableSubject,
): { readonly gained: number; readonly lost: number } {
  let gained = 0
  let lost = 0
  if (now.table.edition.id !== before.table.edition.id) return { gained, lost }
  const earlier = new Map(before.answers.map((answer) => [answer.row.number, answer]))
  for (const { row, achieved, unachieved } of now.answers) {
    const old = earlier.get(row.number)
    if (!old) continue
    const had = new Set(old.achieved.counties)
    const lacked = new Set(old.unachieved.counties)
    gained += achieved.counties.filter((county) => lacked.has(county) && !had.has(county)).length
    lost += unachieved.counties.filter((county) => had.has(county)).length
  }
  return { gained, lost }
}
