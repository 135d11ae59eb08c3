import { fc } from '../../property'
import { waterLevel } from '../../../src/balance/plan/water-level'
import { wholeUnits } from '../../../src/balance/plan/whole-units'
import { resourceVariation } from '../../../src/balance/statistics/resource-variation'
import { within } from '../../../src/balance/verdict/level'

const limit = fc.double({ min: 0.05, max: 0.8, noNaN: true })
const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const plus = (totals: readonly number[], added: readonly number[]) =>
  totals.map((total, school) => total + added[school])

function raised(totals: readonly number[], enrolments: readonly number[], level: number): number[] {
  return totals.map((total, school) => Math.max(0, level * enrolments[school] - total))
}

describe('waterLevel', () => {
  const school = fc.record({
    enrolment: fc.integer({ min: 1, max: 2000 }),
    total: fc.integer({ min: 0, max: 20_000 }),
  })
  const county = fc.array(school, { minLength: 2, maxLength: 30 }).filter((rows) => rows.some(({ total }) => total > 0))
  const split = (rows: { enrolment: number; total: number }[]) => ({
    totals: rows.map(({ total }) => total),
    enrolments: rows.map(({ enrolment }) => enrolment),
  })

  it('by hand: one poor and one rich school of the same size', () => {
    // 100 pupils each, 1 and 4 a pupil. CV = (4 − l) / (4 + l) = 0.25 at l = 2.4.
    expect(waterLevel({ totals: [100, 400], enrolments: [100, 100] }, 0.25)).toBeCloseTo(2.4, 12)
  })

  it('by hand: two poor schools rise together once they are level', () => {
    // 100 pupils each with 1, 2 and 5: at l for both, mean (2l + 5) / 3, deviation √2 (5 − l) / 3, CV = √2 (5 − l) / (2l + 5).
    const level = (5 * Math.SQRT2 - 5 * 0.2) / (Math.SQRT2 + 2 * 0.2)
    expect(level).toBeGreaterThan(2)
    expect(waterLevel({ totals: [100, 200, 500], enrolments: [100, 100, 100] }, 0.2)).toBeCloseTo(level, 12)
  })

  it('asks for nothing within the limit, and where nobody has anything', () => {
    expect(waterLevel({ totals: [100, 110], enrolments: [100, 100] }, 0.5)).toBeNull()
    expect(waterLevel({ totals: [0, 0], enrolments: [100, 100] }, 0.5)).toBeNull()
  })

  it('meets the limit exactly', () => {
    fc.assert(
      fc.property(county, limit, (rows, most) => {
        const { totals, enrolments } = split(rows)
        const level = waterLevel({ totals, enrolments }, most)
        fc.pre(level !== null)
        const cv = resourceVariation(plus(totals, raised(totals, enrolments, level)), enrolments)!
        expect(cv).toBeCloseTo(most, 9)
        expect(within(cv, most)).toBe(true)
      }),
    )
  })

  it('no other way of adding takes less', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 })
    fc.assert(
      fc.property(county, limit, shares, fc.double({ min: 0, max: 0.999, noNaN: true }), (rows, most, parts, less) => {
        const { totals, enrolments } = split(rows)
        const level = waterLevel({ totals, enrolments }, most)
        fc.pre(level !== null)
        const sum = sumOf(raised(totals, enrolments, level)) * less
        const whole = sumOf(parts.slice(0, rows.length)) || 1
        const other = totals.map((_, index) => (sum * parts[index]) / whole)
        expect(resourceVariation(plus(totals, other), enrolments)!).toBeGreaterThan(most)
      }),
      { numRuns: 500 },
    )
  })

  it('brute force: no allocation on a fine grid takes less', () => {
    const totals = [30, 120, 200]
    const enrolments = [60, 50, 40]
    const level = waterLevel({ totals, enrolments }, 0.3)!
    const least = sumOf(raised(totals, enrolments, level))
    const steps = 60
    let lowest = Infinity
    for (let a = 0; a <= steps; a++) {
      for (let b = 0; a + b <= steps; b++) {
        for (let c = 0; a + b + c <= steps; c++) {
          const added = [a, b, c].map((part) => (part * least * 0.999) / steps)
          lowest = Math.min(lowest, resourceVariation(plus(totals, added), enrolments)!)
        }
      }
    }
    expect(lowest).toBeGreaterThan(0.3)
    expect(lowest).toBeLessThan(0.301)
  })
})

describe('wholeUnits', () => {
  /** Every way of giving `count` pieces to schools. */
  function* ways(schools: number, count: number): Iterable<number[]> {
    if (schools === 1) yield [count]
    else
      for (let first = 0; first <= count; first++)
        for (const rest of ways(schools - 1, count - first)) yield [first, ...rest]
  }

  const small = fc.record({ enrolment: fc.integer({ min: 1, max: 60 }), total: fc.integer({ min: 0, max: 6 }) })

  it('brute force: no smaller number of pieces meets the limit in any way', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 4 }), limit, (rows, most) => {
        const totals = rows.map(({ total }) => total)
        const enrolments = rows.map((row) => row.enrolment)
        fc.pre(sumOf(totals) > 0)
        const added = wholeUnits({ totals, enrolments }, most)
        const count = sumOf(added)
        fc.pre(count > 0 && count <= 14)
        expect(added.every(Number.isInteger)).toBe(true)
        expect(within(resourceVariation(plus(totals, added), enrolments)!, most)).toBe(true)
        for (let fewer = 0; fewer < count; fewer++) {
          for (const way of ways(rows.length, fewer)) {
            if (within(resourceVariation(plus(totals, way), enrolments)!, most))
              throw new Error(`${fewer} pieces do: ${way}`)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('asks for nothing within the limit', () => {
    expect(wholeUnits({ totals: [3, 3], enrolments: [100, 100] }, 0.5)).toEqual([0, 0])
  })
})
