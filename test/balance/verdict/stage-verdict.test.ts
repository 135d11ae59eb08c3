import { assess } from '../../../src/balance/verdict/assess'
import { compositeOf } from '../../../src/balance/verdict/stage-verdict'
import { splitTotal } from '../../../src/balance/school-sheet/conversion'
import { BASIC_2012, QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import type { School } from '../../../src/balance/school'
import { amountsAt, school } from '../schools'
import published from './published-coefficients.json'

describe('published figures', () => {
  it.each(published.composites)('$unit: the composite is the mean of eight', ({ cv8, published: printed }) => {
    expect(Math.abs(compositeOf(cv8)! - printed)).toBeLessThanOrEqual(0.001)
  })

  it('a mixed school is split by converted enrolment', () => {
    const { primary, junior, books, published_primary, published_junior } = published.split
    const share = (stage: 'primary' | 'junior') =>
      splitTotal('图书册数', books, { primary, junior }, stage, QUALITY_2017.parameters.conversion)!.share
    // The source rounds the books per converted pupil (to 58.5) before it multiplies.
    expect(Math.abs(share('primary') - published_primary)).toBeLessThan(1)
    expect(Math.abs(share('junior') - published_junior)).toBeLessThan(1)
    expect(share('primary') + share('junior')).toBeCloseTo(books, 9)
  })
})

describe('quality-2017', () => {
  const judge = (schools: readonly School[]) => assess(schools, QUALITY_2017)

  it('passes schools that meet everything evenly', () => {
    const verdict = judge([
      school({ amounts: amountsAt(1, 100) }),
      school({ name: '二小', amounts: amountsAt(1.2, 100) }),
    ])
    expect(verdict.pass).toBe(true)
    expect(verdict.stages[0].indicators.map(({ cv }) => cv!.toFixed(4))).toEqual(Array(7).fill('0.0909'))
  })

  it('lets a school miss one indicator that stands at 85%', () => {
    const [verdict] = judge([school({ amounts: amountsAt(1, 100, 'primary', { L4: 0.85 }) })]).stages[0].schools
    expect(verdict).toMatchObject({ met: 6, required: 6, floorHolds: true, pass: true })
  })

  it('fails a school whose seventh indicator is below 85%, unrounded', () => {
    // 85% of 5.3 is 4.505; a plan that prints 4.51 has rounded it.
    const at = (teachers: number) =>
      judge([
        school({
          stage: 'junior',
          enrolment: 1000,
          amounts: { ...amountsAt(1, 1000, 'junior'), 高于规定学历教师数: teachers },
        }),
      ])
    expect(at(45.05).pass).toBe(true)
    expect(at(45.04).stages[0].schools[0]).toMatchObject({ met: 6, floorHolds: false, pass: false })
  })

  it('fails a school that misses two, however near', () => {
    expect(judge([school({ amounts: amountsAt(1, 100, 'primary', { L4: 0.99, L5: 0.99 }) })]).pass).toBe(false)
  })

  it('fails a county on one coefficient though their mean looks fine', () => {
    const even = (name: string, L6: number) => school({ name, amounts: amountsAt(1, 100, 'primary', { L6 }) })
    const { stages, pass } = judge([even('一小', 1), even('二小', 1), even('三小', 9)])
    const [{ indicators, schools }] = stages
    expect(schools.every((each) => each.pass)).toBe(true)
    expect(compositeOf(indicators.map(({ cv }) => cv))!).toBeLessThan(0.2)
    expect(indicators.find(({ id }) => id === 'L6')).toMatchObject({ limit: 0.5, below: 0, pass: false })
    expect(pass).toBe(false)
  })

  it('judges stages apart', () => {
    const { stages } = judge([
      school({ amounts: amountsAt(1, 100) }),
      school({ stage: 'junior', kind: 'junior', amounts: amountsAt(0.5, 100, 'junior') }),
    ])
    expect(stages.map(({ stage, pass }) => [stage, pass])).toEqual([
      ['primary', true],
      ['junior', false],
    ])
  })

  it('leaves out small teaching points and schools without pupils, and says so', () => {
    const { stages } = judge([
      school({ amounts: amountsAt(1, 100) }),
      school({ name: '山里', kind: 'teachingPoint', enrolment: 49 }),
      school({ name: '镇里', kind: 'teachingPoint', enrolment: 50, amounts: amountsAt(1, 50) }),
      school({ name: '新建', enrolment: 0 }),
    ])
    expect(stages[0].schools.map((each) => each.school.name)).toEqual(['中心小学', '镇里'])
    expect(stages[0].excluded.map(({ school: { name }, reason }) => [name, reason])).toEqual([
      ['山里', 'teaching-point'],
      ['新建', 'no-pupils'],
    ])
  })

  it('decides nothing by a value that is not known', () => {
    const { stages, pass } = judge([school({ amounts: { ...amountsAt(1, 100), 教学仪器设备值: null } })])
    expect(stages[0].indicators[5]).toMatchObject({ id: 'L6', mean: null, cv: null, below: 0, unknown: 1, pass: null })
    expect(stages[0].schools[0]).toMatchObject({ met: 6, floorHolds: null, pass: null })
    expect(pass).toBeNull()
  })

  it('fails a school by what is known, whatever the rest may be', () => {
    const lacking = { ...amountsAt(1, 100, 'primary', { L4: 0.9, L5: 0.9 }), 教学仪器设备值: null }
    const low = { ...amountsAt(1, 100, 'primary', { L4: 0.5 }), 教学仪器设备值: null }
    for (const amounts of [lacking, low]) expect(judge([school({ amounts })]).pass).toBe(false)
  })

  it('holds no coefficient against a limit where schools are lacking', () => {
    const even = (name: string, L6: number) => school({ name, amounts: amountsAt(1, 100, 'primary', { L6 }) })
    const schools = [even('一小', 1), even('二小', 1), even('三小', 9)]
    expect(assess(schools, QUALITY_2017, true).pass).toBe(false)
    expect(assess(schools, QUALITY_2017, false).pass).toBeNull()
  })

  it('cannot decide on a school of unknown enrolment', () => {
    expect(judge([school({ enrolment: null, amounts: amountsAt(1, 100) })]).pass).toBeNull()
  })

  it('holds values per pupil against the standards, and has no coefficient of them', () => {
    const perPupil = { ...Object.fromEntries(Object.entries(amountsAt(1, 1))) }
    const { stages, pass } = judge([school({ enrolment: null, perPupil })])
    expect(stages[0].schools[0]).toMatchObject({ met: 7, pass: true })
    expect(stages[0].indicators.map(({ cv }) => cv)).toEqual(Array(7).fill(null))
    expect(pass).toBeNull()
    expect(judge([school({ enrolment: null, perPupil: { ...perPupil, 教学仪器设备值: 1 } })]).pass).toBe(false)
  })

  it('decides nothing where there is no school', () => {
    expect(judge([])).toMatchObject({ stages: [], pass: null })
    expect(judge([school({ enrolment: 0 })]).pass).toBeNull()
  })
})

describe('basic-2012', () => {
  const resources = BASIC_2012.resource.indicators.map(({ numerator }) => numerator)
  const withAll = (name: string, amount: number) =>
    school({ name, amounts: Object.fromEntries(resources.map((numerator) => [numerator, amount])) })

  it('judges the mean of the eight coefficients alone', () => {
    const odd = withAll('三小', 100)
    const { stages, pass } = assess(
      [withAll('一小', 100), withAll('二小', 100), { ...odd, amounts: { ...odd.amounts, 图书册数: 900 } }],
      BASIC_2012,
    )
    expect(stages[0].indicators[4]).toMatchObject({ id: 'B5', limit: null, pass: null })
    expect(stages[0].indicators[4].cv!).toBeGreaterThan(0.65)
    expect(stages[0].composite).toMatchObject({ limit: 0.65, pass: true })
    expect(pass).toBe(true)
  })

  it('has no composite where one of the eight is missing', () => {
    const { stages } = assess([school({ amounts: { 图书册数: 900 } })], BASIC_2012)
    expect(stages[0].composite).toMatchObject({ cv: null, pass: null })
  })
})
