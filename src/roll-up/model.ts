import type { Edition } from '../summary-table/edition'
import { pointNumbered, type FoldedPoint } from './folded-points'
import type { SentFile, SentTable } from './sent'
import type { SentDocument } from './sent-point'
import type { OpenReason, Standing } from './standings'
import type { SentStatus } from './statuses'
import type { Unit } from './unit'
import type { UnitPart } from './unit-part'

/** A table that was sent, and what became of it. */
export interface JudgedTable {
  readonly table: SentTable
  readonly status: SentStatus
  /** Why it was refused: its reporter is not known or not of the unit, or it is of another year. */
  readonly refusal: 'unknown' | 'elsewhere' | 'other-year' | null
  /** The county, or prefecture, that it is from, by its name in the roster; null when it is from none of them. */
  readonly from: string | null
  /** The table that counts in its place; null where it counts itself. */
  readonly instead: SentTable | null
  /** Whether that was decided by hand, not by the dates. */
  readonly byHand: boolean
}

/** What one table says of one county at one point: where a standing comes from. */
export interface Source {
  readonly county: string
  readonly standing: Standing
  readonly reason: OpenReason | null
  /** What its list says beside its name, such as 2019年9月前完成; '' for nothing. */
  readonly remark: string
  /** Null where nothing was sent. */
  readonly table: SentTable | null
  /** The numbers of the points of that table which say so; several where the edition is another. */
  readonly numbers: readonly number[]
}

/** The points of its table that say so. */
export function pointsOfSource({ table, numbers }: Pick<Source, 'table' | 'numbers'>): FoldedPoint[] {
  const points: FoldedPoint[] = []
  for (const number of numbers) {
    const point = table && pointNumbered(table.points, number)
    if (point) points.push(point)
  }
  return points
}

/** A document of a point, and who cites it: counties, or prefectures whose table speaks for several. */
export interface RolledDocument extends SentDocument {
  readonly counties: readonly string[]
}

/** A county whose files say different things of a point, or only different evidence. */
export interface Conflict {
  readonly county: string
  readonly onlyEvidence: boolean
  readonly tables: readonly SentTable[]
  /** The points of the first of them that say so. */
  readonly numbers: readonly number[]
}

/** A point of the unit's table. */
export interface RolledPoint {
  readonly number: number
  /** In the order of the roster. */
  readonly achieved: readonly string[]
  readonly unachieved: readonly string[]
  /** In neither list, until it is settled. */
  readonly open: readonly string[]
  readonly documents: readonly RolledDocument[]
  readonly conflicts: readonly Conflict[]
  /** Where the standing of each county comes from, in the order of the roster. Looked up anew each time they are gone through: a country has 140,000. */
  readonly sources: Iterable<Source> & { readonly length: number }
  /** Tables whose edition does not ask for the point, or not for all of it, so that it is open for their counties. */
  readonly lacking: readonly { readonly table: SentTable; readonly reason: OpenReason }[]
  /** 县级落实情况. */
  readonly evidence: string
  /** Whether words were left out of it for its length. */
  readonly shortened: boolean
}

/** Many tables made one. */
export interface RollUp {
  readonly unit: Unit
  readonly edition: Edition
  /** The counties that are to report. */
  readonly roster: readonly string[]
  /** The prefectures of a province, else none. */
  readonly parts: readonly UnitPart[]
  readonly files: readonly SentFile[]
  /** In the order of their paths and sheets. */
  readonly tables: readonly JudgedTable[]
  /** Counties of which nothing was sent; a prefecture of whose counties nothing was, in their stead. */
  readonly missing: readonly string[]
  readonly points: readonly RolledPoint[]
  /** Cells of the table written into that keep what a person made of them. */
  readonly kept: readonly KeptCell[]
}

/** The columns that a roll-up fills in. */
export const ROLLED_KEYS = ['evidence', 'achieved', 'unachieved'] as const
export type RolledKey = (typeof ROLLED_KEYS)[number]

/** A cell that the roll-up has something else for than stands there. */
export interface KeptCell {
  readonly sheet: string
  /** A1. */
  readonly cell: string
  readonly number: number
  readonly key: RolledKey
  readonly before: string
  /** What the roll-up would write. */
  readonly value: string
}
