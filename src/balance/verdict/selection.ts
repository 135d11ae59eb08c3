import type { OutsideKind, School } from '../school'
import type { Standard } from '../standard'

/** Why a school is not part of the resource test. */
export type ExclusionReason = 'teaching-point' | 'no-pupils' | OutsideKind

export interface Exclusion {
  readonly school: School
  readonly reason: ExclusionReason
}

/** The schools that the resource test is about, and those left out of it. A school of unknown enrolment stays in. */
export function selectSchools(schools: readonly School[], standard: Standard) {
  const included: School[] = []
  const excluded: Exclusion[] = []
  for (const school of schools) {
    const reason = exclusionOf(school, standard)
    if (reason) excluded.push({ school, reason })
    else included.push(school)
  }
  return { included, excluded }
}

function exclusionOf({ kind, enrolment, outside }: School, { parameters }: Standard): ExclusionReason | null {
  if (outside !== null) return outside
  if (enrolment === 0) return 'no-pupils'
  const small = kind === 'teachingPoint' && enrolment !== null && enrolment < parameters.teachingPointPupils
  return small ? 'teaching-point' : null
}
