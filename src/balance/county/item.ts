import type { CountyItem } from '../standard'

/** What a cell says of an item: whether it is so, or one number for each part of the item. */
export type ItemValue = boolean | readonly number[]

/** What is planned for a year (年度目标). */
export interface YearlyTarget {
  readonly year: number
  readonly target: ItemValue
}

/** A row of an item sheet. */
export interface ItemRow {
  readonly item: CountyItem
  readonly sheet: string
  /** Zero-based. */
  readonly row: number
  /** A1 address of the cell for what is reached; of the first target where the sheet has no such column. */
  readonly cell: string
  /** What is reached; null where nothing (that is understood) is written. */
  readonly actual: ItemValue | null
  /** The text of the cell for what is reached; '' where it is blank. */
  readonly written: string
  /** In the order of years; years without a target are absent. */
  readonly targets: readonly YearlyTarget[]
  /** Cells of the row that say something that is not understood. */
  readonly unread: readonly { readonly column: number; readonly written: string }[]
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
