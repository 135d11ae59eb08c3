import { COLUMN } from '../columns/columns'
import type { School } from '../school'
import type { Stage } from '../stage'
import type { Standard } from '../standard'
import type { Assessment } from '../verdict/assess'
import type { Known, Portion, TargetSubject } from './target'

/** What the school sheet says is reached: portions of schools that pass, means, coefficients, large classes; null for everything else. */
export function reachedBySchools({ stages }: Assessment, schools: readonly School[], standard: Standard): Known {
  return (subject, stage) => {
    const own = schools.filter((school) => school.outside === null && (stage === null || school.stage === stage))
    if (subject.startsWith('class:')) return classes(subject, own)
    const verdict = stages.find((each) => each.stage === stage)
    if (!verdict) return null
    if (subject === 'share:schools') return portion(verdict.schools.map(({ pass }) => pass))
    const isCoefficient = subject.startsWith('cv:')
    const id = isCoefficient ? subject.slice(3) : subject
    const indicator = verdict.indicators.find((each) => each.id === id)
    if (!indicator || indicator.unknown > 0 || !standard.resource.indicators.some((each) => each.id === id)) return null
    return isCoefficient ? indicator.cv : indicator.mean
  }
}

/** How many schools meet an indicator; null where that is not known of all. */
export function schoolsMeeting({ stages }: Assessment, subject: TargetSubject, stage: Stage | null): Portion | null {
  const verdict = stages.find((each) => each.stage === stage)
  const met = verdict?.schools.map(({ standings }) => standings.find(({ id }) => id === subject)?.met ?? null)
  return met ? portion(met) : null
}

function portion(met: readonly (boolean | null)[]): Portion | null {
  if (met.length === 0 || met.includes(null)) return null
  return { count: met.filter((each) => each === true).length, total: met.length }
}

const COUNTED: Readonly<Record<string, { readonly column: string; readonly size: number }>> = {
  'class:66+': { column: COLUMN.superLargeClasses, size: 66 },
  'class:56+': { column: COLUMN.largeClasses, size: 56 },
  'class:share56': { column: COLUMN.largeClasses, size: 56 },
}

/** Large classes as they are counted; where they are not, none if no largest class is one. */
function classes(subject: TargetSubject, schools: readonly School[]): number | Portion | null {
  const counted = COUNTED[subject]
  if (!counted || schools.length === 0) return null
  const { column, size } = counted
  const each = schools.map(
    ({ amounts }) =>
      amounts[column] ??
      (typeof amounts[COLUMN.largestClass] === 'number' && amounts[COLUMN.largestClass]! < size ? 0 : null),
  )
  if (each.includes(null)) return null
  const count = each.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  if (subject !== 'class:share56') return count
  const all = schools.map(({ amounts }) => amounts[COLUMN.classes] ?? null)
  return all.includes(null) ? null : { count, total: all.reduce<number>((sum, one) => sum + (one ?? 0), 0) }
}
