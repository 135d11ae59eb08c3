import type { ReportTable } from '../report-table'

/** A part of a report on balance: what it is about, how it came out, what there is to read. */
export interface BalanceSection {
  readonly title: string
  /** Null where it cannot be decided; undefined where nothing is. */
  readonly pass?: boolean | null
  readonly notes: readonly string[]
  readonly tables: readonly ReportTable[]
}
