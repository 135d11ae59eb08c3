import { resourceVariation } from '../statistics/resource-variation'
import { sum } from '../statistics/sum'
import { within } from '../verdict/level'
import { itemAt, lastOf } from '../../text/items'

/** Schools as the plan sees them: totals of one resource, and enrolments (all above 0). */
export interface Holdings {
  readonly totals: readonly number[]
  readonly enrolments: readonly number[]
}

/**
 * The least level per pupil to which all schools below it must be raised so that the coefficient falls within a limit;
 * null where it is within it already, or where nobody has anything and there is no coefficient.
 *
 * For a given sum to add, the variance is least when it goes to the lowest (water filling), and along that path the
 * coefficient falls steadily; so the first level that meets the limit takes the least sum of all ways to meet it. Adding to a school raises the
 * county's mean too; the condition CV ≤ limit, written as Σ xi² / Pi · PN ≤ (1 + limit²) · (Σ xi)², has both in it.
 * Between two schools' levels it is a quadratic in the level and is solved, not searched.
 */
export function waterLevel({ totals, enrolments }: Holdings, limit: number): number | null {
  const coefficient = resourceVariation(totals, enrolments)
  if (coefficient === null || within(coefficient, limit)) return null
  const schools = totals.map((total, school) => heldBy(total, itemAt(enrolments, school)))
  schools.sort((a, b) => a.level - b.level)
  const allPupils = sum(enrolments)
  const above = sumsAbove(schools)
  let raised = 0
  for (const [position, school] of schools.entries()) {
    raised += school.enrolment
    const next = schools[position + 1]?.level ?? Infinity
    const { total, squares } = itemAt(above, position)
    const level = solve(raised, total, squares, allPupils, limit)
    if (level !== null && level <= next) return Math.max(level, school.level)
  }
  return lastOf(schools)?.level ?? null
}

/** A school with what it has per pupil. */
type Held = ReturnType<typeof heldBy>
const heldBy = (total: number, enrolment: number) => ({ total, enrolment, level: total / enrolment })

/** For each school the sums over those after it. */
function sumsAbove(schools: readonly Held[]): { readonly total: number; readonly squares: number }[] {
  let [total, squares] = [0, 0]
  const sums = [...schools].reverse().map((school) => {
    const above = { total, squares }
    total += school.total
    squares += (school.total * school.total) / school.enrolment
    return above
  })
  return sums.reverse()
}

/**
 * The level at which `raised` pupils meet the limit beside schools that keep their own, the first zero of
 * (raised · l² + squares) · allPupils − (1 + limit²) · (raised · l + totals)². Null where there is none.
 */
function solve(raised: number, totals: number, squares: number, allPupils: number, limit: number): number | null {
  const factor = 1 + limit * limit
  const a = raised * (allPupils - factor * raised)
  const b = -factor * raised * totals
  const c = squares * allPupils - factor * totals * totals
  // c / (−b + √…) is the first root whatever the sign of a, 0 included, and never cancels, since b is never positive.
  const level = c / (-b + Math.sqrt(b * b - a * c))
  return Number.isFinite(level) ? level : null
}
