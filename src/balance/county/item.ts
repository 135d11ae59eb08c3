import type { CountyItem } from '../standard'
import type { Reach } from './said/reach'

/** What a cell says of an item: whether it is so, or one number for each part of the item. */
export type ItemValue = boolean | readonly number[]

/** What is planned for a year (年度目标). */
export interface YearlyTarget {
  readonly year: number
  readonly target: ItemValue
}

/** A cell of an item sheet. Zero-based. */
export interface ItemCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A cell whose text is not understood. */
export interface UnreadCell extends ItemCell {
  readonly written: string
}

/** A row in which something is entered for an item that the standard does not have; the cell is that of its name. */
export type UnknownItem = UnreadCell

/** What the item sheets of a workbook say of an item, in one row or several. */
export interface ItemRow {
  readonly item: CountyItem
  /** Where the first of its rows stands. */
  readonly sheet: string
  /** Zero-based. */
  readonly row: number
  /** A1 address of the cell for what is reached; of the first target where the sheet has no such column. */
  readonly cell: string
  /** What is reached; null where nothing (that is understood) is written. */
  readonly actual: ItemValue | null
  /** The same of each of the item's numbers, as far as it is told; empty where none is. */
  readonly reached: readonly (Reach | null)[]
  /** Whether what is written meets the standard; null where that is not said for certain. */
  readonly meets: boolean | null
  /** The text of the cell for what is reached; '' where it is blank. */
  readonly written: string
  /** The cells that it stands in. */
  readonly places: readonly ItemCell[]
  /** In the order of years; years without a target are absent. */
  readonly targets: readonly YearlyTarget[]
  /** Cells that say something that is not understood, or not all that the item asks. */
  readonly unread: readonly UnreadCell[]
}

/** What the sheets of a workbook say of the county's items. */
export interface ItemSheets {
  readonly rows: readonly ItemRow[]
  readonly unknown: readonly UnknownItem[]
}

/** An item of the county against the standard and against its own plan. */
export interface ItemVerdict {
  readonly id: string
  readonly name: string
  readonly group: string | null
  /** Where the item is entered; null where no sheet names it. */
  readonly sheet: string | null
  readonly cell: string | null
  readonly actual: ItemValue | null
  /** The text of the cell for what is reached; '' where nothing is entered. */
  readonly written: string
  /** Whether the standard is met; null where that is not known. */
  readonly meets: boolean | null
  /** The target that holds for the year asked for: its own, or the last before it. */
  readonly due: YearlyTarget | null
  /** Whether that target is reached; null where there is none or nothing is known. */
  readonly onPlan: boolean | null
  readonly targets: readonly YearlyTarget[]
}
