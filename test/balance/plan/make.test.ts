import { fc } from '../../property'
import { makePlan } from '../../../src/balance/plan/make'
import { commonCap } from '../../../src/balance/plan/stage-needs'
import { planTerms, termsWithoutPrices, type PlanTerms } from '../../../src/balance/plan/prices'
import type { GapPlan } from '../../../src/balance/plan/plan'
import type { School } from '../../../src/balance/school'
import type { Standard } from '../../../src/balance/standard'
import { BASIC_2012, QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { assess } from '../../../src/balance/verdict/assess'
import { amountsAt, school } from '../schools'

const NO_PRICES = termsWithoutPrices(2026)
const PRICES: PlanTerms = {
  firstYear: 2026,
  years: 3,
  prices: Object.fromEntries(
    Object.entries({ L1: 80_000, L2: 80_000, L3: 80_000, L4: 3000, L5: 500, L6: 1, L7: 30_000 }).map(([id, price]) => [
      id,
      { price, yearly: false },
    ]),
  ),
}

const plan = (schools: readonly School[], terms = NO_PRICES, standard: Standard = QUALITY_2017) =>
  makePlan(schools, standard, terms, 'zh')

/** The schools as they are once a plan is carried out. */
function carriedOut(schools: readonly School[], { stages }: GapPlan, standard: Standard = QUALITY_2017): School[] {
  return schools.map((each) => {
    const amounts = { ...each.amounts }
    for (const { stage, additions } of stages) {
      for (const { school: name, indicator, to } of additions) {
        const { numerator } = standard.resource.indicators.find(({ id }) => id === indicator)!
        if (stage === each.stage && name === each.name) amounts[numerator] = to
      }
    }
    return { ...each, amounts }
  })
}

/** Counties of random schools of one stage, in whole teachers and rooms. */
const county = fc.array(
  fc.record({
    pupils: fc.integer({ min: 30, max: 2000 }),
    stage: fc.constantFrom('primary' as const, 'junior' as const),
    times: fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 7, maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const schoolsOf = (rows: { pupils: number; stage: 'primary' | 'junior'; times: number[] }[]) =>
  rows.map(({ pupils, stage, times }, index) => {
    const others = Object.fromEntries(times.map((each, at) => [`L${at + 1}`, each]))
    const amounts = amountsAt(1, pupils, stage, others)
    return school({
      name: `学校${index}`,
      stage,
      enrolment: pupils,
      amounts: Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, Math.floor(amount)])),
    })
  })

describe('makePlan', () => {
  it('asks nothing of a county that passes', () => {
    const { stages, cost } = plan([school({ amounts: amountsAt(1, 100) })], PRICES)
    expect(stages[0].additions).toEqual([])
    expect(cost).toBe(0)
  })

  it('is enough: the county passes once it is carried out', () => {
    fc.assert(
      fc.property(county, fc.boolean(), (rows, priced) => {
        const schools = schoolsOf(rows)
        const made = plan(schools, priced ? PRICES : NO_PRICES)
        expect(assess(carriedOut(schools, made), QUALITY_2017).pass).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('by hand: what one school lacks', () => {
    // 300 pupils: 4.2% are 12.6 teachers, so 13; 4.5 m² a pupil are 1350 m².
    const amounts = { ...amountsAt(1, 300), 高于规定学历教师数: 10, 教学及辅助用房面积: 1000, 网络多媒体教室数: 7 }
    const [{ additions, exemptions }] = plan([school({ enrolment: 300, amounts })], PRICES).stages
    // Leaving the area at 85% (1147.5 m²) saves 202.5 · 3000 yuan, leaving the teachers at 85% two of them.
    expect(exemptions).toEqual([{ school: '中心小学', indicator: 'L4' }])
    expect(additions.map(({ indicator, amount, cost }) => [indicator, amount, cost])).toEqual([
      ['L1', 3, 240_000],
      ['L4', 147.5, 442_500],
    ])
  })

  it('leaves the indicator at the floor that saves most at the given prices', () => {
    const amounts = { ...amountsAt(1, 1000), 教学及辅助用房面积: 3825, 教学仪器设备值: 1_700_000 }
    const exempt = (terms: PlanTerms) =>
      plan([school({ enrolment: 1000, amounts })], terms).stages[0].exemptions[0].indicator
    expect(exempt(PRICES)).toBe('L4')
    expect(exempt({ ...PRICES, prices: { ...PRICES.prices, L6: { price: 10, yearly: false } } })).toBe('L6')
  })

  it('adds whole teachers and rooms, and square metres as they come', () => {
    fc.assert(
      fc.property(county, (rows) => {
        for (const { additions } of plan(schoolsOf(rows)).stages) {
          for (const { indicator, amount } of additions) {
            if (['L1', 'L2', 'L3', 'L7'].includes(indicator)) expect(Number.isInteger(amount)).toBe(true)
            expect(amount).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('adds yuan whole and areas by hundredths; the years make up each addition, and their costs its cost', () => {
    const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
    const hundredths = (amount: number) => Math.round(amount * 100)
    const isWhole = (amount: number) => Math.abs(amount - Math.round(amount)) < 0.00005
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 7 }), fc.boolean(), (rows, years, yearly) => {
        const prices = { ...PRICES.prices, L4: { price: 1234.5, yearly } }
        const made = plan(schoolsOf(rows), { ...PRICES, prices, years })
        const additions = made.stages.flatMap((stage) => stage.additions)
        for (const { indicator, amount, cost, years: each } of additions) {
          const amounts = each.map((year) => year.amount)
          const isOf = indicator === 'L4' && !yearly ? Math.ceil((hundredths(amount) * 12_345) / 1000) : cost
          // One comparison for each addition, of which there are thousands.
          expect({
            wholeYuan: indicator !== 'L6' || Number.isInteger(amount),
            hundredths: [amount, ...amounts].every((one) => isWhole(one * 100)),
            sum: sumOf(amounts.map(hundredths)),
            wholeCosts: each.every((year) => Number.isInteger(year.cost)),
            costs: sumOf(each.map((year) => year.cost!)),
            cost,
          }).toEqual({
            wholeYuan: true,
            hundredths: true,
            sum: hundredths(amount),
            wholeCosts: true,
            costs: cost,
            cost: isOf,
          })
        }
        expect(sumOf(made.costByYear.map((year) => year.cost!))).toBe(made.cost)
      }),
      { numRuns: 40 },
    )
  })

  it('brings a coefficient just within its limit', () => {
    const [{ indicators }] = plan([
      school({ name: '一小', amounts: amountsAt(1, 100) }),
      school({ name: '二小', amounts: amountsAt(1, 100, 'primary', { L6: 9 }) }),
    ]).stages
    const equipment = indicators.find(({ id }) => id === 'L6')!
    expect(equipment).toMatchObject({ cvBefore: 0.8, limit: 0.5, schools: 1, cost: null })
    expect(equipment.cvAfter).toBeCloseTo(0.5, 12)
    // (9 − l) / (9 + l) = 0.5 at l = 3 times the standard of 2000
    expect(equipment.level).toBeCloseTo(6000, 6)
  })

  it('spreads additions and costs over years, the lowest schools first', () => {
    const rows = [0.5, 0.2].map((times, index) =>
      school({ name: `${index}`, enrolment: 1000, amounts: amountsAt(1, 1000, 'primary', { L2: times, L3: 0 }) }),
    )
    const made = plan(rows, PRICES)
    const teachers = made.stages[0].additions.filter(({ indicator }) => indicator === 'L2')
    expect(
      teachers.map(({ school: name, amount, years }) => [
        name,
        amount,
        years.map(({ year, amount: each }) => [year, each]),
      ]),
    ).toEqual([
      [
        '0',
        4,
        [
          [2027, 0],
          [2028, 4],
        ].filter(([, each]) => each > 0),
      ],
      [
        '1',
        7,
        [
          [2026, 4],
          [2027, 3],
        ],
      ],
    ])
    expect(made.costByYear.map(({ year }) => year)).toEqual([2026, 2027, 2028])
    expect(made.costByYear.reduce((sum, { cost }) => sum + cost!, 0)).toBe(made.cost)
    expect(made.costBySchool.reduce((sum, { cost }) => sum + cost!, 0)).toBe(made.cost)
  })

  it('pays yearly prices in every year from the one they begin', () => {
    const terms = { ...PRICES, prices: { ...PRICES.prices, L1: { price: 100, yearly: true } } }
    const amounts = amountsAt(1, 1000, 'primary', { L1: 0, L2: 0 })
    const made = plan([school({ enrolment: 1000, amounts })], terms)
    const [teachers] = made.stages[0].additions.filter(({ indicator }) => indicator === 'L1')
    expect(teachers.amount).toBe(42)
    expect(teachers.years.map(({ amount, cost }) => [amount, cost])).toEqual([
      [14, 1400],
      [14, 2800],
      [14, 4200],
    ])
  })

  it('plans nothing where a number is missing, and says how often', () => {
    const made = plan([school({ amounts: { ...amountsAt(1, 100), 教学仪器设备值: null } })])
    expect(made.stages[0].indicators[5]).toMatchObject({ id: 'L6', unknown: 1, added: 0, cvBefore: null })
  })

  it('has no cost where a price is missing', () => {
    const schools = [school({ enrolment: 1000, amounts: amountsAt(0.5, 1000) })]
    expect(plan(schools).cost).toBeNull()
    expect(plan(schools).assumptions.join('')).toContain('没有给出全部单价')
    expect(plan(schools, PRICES).assumptions.join('')).toContain('按单价最省')
  })

  it('holds the composite of basic-2012', () => {
    const numerators = BASIC_2012.resource.indicators.map(({ numerator }) => numerator)
    const rows = [10, 20, 400].map((amount, index) =>
      school({ name: `${index}`, amounts: Object.fromEntries(numerators.map((numerator) => [numerator, amount])) }),
    )
    expect(assess(rows, BASIC_2012).pass).toBe(false)
    const made = plan(rows, NO_PRICES, BASIC_2012)
    expect(assess(carriedOut(rows, made, BASIC_2012), BASIC_2012).pass).toBe(true)
  })

  it('plans for 500 schools, and the plan carried out passes', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      pupils: 50 + ((index * 37) % 1500),
      stage: index % 3 === 0 ? ('junior' as const) : ('primary' as const),
      times: Array.from({ length: 7 }, (_unused, at) => ((index * (at + 3)) % 29) / 7),
    }))
    const schools = schoolsOf(rows)
    const made = plan(schools, PRICES)
    expect(assess(carriedOut(schools, made), QUALITY_2017).pass).toBe(true)
  })
})

describe('commonCap', () => {
  it('makes the mean meet the limit by lowering the highest alone', () => {
    // 0.2 + c + c = 3 · 0.5
    expect(commonCap([0.9, 0.2, 0.7], 0.5)).toBeCloseTo(0.65, 15)
    expect(commonCap([0.3, 0.3, 1.5], 0.5)).toBeCloseTo(0.9, 15)
  })
})

describe('planTerms', () => {
  const read = (data: unknown) => planTerms(data, QUALITY_2017, 2026)

  it('reads prices, paid once or yearly', () => {
    expect(read({ prices: { L4: 3000, L1: { price: 80_000, yearly: true } }, years: 3 })).toEqual({
      terms: {
        firstYear: 2026,
        years: 3,
        prices: {
          L4: { price: 3000, yearly: false },
          L1: { price: 80_000, yearly: true },
          L6: { price: 1, yearly: false },
        },
      },
    })
  })

  it('takes prices by themselves for the same', () => {
    expect(read({ L1: 80_000, L6: 2 })).toEqual(read({ prices: { L1: 80_000, L6: 2 } }))
    expect(read({ L1: 80_000, years: 3 })).toEqual(read({ prices: { L1: 80_000 }, years: 3 }))
  })

  it('names what it does not know, and what there is', () => {
    const indicators = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']
    for (const [data, keys] of [
      [{ prise: {} }, ['prise']],
      [{ prices: { L1: 3, L9: 3 }, yaers: 2 }, ['yaers', 'L9']],
      [{ prices: {}, L1: 3, toString: 1 }, ['toString']],
    ] as const) {
      expect(read(data)).toEqual({ problems: [{ kind: 'unknown', keys, indicators }] })
    }
  })

  it.each([
    [null, 'malformed'],
    [[], 'malformed'],
    [{ prices: 3 }, 'malformed'],
    [{}, 'malformed'],
    [{ prices: { L9: 3 } }, 'unknown'],
    [{ prices: { L1: '三千' } }, 'not-a-price'],
    [{ prices: { L1: -1 } }, 'not-a-price'],
    [{ prices: {}, years: 0 }, 'years-invalid'],
    [{ prices: {}, years: 2.5 }, 'years-invalid'],
    [{ prices: {}, firstYear: '2026' }, 'years-invalid'],
  ])('%j: %s', (data, kind) => {
    expect(read(data)).toMatchObject({ problems: [{ kind }] })
  })
})
