/** The line at one side of a cell. */
export interface BorderLine {
  readonly kind: 'solid' | 'dotted' | 'dashed' | 'double'
  /** In pixels. */
  readonly width: number
  readonly color: string | null
}

/** The lines around a cell; null where there is none. */
export type CellBorders = Readonly<Record<'top' | 'right' | 'bottom' | 'left', BorderLine | null>>

/** How a cell looks, as far as it is read. Colours as #rrggbb. */
export interface CellStyle {
  /** Null for none: white paper. */
  readonly fill: string | null
  /** Null for black. */
  readonly color: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  /** How many times as large as the workbook's standard font. */
  readonly size: number
  /** Null where it follows from what the cell holds: texts left, numbers right. */
  readonly horizontal: 'left' | 'center' | 'right' | null
  readonly vertical: 'top' | 'middle' | 'bottom' | null
  /** Whether its text is centred over the blank cells behind it as well, which are of the same kind. */
  readonly acrossColumns: boolean
  /** Whether its text goes on in another line where the cell ends. */
  readonly wrap: boolean
  /** In characters of the standard font, at the side that its text stands at. */
  readonly indent: number
  readonly borders: CellBorders | null
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
