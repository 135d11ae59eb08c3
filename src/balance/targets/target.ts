import type { Stage } from '../stage'

/**
 * What a target is about: share:schools (学校达标比例), L1 … (an indicator), cv:L1 … (its coefficient), class:66+, class:56+, class:share56, class:start
 * (起始年级超标), class:above (所有超标), a county item (G11), point:26 (counties that have achieved it), counties:recognised.
 */
export type TargetSubject = string

/** A goal or what is reached, in the row's unit (50 = 50 %). `count`: it counts schools, classes or counties and is no share. */
export interface Amount {
  readonly value: number
  readonly percent: boolean
}

/** A cell of a target row that says something. */
export interface TargetCell {
  readonly column: number
  readonly amount: Amount
}

/** A row of a sheet of yearly targets, of one stage. */
export interface TargetRow {
  readonly sheet: string
  readonly row: number
  /** As it is written. */
  readonly name: string
  readonly subject: TargetSubject
  /** Null where it is about no stage. */
  readonly stage: Stage | null
  /** In the order of their years. */
  readonly goals: readonly (TargetCell & { readonly year: number })[]
  /** What is typed as reached, by year; null: of no year, the present. */
  readonly actuals: readonly (TargetCell & { readonly year: number | null })[]
}

/** A row, or a cell of one, that is not understood. */
export interface UnreadTarget {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly written: string
}

/** The yearly targets of a workbook. */
export interface TargetSheets {
  readonly rows: readonly TargetRow[]
  readonly unread: readonly UnreadTarget[]
}

/** A part of a whole: 18 of 40 schools. */
export interface Portion {
  readonly count: number
  readonly total: number
}

/** What data says is reached of a subject: a number in the subject's own unit, or a portion; null where nobody can tell. */
export type Known = (subject: TargetSubject, stage: Stage | null) => number | Portion | null

/** What a subject is worked out from; where nothing is known of it, that is what is missing. */
export type TargetSource = 'schools' | 'classes' | 'form' | 'typed'

/** A target that is due, as it is shown. */
export interface DueTarget {
  readonly sheet: string
  /** Of the goal. */
  readonly cell: string
  /** 学校达标比例, as it is written. */
  readonly name: string
  readonly percent: boolean
  readonly source: TargetSource
  readonly result: TargetResult
}

/** A target that is due, in the public JSON. */
export interface TargetResult {
  readonly subject: TargetSubject
  readonly stage: Stage | null
  readonly year: number
  readonly goal: number
  /** In the row's unit; null where nothing is known. */
  readonly reached: number | null
  readonly met: boolean | null
  /** Schools, classes, counties or points that are missing, or too many; 0 when met. */
  readonly short: number | null
}
