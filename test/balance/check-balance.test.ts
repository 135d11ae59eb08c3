import { checkBalance } from '../../src/balance/check-balance'
import { termsWithoutPrices } from '../../src/balance/plan/prices'
import { balanceResult } from '../../src/balance/result'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { verdictText } from '../../src/balance/verdict/summary'
import { book, HEADINGS, row } from './school-sheet/books'

/** The county of the worked example in docs/balance.md. */
const COUNTY = book([
  HEADINGS,
  row('甲小学', { 3: 500, 4: 12, 5: 22, 6: 6, 7: 5, 8: 2000, 9: 3750, 10: 1_000_000, 11: 12 }),
  row('乙小学', { 3: 300, 4: 8, 5: 15, 6: 3, 7: 3, 8: 1500, 9: 2400, 10: 2_700_000, 11: 7 }),
  row('丙小学', { 3: 200, 4: 6, 5: 9, 6: 2, 7: 1, 8: 900, 9: 1200, 10: 400_000, 11: 5 }),
  row('丁教学点', { 2: '教学点', 3: 20, 4: 2, 5: 1, 6: 0, 7: 0, 8: 200, 9: 300, 10: 30_000, 11: 1 }),
])

const check = (terms = null as ReturnType<typeof termsWithoutPrices> | null) =>
  checkBalance(COUNTY, { standard: QUALITY_2017, language: 'zh', year: 2026, terms })

describe('a county as in docs/balance.md', () => {
  const result = balanceResult(check(), 'default')

  it('has the public fields', () => {
    expect(Object.keys(result)).toEqual([
      'version',
      'standard',
      'standardName',
      'standardSource',
      'targets',
      'pass',
      'undecided',
      'resources',
      'items',
      'stages',
      'sizes',
      'largeClasses',
      'county',
      'findings',
      'plan',
      'counties',
    ])
    expect(result).toMatchObject({ version: 1, standard: 'quality-2017', pass: false, plan: null, counties: [] })
    expect(result).toMatchObject({ resources: { pass: false }, undecided: ['没有初中的数据，初中没有判定'] })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('counts three schools and leaves one out', () => {
    expect(result.stages).toMatchObject([
      {
        stage: 'primary',
        schools: 3,
        excluded: 1,
        excludedSchools: [{ name: '丁教学点', reason: 'teaching-point', pupils: 20 }],
      },
    ])
    expect(result.findings.map(({ rule }) => rule)).toEqual(['school-left-out'])
  })

  it('comes to the coefficient of the hand calculation', () => {
    const equipment = result.stages[0].indicators.find(({ id }) => id === 'L6')!
    // X̄ = 4,100,000 / 1000 = 4100; S² = .5 · 2100² + .3 · 4900² + .2 · 2100² = 10,290,000
    expect(equipment).toMatchObject({ mean: 4100, limit: 0.5, below: 0, pass: false })
    expect(equipment.sd).toBeCloseTo(Math.sqrt(10_290_000), 9)
    expect(equipment.cv).toBeCloseTo(0.782_4, 4)
  })

  it('names the schools that miss too much', () => {
    // 甲 misses L4 (4.0, above 85%) only; 丙 misses L3 (0.5) and L5 (6.0 of 7.5).
    expect(result.stages[0].schoolsFailing).toEqual(['丙小学'])
    expect(verdictText(check(), 'zh')).toBe(
      '未达标：小学差异系数超限：生均教学仪器设备值；小学1所学校未达标（没有初中的数据，初中没有判定）',
    )
    expect(verdictText(check(), 'en', 'junior')).toBe('There is no school to judge')
  })

  it('plans what the hand calculation plans', () => {
    const { plan } = check(termsWithoutPrices(2026))
    const [{ additions, exemptions, indicators }] = plan!.stages
    // 丙 lacks one art teacher whether it aims at 1.8 or at 85% of that, so leaving the playground at 85% saves more.
    expect(exemptions.map(({ school, indicator }) => `${school} ${indicator}`)).toEqual(['甲小学 L4', '丙小学 L5'])
    // 700 pupils at l, 300 at 9000: √(.7 · .3) · (9000 − l) = .5 · (.7 l + 2700) gives l = 3432.47.
    expect(indicators.find(({ id }) => id === 'L6')).toMatchObject({ level: expect.closeTo(3432.468, 3) })
    expect(additions.map(({ school, indicator, amount }) => [school, indicator, Math.round(amount)])).toEqual([
      ['甲小学', 'L6', 716_234],
      ['丙小学', 'L3', 1],
      ['丙小学', 'L5', 75],
      ['丙小学', 'L6', 286_494],
    ])
  })
})
