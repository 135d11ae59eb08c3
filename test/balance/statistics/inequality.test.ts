import { fc } from '../../property'
import { gini } from '../../../src/balance/statistics/gini'
import { mcloone } from '../../../src/balance/statistics/mcloone'
import { rangeRatio } from '../../../src/balance/statistics/range-ratio'
import { theil } from '../../../src/balance/statistics/theil'

const measures = { gini, theil, rangeRatio, mcloone }
const EQUAL = { gini: 0, theil: 0, rangeRatio: 1, mcloone: 1 }
const names = Object.keys(measures) as (keyof typeof measures)[]

const school = fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 500 }))
const schools = fc.array(school, { minLength: 1, maxLength: 30 })

describe.each(names)('%s', (name) => {
  const measure = measures[name]

  it('is at its best where all are equal', () => {
    expect(measure([3, 3, 3])).toBe(EQUAL[name])
    expect(measure([3, 3], [10, 990])).toBe(EQUAL[name])
  })

  it('says nothing of nothing, of zeros and of negative values', () => {
    expect(measure([])).toBeNull()
    expect(measure([0, 0])).toBeNull()
    expect(measure([-1, 5])).toBeNull()
    expect(measure([5], [0])).toBeNull()
  })

  it('counts a school of n pupils as n schools of one', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const pupils = rows.flatMap(([value, count]) => Array<number>(count).fill(value))
        const weighted = measure(
          rows.map(([value]) => value),
          rows.map(([, count]) => count),
        )
        expect(weighted).toBeCloseTo(measure(pupils)!, 9)
      }),
      { numRuns: 50 },
    )
  })

  it('does not depend on scale and order', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const values = rows.map(([value]) => value)
        const pupils = rows.map(([, count]) => count)
        const turned = measure(values.map((value) => value * 7).reverse(), [...pupils].reverse())
        expect(turned).toBeCloseTo(measure(values, pupils)!, 9)
      }),
    )
  })
})

describe('by hand', () => {
  it('gini', () => {
    expect(gini([1, 3])).toBe(0.25)
    expect(gini([0, 0, 0, 1])).toBe(0.75)
  })

  it('theil', () => {
    // mean 2: (0.5 ln 0.5 + 1.5 ln 1.5) / 2
    expect(theil([1, 3])).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 15)
    expect(theil([0, 0, 0, 1])).toBeCloseTo(Math.log(4), 15)
  })

  it('rangeRatio', () => {
    expect(rangeRatio([2, 3, 8])).toBe(4)
    // Of 100 pupils the 5th percentile lies in the school of 10, the 95th in the school of 80: the school of 4 is an outlier.
    expect(rangeRatio([1, 5, 10, 90], [4, 10, 82, 4])).toBe(2)
    expect(rangeRatio([0, 1])).toBeNull()
  })

  it('mcloone', () => {
    expect(mcloone([1, 2, 3, 10, 20])).toBeCloseTo(6 / 9, 15)
    expect(mcloone([1, 2, 4, 8])).toBeCloseTo(3 / 6, 15)
  })
})

describe('digits', () => {
  const near = 2 ** -30

  it('of nearly equal schools are kept', () => {
    // Two values m(1 ± e), e = near / (2 + near): G = e / 2, T = ((1 + e) ln(1 + e) + (1 − e) ln(1 − e)) / 2 = e²/2 + e⁴/12 + …
    const distance = near / (2 + near)
    expect(gini([1, 1 + near])! / (distance / 2)).toBeCloseTo(1, 12)
    expect(theil([1, 1 + near])! / (distance ** 2 / 2)).toBeCloseTo(1, 12)
    expect(gini([7, 7 + 7 * near, 7])).toBeGreaterThan(0)
  })

  it('do not depend on how the distance from the mean is taken', () => {
    for (const high of [1.4, 1.6, 1.7, 2, 5]) {
      const mean = (1 + high) / 2
      const plain = [1, high].reduce((total, value) => total + (value / mean) * Math.log(value / mean), 0) / 2
      expect(theil([1, high])! / plain).toBeCloseTo(1, 12)
    }
  })

  it('are the same with enrolments of 10^300', () => {
    for (const name of names) {
      expect(measures[name]([2, 6], [3e300, 1e300])).toBeCloseTo(measures[name]([2, 6], [3, 1])!, 12)
    }
    expect(gini([2e300, 6e300], [3e300, 1e300])).toBeCloseTo(gini([2, 6], [3, 1])!, 12)
  })
})
