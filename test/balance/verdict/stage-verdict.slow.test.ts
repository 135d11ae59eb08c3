import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { assess } from '../../../src/balance/verdict/assess'
import { amountsAt, school } from '../schools'

it('the schools of a province are judged', () => {
  const schools = Array.from({ length: 40_000 }, (_, index) => {
    const stage = index % 2 === 0 ? ('primary' as const) : ('junior' as const)
    return school({ name: `学校${index >> 1}`, stage, amounts: amountsAt(1 + (index % 7) / 10, 100, stage) })
  })
  expect(assess(schools, QUALITY_2017).stages.map(({ stage }) => stage)).toEqual(['primary', 'junior'])
})
