import type { RollUp } from './model'

/** One of those who are to report: a county, or a prefecture of a province with its counties. */
export interface DueUnit {
  readonly name: string
  readonly counties: readonly string[]
}

/** Those who are to report, in their order: the prefectures of a province, else the counties. */
export function dueUnits({ roster, parts }: Pick<RollUp, 'roster' | 'parts'>): DueUnit[] {
  if (parts.length === 0) return roster.map((name) => ({ name, counties: [name] }))
  return parts.map(({ name, counties }) => ({ name, counties: counties.map(({ county }) => county) }))
}
