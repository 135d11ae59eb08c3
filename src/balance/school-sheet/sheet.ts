import type { SheetContents } from '../../grid/contents'
import type { TextField } from '../columns'
import type { School, SchoolKind } from '../school'
import type { Amount } from './amount'
import type { FoundAmount, Header } from './header'
import type { SheetStage } from './stage-and-kind'

/** A cell of amounts and what it says. */
export interface AmountCell extends Amount {
  readonly found: FoundAmount
  readonly row: number
  /** As it stands in the cell. */
  readonly written: string
  /** Whether the cell is part of a merged area and not its first cell: blank, but not left out. */
  readonly covered: boolean
}

/** A cell of a row's words that shows an error value. */
export interface WordError {
  readonly heading: string
  readonly column: number
  /** As it stands in the cell, e.g. #N/A. */
  readonly written: string
}

/** A row of the school sheet that speaks of a school. */
export interface SchoolRow {
  readonly table: SchoolTable
  readonly row: number
  /** '' where the cell is blank or shows an error value, as with the other texts. */
  readonly name: string
  readonly stageText: string
  readonly stage: SheetStage | null
  readonly kindText: string
  readonly kind: SchoolKind | null
  /** YYYY-MM */
  readonly built: string | null
  /** Of name, stage and kind: those that show an error value. */
  readonly wordErrors: ReadonlyMap<TextField, WordError>
  /** By the column's name, in the order of the sheet. */
  readonly amounts: ReadonlyMap<string, AmountCell>
}

/** A row of totals, left out. */
export interface TotalRow {
  readonly table: SchoolTable
  readonly row: number
  readonly text: string
  /** Whether only its numbers tell (they are the sums of the rows above), not its words. */
  readonly bySum: boolean
}

/** A sheet with school rows under headings. */
export interface SchoolTable {
  readonly sheet: SheetContents
  readonly header: Header
}

/** Everything read from a workbook about its schools. */
export interface SchoolReading {
  /** The sheets that were read, in the order of the workbook; none where there is no school sheet. */
  readonly tables: readonly SchoolTable[]
  /** Sheets that look like school sheets and were not read, because another was. */
  readonly unread: readonly string[]
  /** Where no school sheet was found: the sheet that comes nearest, and the headings it lacks. */
  readonly nearest: { readonly sheet: string; readonly lacks: readonly string[] } | null
  /** In the order of the sheets. */
  readonly rows: readonly SchoolRow[]
  /** The rows of each school by its folded name; rows without a name are not among them. */
  readonly rowsByName: ReadonlyMap<string, readonly SchoolRow[]>
  readonly totals: readonly TotalRow[]
  /** The schools by stage; senior rows and rows of unknown stage are not among them. */
  readonly schools: readonly School[]
}
