import Ajv from 'ajv'
import { NO_CHOICE } from '../../../src/balance/standards/choice'
import { chosenStandard } from '../../../src/balance/standards/chosen'
import { localStandard, numberPaths } from '../../../src/balance/standards/local'
import { BASIC_2012, QUALITY_2017, STANDARDS, standardOf } from '../../../src/balance/standards/catalogue'
import schema from '../../../src/balance/standards/standard.schema.json'

const local = (changes: Record<string, unknown>, base = 'quality-2017') =>
  localStandard({ id: 'liaoning', name: '辽宁省', base, changes })

describe('the standards', () => {
  const validate = new Ajv().compile(schema)

  it.each(STANDARDS)('$id fits the schema', (standard) => {
    expect(validate(standard) || validate.errors).toBe(true)
  })

  it('quality-2017 has seven indicators and 15 + 9 + 1 county items', () => {
    expect(QUALITY_2017.resource.indicators.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'])
    const groups = QUALITY_2017.county.map(({ group }) => group)
    expect(
      ['政府保障程度', '教育质量', '社会认可度'].map((each) => groups.filter((group) => group === each).length),
    ).toEqual([15, 9, 1])
  })

  it('go by their id in small or capital letters', () => {
    expect(standardOf('QUALITY-2017')).toBe(QUALITY_2017)
    expect(standardOf('quality')).toBeNull()
  })

  it('basic-2012 has eight indicators', () => {
    expect(BASIC_2012.resource.indicators).toHaveLength(8)
  })
})

describe('a local standard', () => {
  it('changes the numbers it names and nothing else', () => {
    const made = local({
      'L1.standard.primary': 4.5,
      'rule.cvLimit.junior': 0.4,
      'G7.value': 8000,
      'parameters.teachingPointPupils': 100,
    })
    if (!('standard' in made)) throw new Error('not made')
    const { standard } = made
    expect(standard).toMatchObject({ id: 'liaoning', name: '辽宁省', parameters: { teachingPointPupils: 100 } })
    expect(standard.resource.indicators[0].standard).toEqual({ primary: 4.5, junior: 5.3 })
    expect(standard.resource.rule.cvLimit).toEqual({ primary: 0.5, junior: 0.4 })
    expect(standard.county.find(({ id }) => id === 'G7')!.value).toBe(8000)
    expect(standard.resource.indicators.slice(1)).toEqual(QUALITY_2017.resource.indicators.slice(1))
    expect(QUALITY_2017.parameters.teachingPointPupils).toBe(50)
  })

  it('fills in what basic-2012 leaves to the provinces', () => {
    const made = local({ 'B1.standard.primary': 4, 'rule.indicatorsMet': 7 }, 'basic-2012')
    expect(made).toMatchObject({ standard: { resource: { rule: { indicatorsMet: 7 } } } })
  })

  it('without changes is the national one under its own name', () => {
    expect(local({})).toEqual({ standard: { ...QUALITY_2017, id: 'liaoning', name: '辽宁省' } })
  })

  it('may ask for all indicators, and for no less than the standard', () => {
    expect(local({ 'rule.indicatorsMet': 7, 'rule.floor': 1 })).toHaveProperty('standard')
  })

  it('offers the earlier school sizes', () => {
    expect([...numberPaths(QUALITY_2017)]).toEqual(
      expect.arrayContaining(['G4.earlier.primary', 'G11.values.rotation', 'rule.floor']),
    )
  })

  it.each([
    [local({ 'L9.standard.primary': 4 }), [{ kind: 'path-unknown', path: 'L9.standard.primary' }]],
    [local({ 'L1.standard': 4 }), [{ kind: 'path-unknown', path: 'L1.standard' }]],
    [local({ '__proto__.x': 4 }), [{ kind: 'path-unknown', path: '__proto__.x' }]],
    [
      local({ 'G7.value': '八千', 'rule.floor': 0 }),
      [
        { kind: 'not-a-number', path: 'G7.value', value: '八千' },
        { kind: 'not-a-number', path: 'rule.floor', value: '0' },
      ],
    ],
    [local({ 'rule.floor': 85 }), [{ kind: 'not-a-share', path: 'rule.floor', value: 85 }]],
    [local({ 'rule.floor': 1.2 }), [{ kind: 'not-a-share', path: 'rule.floor', value: 1.2 }]],
    [local({ 'rule.indicatorsMet': 8 }), [{ kind: 'not-a-count', path: 'rule.indicatorsMet', value: 8, most: 7 }]],
    [local({ 'rule.indicatorsMet': 5.5 }), [{ kind: 'not-a-count', path: 'rule.indicatorsMet', value: 5.5, most: 7 }]],
    [
      localStandard({ id: 'Basic-2012', name: '我县', base: 'quality-2017', changes: {} }),
      [{ kind: 'id-national', id: 'Basic-2012' }],
    ],
    [local({}, 'quality-2099'), [{ kind: 'base-unknown', base: 'quality-2099' }]],
    [localStandard(null), [{ kind: 'malformed' }]],
    [localStandard({ id: 'x', name: 'y', base: 'quality-2017', changes: [1] }), [{ kind: 'malformed' }]],
  ])('names what is wrong %#', (made, problems) => {
    expect(made).toEqual({ problems })
  })
})

it('a chosen local standard that cannot be used gives way to its national one', () => {
  const ours = { id: 'local', name: '我县', base: 'basic-2012', changes: { 'rule.compositeLimit.primary': 0.6 } }
  expect(chosenStandard({ standard: 'local', local: ours }).name).toBe('我县')
  expect(chosenStandard({ standard: 'local', local: { ...ours, changes: { x: 1 } } })).toBe(BASIC_2012)
  expect(chosenStandard({ ...NO_CHOICE, standard: 'unknown' })).toBe(QUALITY_2017)
})
