import type { School } from '../../balance/school'
import type { SchoolReading } from '../../balance/school-sheet/sheet'
import { STAGE_NAMES } from '../../balance/stage'
import type { Standard } from '../../balance/standard'
import type { SchoolVerdict } from '../../balance/verdict/school-verdict'
import { assessCounty } from '../../balance/verdict/verdict'
import type { FilledRow } from '../forms/form'
import { Schools } from './schools'

/**
 * Every school of 学校基本数据, stage by stage, as a row that a blank ledger begins with: `school`, `stage`, and by the verdict on it `lacking`
 * (未达标指标, 无 where it passes) and `gap` (差额). Of a school that cannot be judged only its name and stage;
 * of schools of several counties also `county`.
 */
export function schoolList(reading: SchoolReading, standard: Standard): FilledRow[] {
  const counties = reading.counties.length > 1 ? reading.counties : [null]
  const verdicts = new Map(
    counties.flatMap((county) =>
      assessCounty(reading, county, standard).stages.flatMap(({ schools }) =>
        schools.map((verdict) => [verdict.school, verdict] as const),
      ),
    ),
  )
  return new Schools(reading, standard).all.flatMap(({ name, stages }) =>
    stages.map((school) => ({
      ...(reading.counties.length > 1 ? { county: school.county } : {}),
      ...rowOf(name, school, verdicts.get(school), standard),
    })),
  )
}

function rowOf(name: string, { stage }: School, verdict: SchoolVerdict | undefined, standard: Standard): FilledRow {
  const own = { school: name, stage: STAGE_NAMES.zh[stage] }
  if (verdict?.pass === true) return { ...own, lacking: '无', gap: null }
  if (verdict?.pass !== false) return own
  const missed = verdict.standings.filter(({ met }) => met === false)
  const indicators = missed.map(({ id }) => standard.resource.indicators.find((each) => each.id === id))
  return {
    ...own,
    lacking: indicators.map((indicator) => indicator?.name).join('、'),
    gap: missed
      .map(({ value, standard: wanted }, index) => `${short(wanted - (value ?? 0))}${indicators[index]?.unit ?? ''}`)
      .join('、'),
  }
}

/** What is missing to three digits, so that little is not shown as nothing. */
const short = (missing: number): number => Number(missing.toPrecision(3))
