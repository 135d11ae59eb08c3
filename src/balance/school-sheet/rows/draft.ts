import type { SheetStage } from '../stage-and-kind'
import type { RawRow } from './raw-row'

/**
 * What a row is taken for while its table is read: a school (or a stage of one), all stages of a school together, the
 * name of a school whose departments follow, sums, statistics, published coefficients, the heading of a section.
 */
export type DraftKind = 'school' | 'whole' | 'name' | 'total' | 'statistic' | 'coefficient' | 'section'

/** A row with what is known of it so far. */
export interface Draft {
  readonly raw: RawRow
  kind: DraftKind
  /** The school's name without a department; of other rows, their words. */
  name: string
  /** The row that begins its school, for the rows of departments and stages below it. */
  head: Draft | null
  /** Whether rows of its departments or stages follow. */
  hasParts: boolean
  /** A department that the name ends with, or that is all it says: 小学部. */
  department: string
  /** Whether its name may be that of a group of schools. */
  readonly maybeGroup: boolean
  bySum: boolean
  /** The schools that a sum sums up. */
  covers: readonly Draft[]
  /** What the section it stands in, or a sum of it, says. */
  county: string
  stage: SheetStage | null
}

export function draftOf(raw: RawRow, kind: DraftKind, more: Partial<Draft> = {}): Draft {
  return {
    raw,
    kind,
    name: raw.words.name,
    head: null,
    hasParts: false,
    department: '',
    maybeGroup: false,
    bySum: false,
    covers: [],
    county: '',
    stage: null,
    ...more,
  }
}
