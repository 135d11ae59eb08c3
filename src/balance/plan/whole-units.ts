import { resourceVariation } from '../statistics/resource-variation'
import { sum } from '../statistics/sum'
import { within } from '../verdict/level'
import { itemAt } from '../../text/items'
import { waterLevel, type Holdings } from './water-level'

/** One more piece for a school, and how dear it is: the level the school has halfway through getting it. */
interface Piece {
  readonly school: number
  readonly key: number
}

/**
 * The fewest whole pieces (teachers, rooms) that bring the coefficient within a limit, as pieces for each school.
 *
 * For a given number of pieces the variance is least when each goes where (x + ½) / P is lowest (the n-th piece of a school
 * adds (2x + 2n − 1) / P to Σ x² / P; source: B. Fox, "Discrete optimization via marginal analysis", 1966). So the
 * pieces are given out in that order until the limit is met, starting where even a divisible resource would not do.
 */
export function wholeUnits({ totals, enrolments }: Holdings, limit: number): number[] {
  const level = waterLevel({ totals, enrolments }, limit)
  if (level === null) return totals.map(() => 0)
  const divisible = totals.map((total, school) => Math.max(0, level * itemAt(enrolments, school) - total))
  const continuous = sum(divisible)
  // Beyond the whole numbers a double can tell apart single pieces cannot be counted.
  if (continuous + sum(totals) > Number.MAX_SAFE_INTEGER) return divisible.map(Math.ceil)
  let key = highestKeyOf(totals, enrolments, level, continuous)
  const added = piecesUpTo(key, totals, enrolments)
  const window = totals.length / sum(enrolments)
  const sums = new RunningSums(added, { totals, enrolments })
  while (!meets(added, { totals, enrolments }, limit)) {
    for (const { school } of piecesBetween(key, key + window, totals, enrolments)) {
      const pieces = itemAt(added, school)
      sums.add((2 * (itemAt(totals, school) + pieces) + 1) / itemAt(enrolments, school))
      added[school] = pieces + 1
      if (sums.mayMeet(limit) && meets(added, { totals, enrolments }, limit)) return added
    }
    key += window
  }
  return added
}

/** Σ x² / P and Σ x as pieces come in, so that the coefficient is computed only where it can be within the limit. */
class RunningSums {
  private squares: number
  private resource: number
  private readonly allPupils: number

  constructor(added: readonly number[], { totals, enrolments }: Holdings) {
    this.squares = sum(totals.map((total, school) => (total + itemAt(added, school)) ** 2 / itemAt(enrolments, school)))
    this.resource = sum(totals) + sum(added)
    this.allPupils = sum(enrolments)
  }

  /** One piece, and what it adds to Σ x² / P. */
  add(square: number): void {
    this.squares += square
    this.resource++
  }

  /** False only where the coefficient is above the limit; sums of millions of pieces are right to nine digits and more. */
  mayMeet(limit: number): boolean {
    return this.squares * this.allPupils <= (1 + limit * limit) * this.resource ** 2 * (1 + 1e-9)
  }
}

function meets(added: readonly number[], { totals, enrolments }: Holdings, limit: number): boolean {
  const coefficient = resourceVariation(
    totals.map((total, school) => total + itemAt(added, school)),
    enrolments,
  )
  return coefficient !== null && within(coefficient, limit)
}

/** How many pieces each school has when all pieces up to a key are given out. */
function piecesUpTo(key: number, totals: readonly number[], enrolments: readonly number[]): number[] {
  return totals.map((total, school) => Math.max(0, Math.floor(key * itemAt(enrolments, school) - total + 0.5)))
}

/** The highest key whose pieces number no more than `most`, by halving. */
function highestKeyOf(totals: readonly number[], enrolments: readonly number[], level: number, most: number): number {
  let low = 0
  let high = level * 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (sum(piecesUpTo(middle, totals, enrolments)) <= most) low = middle
    else high = middle
  }
  return low
}

function piecesBetween(low: number, high: number, totals: readonly number[], enrolments: readonly number[]): Piece[] {
  const from = piecesUpTo(low, totals, enrolments)
  const pieces: Piece[] = []
  piecesUpTo(high, totals, enrolments).forEach((last, school) => {
    const total = itemAt(totals, school)
    const enrolment = itemAt(enrolments, school)
    for (let nth = itemAt(from, school) + 1; nth <= last; nth++) {
      pieces.push({ school, key: (total + nth - 0.5) / enrolment })
    }
  })
  return pieces.sort((a, b) => a.key - b.key)
}
