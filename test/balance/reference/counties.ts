import { fc } from '../../property'
import type { WrittenSchool } from './judge'

const STANDARDS = { primary: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3], junior: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4] }
const PER = [100, 100, 100, 1, 1, 1, 100]

/** Shares of a standard: on it, on the floor, just beside them, and anywhere. */
const share = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(1, 1, 1.02, 1.1, 1.3) },
  { weight: 2, arbitrary: fc.constantFrom(0.85, 0.849, 0.999) },
  fc.double({ min: 0.3, max: 4, noNaN: true }),
)

/** A figure as offices write it: people, rooms and yuan whole, areas with two decimals. */
function figure(at: number, stage: 'primary' | 'junior', pupils: number, times: number): number {
  const exact = (STANDARDS[stage][at] * pupils * times) / PER[at]
  if (at === 3 || at === 4) return Number(exact.toFixed(2))
  return at === 5 || times === 1 ? Math.ceil(Number(exact.toFixed(6))) : Math.round(exact)
}

type Shares = fc.Arbitrary<number[]>

const seven = (each: fc.Arbitrary<number>): Shares => fc.array(each, { minLength: 7, maxLength: 7 })
const pupils = fc.integer({ min: 40, max: 1600 })

const single = (stage: 'primary' | 'junior', shares: Shares) =>
  fc.record({ pupils, shares, point: fc.integer({ min: 0, max: 9 }) }).map(({ pupils, shares, point }) => {
    const kind = stage === 'junior' ? '初级中学' : point === 0 ? '教学点' : '小学'
    return [{ stage, kind, pupils, amounts: shares.map((times, at) => figure(at, stage, pupils, times)) }]
  })

/** A nine-year school: its facilities apart, or as one total in either row. */
const mixed = (shares: Shares) =>
  fc
    .record({ primary: pupils, junior: pupils, a: shares, b: shares, total: fc.constantFrom(null, 0, 1) })
    .map(({ primary, junior, a, b, total }) => {
      const rows = [
        { stage: 'primary' as const, pupils: primary, shares: a },
        { stage: 'junior' as const, pupils: junior, shares: b },
      ]
      return rows.map(({ stage, pupils, shares }, row) => ({
        stage,
        kind: '九年一贯制',
        pupils,
        amounts: shares.map((times, at) => {
          if (at < 3 || total === null) return figure(at, stage, pupils, times)
          const whole = figure(at, 'primary', primary, a[at]) + figure(at, 'junior', junior, b[at])
          return row === total ? Number(whole.toFixed(2)) : null
        }),
      }))
    })

const countyOf = (shares: Shares): fc.Arbitrary<WrittenSchool[]> =>
  fc
    .tuple(
      fc.array(single('primary', shares), { minLength: 1, maxLength: 8 }),
      fc.array(single('junior', shares), { minLength: 1, maxLength: 5 }),
      fc.array(mixed(shares), { maxLength: 2 }),
    )
    .map((schools) =>
      schools.flat().flatMap((rows, index) => rows.map((row) => ({ ...row, name: `第${index + 1}学校` }))),
    )

/** A county of a dozen schools or so, named apart; half of the counties have all they need. */
export const county = fc.oneof(countyOf(seven(share)), countyOf(seven(fc.constantFrom(1, 1.02, 1.1, 1.3))))
