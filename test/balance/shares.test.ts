import { fc } from '../property'
import { varianceShares } from '../../src/balance/shares'
import { indicator, school } from './schools'

const L4 = indicator('L4')
const withArea = (name: string, pupils: number, area: number | null) =>
  school({ name, enrolment: pupils, amounts: { 教学及辅助用房面积: area } })

describe('varianceShares', () => {
  it('is each school’s part of the variance, the largest first', () => {
    // X̄ = 3: 300 · (2 − 3)² = 300, 100 · (6 − 3)² = 900
    const shares = varianceShares([withArea('一小', 300, 600), withArea('二小', 100, 600)], L4)
    expect(shares.map(({ school: { name }, share, side }) => [name, share, side])).toEqual([
      ['二小', 0.75, 'above'],
      ['一小', 0.25, 'below'],
    ])
  })

  it('gives nobody a part where all are equal', () => {
    expect(varianceShares([withArea('一小', 3, 10), withArea('二小', 6, 20)], L4)).toMatchObject([
      { share: 0, side: 'level' },
      { share: 0, side: 'level' },
    ])
  })

  it('leaves out schools without pupils or a value', () => {
    expect(varianceShares([withArea('一小', 0, 10), withArea('二小', 6, null)], L4)).toEqual([])
  })

  it('sums to 1', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 20_000 })), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(rows, (pairs) => {
        const shares = varianceShares(
          pairs.map(([pupils, area], index) => withArea(`${index}`, pupils, area)),
          L4,
        )
        const whole = shares.reduce((total, { share }) => total + share, 0)
        expect(whole === 0 || Math.abs(whole - 1) < 1e-12).toBe(true)
      }),
    )
  })
})
