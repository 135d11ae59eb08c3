import { fc } from '../../property'
import { resourceVariation } from '../../../src/balance/statistics/resource-variation'
import { variation, weightedVariation } from '../../../src/balance/statistics/variation'

const value = fc.double({ min: 0.001, max: 1e6, noNaN: true })
const pupils = fc.integer({ min: 1, max: 3000 })
const schools = fc.array(fc.tuple(value, pupils), { minLength: 2, maxLength: 60 })
const valuesOf = (rows: [number, number][]) => rows.map(([each]) => each)
const pupilsOf = (rows: [number, number][]) => rows.map(([, each]) => each)

describe('variation', () => {
  it('is the population deviation over the mean', () => {
    expect(variation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(0.4)
  })

  it('may exceed 1', () => {
    expect(variation([0, 0, 0, 4])).toBeCloseTo(Math.sqrt(3), 15)
  })

  it.each([[[]], [[0, 0]], [[-1, 1]]])('has no coefficient for %j', (values) => {
    expect(variation(values)).toBeNull()
  })

  it.each([1e-320, 1e-200, 1e-160, 1e-140, 1e150, 1e155, 1e300, 5e307])(
    'is the same for figures as small or large as %d',
    (unit) => {
      // 5e-324 is the least there is, so that 1e-320 has three digits.
      const digits = unit < 1e-300 ? 3 : 15
      expect(variation([unit, 3 * unit])).toBeCloseTo(0.5, digits)
      expect(weightedVariation([2 * unit, 3 * unit], [300, 100])).toBeCloseTo(Math.sqrt(3) / 9, digits)
      expect(resourceVariation([unit, 3 * unit], [1, 1])).toBeCloseTo(0.5, digits)
    },
  )

  it('is exactly 0 for equal values', () => {
    fc.assert(fc.property(value, fc.integer({ min: 1, max: 50 }), (each, n) => variation(Array(n).fill(each)) === 0))
  })
})

describe('weightedVariation', () => {
  it('weighs schools by their pupils', () => {
    // X̄ = (300·2 + 100·6) / 400 = 3, S² = .75·1 + .25·9 = 3
    expect(weightedVariation([2, 6], [300, 100])).toBeCloseTo(Math.sqrt(3) / 3, 15)
  })

  it('leaves out schools without pupils', () => {
    expect(weightedVariation([2, 6, 1000], [300, 100, 0])).toBeCloseTo(Math.sqrt(3) / 3, 15)
    expect(resourceVariation([600, 600, 1000], [300, 100, 0])).toBeCloseTo(Math.sqrt(3) / 3, 15)
  })

  it.each([
    [[], []],
    [
      [1, 2],
      [0, 0],
    ],
    [
      [0, 0],
      [10, 20],
    ],
  ])('has no coefficient for %j by %j', (values, weights) => {
    expect(weightedVariation(values, weights)).toBeNull()
    expect(resourceVariation(values, weights)).toBeNull()
  })

  it('is right for absurd figures, or null, but never no number', () => {
    expect(weightedVariation([1e200, 3e250], [10, 1e200])! * 1e100).toBeCloseTo(Math.sqrt(10), 12)
    expect(resourceVariation([1e200, 3e250], [10, 1e200])).not.toBeNaN()
    expect(resourceVariation([1, 3], [1e200, 1e300])).not.toBeNaN()
  })

  it('with weights of one is the unweighted one', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const values = valuesOf(rows)
        expect(
          weightedVariation(
            values,
            values.map(() => 1),
          ),
        ).toBeCloseTo(variation(values)!, 12)
      }),
    )
  })

  it('does not depend on the scale of values or enrolments', () => {
    fc.assert(
      fc.property(
        schools,
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (rows, factor, times) => {
          const scaled = weightedVariation(
            valuesOf(rows).map((each) => each * factor),
            pupilsOf(rows).map((each) => each * times),
          )
          expect(scaled).toBeCloseTo(weightedVariation(valuesOf(rows), pupilsOf(rows))!, 10)
        },
      ),
    )
  })

  it('does not depend on the order of schools', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const turned = [...rows].reverse()
        expect(weightedVariation(valuesOf(turned), pupilsOf(turned))).toBeCloseTo(
          weightedVariation(valuesOf(rows), pupilsOf(rows))!,
          12,
        )
      }),
    )
  })

  it('does not change when equal schools merge', () => {
    fc.assert(
      fc.property(schools, value, pupils, pupils, (rows, each, first, second) => {
        const apart = [...rows, [each, first], [each, second]] as [number, number][]
        const merged = [...rows, [each, first + second]] as [number, number][]
        expect(weightedVariation(valuesOf(merged), pupilsOf(merged))).toBeCloseTo(
          weightedVariation(valuesOf(apart), pupilsOf(apart))!,
          12,
        )
      }),
    )
  })

  it('shrinks when every school gets the same on top', () => {
    fc.assert(
      fc.property(schools, fc.double({ min: 1, max: 1000, noNaN: true }), (rows, more) => {
        const before = weightedVariation(valuesOf(rows), pupilsOf(rows))!
        fc.pre(before > 1e-6)
        const after = weightedVariation(
          valuesOf(rows).map((each) => each + more),
          pupilsOf(rows),
        )!
        expect(after).toBeLessThan(before)
      }),
    )
  })
})

describe('resourceVariation', () => {
  it('is the weighted coefficient of the values per pupil', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const totals = rows.map(([each, count]) => each * count)
        expect(resourceVariation(totals, pupilsOf(rows))).toBeCloseTo(
          weightedVariation(valuesOf(rows), pupilsOf(rows))!,
          10,
        )
      }),
    )
  })

  it('is exactly 0 where every school has the same per pupil, also where that is no round number', () => {
    expect(resourceVariation([10, 20, 70], [3, 6, 21])).toBe(0)
  })
})

it.each([
  [3e300, 1e300],
  [3e307, 1e307],
  [3e-300, 1e-300],
])('enrolments of %p and %p weigh as 3 and 1 do', (first, second) => {
  expect(weightedVariation([2, 6], [first, second])).toBeCloseTo(weightedVariation([2, 6], [3, 1])!, 12)
  expect(resourceVariation([2 * first, 6 * second], [first, second])).toBeCloseTo(
    resourceVariation([6, 6], [3, 1])!,
    12,
  )
  expect(resourceVariation([600, 600], [first, second])).toBeCloseTo(resourceVariation([600, 600], [3, 1])!, 12)
})
