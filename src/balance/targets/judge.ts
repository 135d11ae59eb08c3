import type { Standard } from '../standard'
import { isAtMost } from './subject'
import type { Amount, Known, Portion, TargetResult, TargetRow } from './target'

/** A target that is due, with its row and all that is said of it. */
export interface JudgedTarget {
  readonly row: TargetRow
  readonly due: TargetRow['goals'][number]
  /** What is reached, as data has it; null where only a person says so, or nobody. */
  readonly known: number | Portion | null
  /** What a person typed for the due year, or for no year. */
  readonly typed: TargetRow['actuals'][number] | null
  readonly result: TargetResult
}

/** Judges the targets that are due in a year: its own, or the last before it. */
export function judgeTargets(
  rows: readonly TargetRow[],
  year: number,
  known: Known,
  standard: Standard,
): JudgedTarget[] {
  return rows.flatMap((row) => {
    const past = row.goals.filter((goal) => goal.year <= year)
    const due = past[past.length - 1]
    return due ? [judge(row, due, known(row.subject, row.stage), standard)] : []
  })
}

function judge(
  row: TargetRow,
  due: JudgedTarget['due'],
  known: JudgedTarget['known'],
  standard: Standard,
): JudgedTarget {
  const typed =
    row.actuals.find((each) => each.year === due.year) ?? row.actuals.find((each) => each.year === null) ?? null
  const { amount: goal } = due
  const reached = known === null ? (typed?.amount.value ?? null) : inUnitOf(goal, known)
  const atMost = isAtMost(row.subject, standard)
  const short = reached === null ? null : shortOf(goal, known ?? reached, atMost)
  const { subject, stage } = row
  const result = {
    subject,
    stage,
    year: due.year,
    goal: goal.value,
    reached,
    met: short === null ? null : short === 0,
    short,
  }
  return { row, due, known, typed, result }
}

/** What is reached in the goal's unit: a portion as a percentage, or its count. */
export function inUnitOf({ percent }: Amount, known: number | Portion): number | null {
  if (typeof known === 'number') return known
  if (!percent) return known.count
  return known.total === 0 ? null : (known.count * 100) / known.total
}

/** How much is missing or too much, 0 when met: of a portion in whole schools or classes. */
function shortOf(goal: Amount, reached: number | Portion, atMost: boolean): number {
  if (typeof reached === 'number') {
    const distance = atMost ? reached - goal.value : goal.value - reached
    return distance <= Math.abs(goal.value) * 1e-12 ? 0 : Number(distance.toPrecision(12))
  }
  const allowed = countOf(goal, reached.total, atMost)
  return Math.max(0, atMost ? reached.count - allowed : allowed - reached.count)
}

/** How many of a whole a goal is: at least, or at most, so many. Digits are counted as written, so that 33.3 % is exact. */
export function countOf({ value, percent }: Amount, total: number, atMost: boolean): number {
  if (!percent) return value
  const decimals = (String(value).split('.')[1] ?? '').length
  const scale = 10 ** decimals
  const parts = Math.round(value * scale) * total
  const whole = 100 * scale
  return atMost ? Math.floor(parts / whole) : Math.ceil(parts / whole)
}
