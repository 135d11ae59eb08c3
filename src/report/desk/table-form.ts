import { heldForm, type FormCell, type FormRow, type LongForm, type SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'

/** A sheet that is a table under a title. */
export interface TableSheet {
  readonly name: string
  readonly title: string
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly FormCell[])[]
}

/** The same while its rows are yet to be made. */
type LongTableSheet = Omit<TableSheet, 'rows'> & { readonly count: number; readonly rows: () => Iterable<FormRow> }

/** Zero-based row of the headings; the first of the table is the next. */
export const HEADINGS_ROW = 1
const TITLE_HEIGHT = 40
const HEADING_HEIGHT = 36

/** The table as a sheet to be handed on: its headings stay in sight and stand on every page, and its rows can be filtered. */
export function tableForm({ rows, ...sheet }: TableSheet): SheetForm {
  const cells = rows.map((each): FormRow => ({ cells: each }))
  return heldForm(longTableForm({ ...sheet, count: rows.length, rows: () => cells }))
}

/** A table of any length. `count`: of the rows that can be filtered; more may follow below. */
export function longTableForm({ name, title, headings, widths, count, rows }: LongTableSheet): LongForm {
  const right = headings.length - 1
  return {
    name,
    widths,
    rows: {
      *[Symbol.iterator]() {
        yield { cells: [{ value: title, look: LOOKS.title }], height: TITLE_HEIGHT, fixed: true }
        yield { cells: headings.map((value) => ({ value, look: LOOKS.heading })), height: HEADING_HEIGHT, fixed: true }
        yield* rows()
      },
    },
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    frozen: { rows: HEADINGS_ROW + 1, columns: 2 },
    filter: { top: HEADINGS_ROW, left: 0, bottom: HEADINGS_ROW + count, right },
    printedRows: { first: HEADINGS_ROW, last: HEADINGS_ROW },
  }
}
