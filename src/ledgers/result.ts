import type { DueTarget, TargetResult } from '../balance/targets/target'
import type { CheckResult } from '../summary-table/check'
import type { PublicFigures } from './figures'
import type { LedgerSubject } from './subject'

/** A ledger in the public JSON. Field names never change; new ones may come. */
export interface LedgerResult {
  readonly id: string
  /** Of the first of its tables; all of them are in `parts`. */
  readonly sheet: string
  readonly range: string
  /** Rows that count, of all its tables. */
  readonly rows: number
  readonly figures: PublicFigures
  /** Each county's figures, where a column names counties. */
  readonly counties?: readonly { readonly name: string; readonly figures: PublicFigures }[]
  readonly parts: readonly { readonly sheet: string; readonly range: string }[]
}

/** What a check says of a workbook: its forms, its ledgers, and both held against each other. */
export interface WorkbookCheck extends CheckResult {
  readonly ledgers: readonly LedgerResult[]
  /** The yearly targets (年度目标) that are due. */
  readonly targets: readonly TargetResult[]
  /** The same, as they are shown. */
  readonly due: readonly DueTarget[]
  readonly subject: LedgerSubject
}
