import { resourceVariation } from '../statistics/resource-variation'
import { sum } from '../statistics/sum'
import { within } from '../verdict/level'

/** Schools as the plan sees them: totals of one resource, and pupils (all above 0). */
export interface Holdings {
  readonly totals: readonly number[]
  readonly pupils: readonly number[]
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
export function waterLevel({ totals, pupils }: Holdings, limit: number): number | null {
  const coefficient = resourceVariation(totals, pupils)
  if (coefficient === null || within(coefficient, limit)) return null
  const order = totals.map((_, school) => school).sort((a, b) => totals[a] / pupils[a] - totals[b] / pupils[b])
  const levels = order.map((school) => totals[school] / pupils[school])
  const allPupils = sum(pupils)
  const above = suffixSums(order, { totals, pupils })
  let raised = 0
  for (let position = 0; position < order.length; position++) {
    raised += pupils[order[position]]
    const next = levels[position + 1] ?? Infinity
    const level = solve(raised, above.totals[position + 1], above.squares[position + 1], allPupils, limit)
    if (level !== null && level <= next) return Math.max(level, levels[position])
  }
  return levels[levels.length - 1]
}

/** Sums over the schools from each position on, in ascending order of level. */
function suffixSums(order: readonly number[], { totals, pupils }: Holdings) {
  const sums = { totals: new Float64Array(order.length + 1), squares: new Float64Array(order.length + 1) }
  for (let position = order.length - 1; position >= 0; position--) {
    const total = totals[order[position]]
    sums.totals[position] = sums.totals[position + 1] + total
    sums.squares[position] = sums.squares[position + 1] + (total * total) / pupils[order[position]]
  }
  return sums
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
