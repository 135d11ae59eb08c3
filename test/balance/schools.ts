import type { School } from '../../src/balance/school'
import type { Indicator } from '../../src/balance/standard'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import type { Stage } from '../../src/balance/stage'

/** A school for tests: what is not given is a plain primary school of 100 pupils. */
export function school(more: Partial<School> = {}): School {
  return {
    name: '中心小学',
    stage: 'primary',
    kind: 'primary',
    built: null,
    enrolment: 100,
    amounts: {},
    county: '',
    outside: null,
    perPupil: {},
    conversions: [],
    place: null,
    ...more,
  }
}

/** An indicator of quality-2017 by its id. */
export function indicator(id: string): Indicator {
  return QUALITY_2017.resource.indicators.find((each) => each.id === id)!
}

/** Totals that put a school of so many pupils at `times` the standard in every indicator of quality-2017, but for those given by id. */
export function amountsAt(
  times: number,
  pupils: number,
  stage: Stage = 'primary',
  others: Record<string, number> = {},
) {
  return Object.fromEntries(
    QUALITY_2017.resource.indicators.map(({ id, numerator, standard, per }) => [
      numerator,
      (standard![stage] * (others[id] ?? times) * pupils) / per,
    ]),
  )
}
