import type { Area, Span } from '../address'
import type { NewValue } from '../edit'

/** The typefaces of official papers: 方正小标宋 for titles, 黑体 for headings, 仿宋 for the rest. */
export type Face = 'title' | 'heading' | 'body'

/** The longest text of a cell in Excel, and in WPS, which has the same. Source: "Excel specifications and limits". A form's longer one is cut. */
export const LONGEST_TEXT = 32_767

/** How a cell looks. Cells with one look share one format in the file. */
export interface CellLook {
  readonly face: Face
  /** Points. */
  readonly size: number
  readonly horizontal?: 'left' | 'center' | 'right'
  /** In the middle when left out. */
  readonly vertical?: 'top'
  /** Whether a long text goes on in further lines of its cell. */
  readonly wrap?: boolean
  /** Thin lines on all four sides. */
  readonly border?: boolean
  /** How Excel writes a number: 0.00, yyyy-mm-dd; '@' for a cell that takes texts only. General when left out. */
  readonly format?: string
}

/** A cell of another sheet, or of the same, to which a click leads. */
export interface CellLinkTarget {
  readonly sheet: string
  /** A1. */
  readonly cell: string
}

/** A cell of a form. A text is always written as text, never as a formula; null is a blank cell that has a look. */
export interface FormCell {
  readonly value: NewValue | null
  readonly look: CellLook
  readonly link?: CellLinkTarget | null
}

/** A row of a form. */
export interface FormRow {
  /** By column, from the first; null where there is nothing, not even a look. */
  readonly cells: readonly (FormCell | null)[]
  /** Points; what its texts need when left out. */
  readonly height?: number
  /** Whether the height stays when a text outgrows it. */
  readonly fixed?: boolean
}

/** What helps with the entries of an area: a list to choose from, limits, and a hint beside the selected cell. */
export interface EntryHelp {
  readonly area: Area
  /** any: takes everything and only shows its hint. */
  readonly kind: 'any' | 'choice' | 'whole' | 'decimal'
  /** For choice: together, with a comma between, at most 255 characters; none has a comma. */
  readonly choices?: readonly string[]
  /** Shown over the hint and the refusal; at most 32 characters. */
  readonly title: string
  /** At most 255 characters. */
  readonly hint?: string
  /** What is said when an entry is refused; without it any entry is let in. At most 255 characters. */
  readonly refusal?: string
}

/** A sheet as an office would hand it on, to be written into a file or into Excel. It is printed on A4, as wide as one page. */
export interface SheetForm {
  readonly name: string
  /** Of the columns, in characters of the standard font, as Excel counts them. */
  readonly widths: readonly number[]
  readonly rows: readonly FormRow[]
  readonly merges?: readonly Area[]
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** The area that can be filtered, its headings first. */
  readonly filter?: Area
  /** The rows that stand on every printed page. */
  readonly printedRows?: Span
  /** On its side when left out. */
  readonly upright?: boolean
  readonly entries?: readonly EntryHelp[]
}

/** A form whose rows may be too many to be held at once: they are made as they are asked for, each time anew. */
export interface LongForm extends Omit<SheetForm, 'rows'> {
  readonly rows: Iterable<FormRow>
}

/** The same with all rows at hand. */
export function heldForm(form: LongForm): SheetForm {
  return { ...form, rows: [...form.rows] }
}
