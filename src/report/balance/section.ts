/** A table of a report. */
export interface BalanceTable {
  readonly title: string | null
  readonly headings: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly pass: boolean | null }[]
}

/** A part of a report on balance: what it is about, how it came out, what there is to read. */
export interface BalanceSection {
  readonly title: string
  /** Null where it cannot be decided; undefined where nothing is. */
  readonly pass?: boolean | null
  readonly notes: readonly string[]
  readonly tables: readonly BalanceTable[]
}
