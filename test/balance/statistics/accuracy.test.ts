import { fc } from '../../property'
import { spread, weightedSpread } from '../../../src/balance/statistics/deviation'
import { resourceVariation } from '../../../src/balance/statistics/resource-variation'
import { digits, digitsOfRoot, exactMean, exactResourceCvSquared, exactVariance } from './exact'
import { NIST_SETS, PI_DIGITS } from './nist'

describe('NIST StRD, univariate', () => {
  it.each(NIST_SETS)('$name: the data are the ones NIST certifies', ({ values, mean, deviation }) => {
    const found = spread(values)!
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(1e-14)
    const sample = found.deviation * Math.sqrt(values.length / (values.length - 1))
    // The decimal data of NumAcc3 and 4 are rounded when they become doubles; their deviation is .1 to eight digits only.
    expect(Math.abs(sample / deviation - 1)).toBeLessThan(1e-8)
  })

  it.each([...NIST_SETS, PI_DIGITS])(
    '$name: mean and deviation agree with exact arithmetic to 14 digits',
    ({ values }) => {
      const found = spread(values)!
      expect(digits(found.mean, exactMean(values))).toBeGreaterThanOrEqual(14)
      expect(digitsOfRoot(found.deviation, exactVariance(values))).toBeGreaterThanOrEqual(14)
    },
  )

  it.each([...NIST_SETS, PI_DIGITS])('$name: weights of one give the same 14 digits', ({ values }) => {
    const found = weightedSpread(
      values,
      values.map(() => 1),
    )!
    expect(digitsOfRoot(found.deviation, exactVariance(values))).toBeGreaterThanOrEqual(14)
  })
})

describe('a mean a million times the deviation', () => {
  const school = fc.record({
    pupils: fc.integer({ min: 1, max: 5000 }),
    off: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  const schools = fc.array(school, { minLength: 2, maxLength: 40 }).filter(([a, b]) => Math.abs(a.off - b.off) > 0.1)

  it('keeps 12 digits of the weighted deviation', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const values = rows.map(({ off }) => 1e6 + off)
        const pupils = rows.map((row) => row.pupils)
        expect(digitsOfRoot(weightedSpread(values, pupils)!.deviation, exactVariance(values, pupils))).toBeGreaterThan(
          12,
        )
      }),
    )
  })

  it('keeps 12 digits of the coefficient from totals', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const pupils = rows.map((row) => row.pupils)
        const totals = rows.map((row) => row.pupils * (1e6 + row.off))
        const exact = exactResourceCvSquared(totals, pupils)
        expect(digitsOfRoot(resourceVariation(totals, pupils)!, exact)).toBeGreaterThan(12)
      }),
    )
  })
})
