/** How a cell looks, as far as it is read. Colours as #rrggbb. */
export interface CellStyle {
  /** Null for none: white paper. */
  readonly fill: string | null
  /** Null for black. */
  readonly color: string | null
  readonly bold: boolean
  readonly italic: boolean
  /** Null where it follows from what the cell holds: texts left, numbers right. */
  readonly horizontal: 'left' | 'center' | 'right' | null
  readonly vertical: 'top' | 'middle' | 'bottom' | null
  /** A format code, as in 0.00%; null for none. */
  readonly numberFormat: string | null
}

/** How a sheet looks. */
export interface SheetStyling {
  /** The widths of columns that have one of their own, in characters of the standard font, by zero-based column. */
  readonly widths: ReadonlyMap<number, number>
  /** Null for a cell that looks like any other. */
  readonly styleAt: (row: number, column: number) => CellStyle | null
}
