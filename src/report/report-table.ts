/** A table of a report, on the terminal, in print and in the pane. */
export interface ReportTable {
  readonly title: string | null
  readonly headings: readonly string[]
  /** `pass`: how the row came out; null where nothing is decided by it. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly pass: boolean | null }[]
}
