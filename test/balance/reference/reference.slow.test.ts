import { fc } from '../../property'
import { AMOUNTS, judged, sheet } from '../school-sheet/kinds/county'
import { county } from './counties'
import { Fraction } from './fraction'
import { judgeExactly, type WrittenSchool } from './judge'

const HEAD = ['学校名称', '学段', '办学类型', ...AMOUNTS]
const STAGES = { primary: '小学', junior: '初中' }

function judgedAs(schools: readonly WrittenSchool[]) {
  const rows = schools.map(({ name, stage, kind, pupils, amounts }) => [name, STAGES[stage], kind, pupils, ...amounts])
  return judged(sheet('学校', [HEAD, ...rows]))
}

test('a hundred counties come out as in exact fractions: schools, coefficients, verdicts', () => {
  const seen = { passing: 0, failing: 0 }
  fc.assert(
    fc.property(county, (schools) => {
      const result = judgedAs(schools)
      const expected = judgeExactly(schools)
      expect(
        result.stages.map(({ stage, schools, schoolsFailing, pass }) => [stage, schools, schoolsFailing, pass]),
      ).toEqual(
        expected.map(({ stage, schools, failing, pass }) => [stage, schools, failing, schools === 0 ? null : pass]),
      )
      expected.forEach(({ squares, pass }, stage) => {
        seen[pass ? 'passing' : 'failing']++
        squares.forEach((square, at) => {
          const { cv } = result.stages[stage].indicators[at]
          const exact = square && square.root()
          if (cv === null || exact === null) expect(cv).toBe(exact)
          else expect(Math.abs(cv - exact)).toBeLessThanOrEqual(1e-12 * Math.max(exact, 1e-3))
        })
      })
    }),
    { numRuns: 120 },
  )
  // Neither side is taken on trust.
  expect(Math.min(seen.passing, seen.failing)).toBeGreaterThan(5)
})

test('a school on the very line of a standard or of the floor meets it, one below does not', () => {
  const school = (areaShare: string, area: number): WrittenSchool => ({
    name: `学校${areaShare}`,
    stage: 'primary',
    kind: '小学',
    pupils: 333,
    amounts: [14, 4, 3, area, 2497.5, 666_000, 8],
  })
  // 4.5 · 333 = 1498.5, and 85% of it 1273.725.
  for (const area of [1498.5, 1498.49, 1273.725, 1273.72]) {
    const schools = [school('甲', area), school('乙', 1500)]
    expect(judgedAs(schools).stages[0].schoolsFailing).toEqual(judgeExactly(schools)[0].failing)
  }
})

test('a coefficient on its limit is within it', () => {
  // Two schools of 100 pupils at 0.5 and 1.5 of their mean: exactly 0.5.
  const at = (name: string, amount: number): WrittenSchool => ({
    name,
    stage: 'primary',
    kind: '小学',
    pupils: 100,
    amounts: [amount, 2, 2, 900, 1500, 400_000, 5],
  })
  const limit = [at('甲', 10), at('乙', 30)]
  expect(judgeExactly(limit)[0].squares[0]).toEqual(Fraction.decimal('0.25'))
  expect(judgedAs(limit).stages[0].indicators[0]).toMatchObject({ cv: 0.5, pass: true })
  expect(judgedAs([at('甲', 10), at('乙', 31)]).stages[0].indicators[0].pass).toBe(false)
})
