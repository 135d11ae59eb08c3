import type { AmountColumn } from '../columns/columns'
import type { TextField } from '../columns/text-columns'
import type { SheetStage } from './stage-and-kind'

/** A column of amounts as found on a sheet. */
export interface FoundAmount {
  readonly spec: AmountColumn
  readonly column: number
  /** The only stage it counts; null where it says nothing of that. */
  readonly stage: SheetStage | null
  /** Pupils that a value stands for; null for totals. */
  readonly per: number | null
  /** 10,000 where the heading says 万元; 1 otherwise. */
  readonly factor: number
  /** What the heading says as a unit and is none of this column; null where there is nothing of the kind. */
  readonly unknownUnit: string | null
  /** Words that make it mean less than the column. */
  readonly narrowing: readonly string[]
  /** Whether it stands as a part (其中, #) of what is before it, or under one heading with it. */
  readonly isPart: boolean
  /** The heading cell itself: its row, and its text as written. */
  readonly headingRow: number
  readonly headingText: string
  /** The headings above it, from the top. */
  readonly groups: readonly string[]
}

/** Several columns that claim one amount: the one that is read, and the others. */
export interface DoubledColumn {
  readonly used: FoundAmount
  readonly others: readonly FoundAmount[]
  /** Those of the others that claim it as well as the one that is used. */
  readonly rivals: readonly FoundAmount[]
  /** Whether none of them is used after all, since rivals give other figures. */
  readonly open: boolean
}

/** The headings of a school sheet. */
export interface Header {
  readonly top: number
  /** The lowest row of headings; schools follow. */
  readonly bottom: number
  readonly texts: Readonly<Partial<Record<TextField, number>>>
  /** In the order of the sheet: of each amount one column of totals and one per pupil, or one of each stage. */
  readonly amounts: readonly FoundAmount[]
  readonly doubled: readonly DoubledColumn[]
  /** Headings that are none of ours. */
  readonly others: readonly OtherHeading[]
}

/** A heading that is not read. */
export interface OtherHeading {
  readonly row: number
  readonly column: number
  readonly text: string
}
