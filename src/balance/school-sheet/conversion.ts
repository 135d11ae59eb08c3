import type { Conversion } from '../school'
import type { StandardParameters } from '../standard'
import type { Stage } from '../stage'

/** A mixed school's stages, the senior one included where it has one; null where a stage's pupils are not known. */
export type Enrolment = Readonly<Partial<Record<Stage | 'senior', number | null>>>

/**
 * A school's total of a facility, split among its stages by converted enrolment: primary 1, junior 1.1, senior 1.32.
 * Null where the stage has no pupils, or those of a stage are not known.
 *
 * @example splitTotal('图书册数', 23226, { primary: 166, junior: 210 }, 'primary', …).share // 9711.627…
 */
export function splitTotal(
  numerator: string,
  total: number,
  enrolment: Enrolment,
  stage: Stage,
  factors: StandardParameters['conversion'],
): Conversion | null {
  if (Object.values(enrolment).includes(null)) return null
  const convert = (each: Stage | 'senior') => (enrolment[each] ?? 0) * factors[each]
  const converted = convert(stage)
  const convertedAll = convert('primary') + convert('junior') + convert('senior')
  return converted > 0 ? { numerator, total, converted, convertedAll, share: (total * converted) / convertedAll } : null
}
