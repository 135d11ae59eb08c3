import { cellAddress, cellArea, type Area } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import type { TextField } from '../columns/text-columns'
import type { OutsideKind, School, SchoolKind } from '../school'
import type { Stage } from '../stage'
import type { Amount } from './amount'
import type { FoundAmount, Header } from './found-header'
import type { SheetStage } from './stage-and-kind'

/** A cell of amounts and what it says. */
export interface AmountCell extends Amount {
  readonly table: SchoolTable
  readonly found: FoundAmount
  readonly row: number
  /** As it stands in the cell. */
  readonly written: string
  /** Whether the cell is part of a merged area and not its first cell: blank, but not left out. */
  readonly covered: boolean
  /** The value per pupil that the cell says, in the base unit; null where it says a total. */
  readonly perPupil: number | null
  /** What it was made from, where no cell says it; null for what a cell says. */
  readonly made: Made | null
}

/** How an amount was made of others: its parts added, some of them taken away. */
export interface Made {
  readonly parts: readonly { readonly cell: AmountCell; readonly sign: 1 | -1 }[]
}

/** A cell of a row's words that shows an error value. */
export interface WordError {
  readonly heading: string
  readonly column: number
  /** As it stands in the cell, e.g. #N/A. */
  readonly written: string
}

/** A row of the school sheet that speaks of a school, or of one stage of it. */
export interface SchoolRow {
  readonly table: SchoolTable
  readonly row: number
  /** The school, without 小学部; '' where the cell is blank or shows an error value, as with the other texts. */
  readonly name: string
  /** The name as it is written, with its department. */
  readonly written: string
  /** The county it belongs to; '' where nothing says one. */
  readonly county: string
  readonly stageText: string
  readonly stage: SheetStage | null
  /** Whether its amounts are those of all stages of the school together. */
  readonly whole: boolean
  readonly kindText: string
  readonly kind: SchoolKind | null
  /** Whether what stands under 办学类型 is understood, be it a kind of ours or not. */
  readonly kindKnown: boolean
  /** Why it is no school of the resource test; null where it is one. */
  readonly outside: OutsideKind | null
  /** YYYY-MM */
  readonly built: string | null
  /** Whether 是否计校数 says that it is no school of its own. */
  readonly isBranch: boolean
  /** The school a branch belongs to, as a column of its own says; '' where none does. */
  readonly main: string
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
  /** Whether only its numbers tell (they are the sums of rows near it), not its words. */
  readonly bySum: boolean
}

/** A row of coefficients that somebody has worked out: 差异系数 below the schools. */
export interface PublishedRow {
  readonly table: SchoolTable
  readonly row: number
  readonly text: string
  readonly county: string
  /** The stages it may be about. */
  readonly stages: readonly Stage[]
  readonly cells: readonly AmountCell[]
}

/** A sheet with school rows under headings. */
export interface SchoolTable {
  /** As it is read: headings in rows, a school in a row. */
  readonly sheet: SheetContents
  readonly header: Header
  /** Where a cell of `sheet` stands in the workbook: elsewhere where the sheet was turned to be read. */
  readonly place: Place
}

export type Place = (row: number, column: number) => { readonly row: number; readonly column: number }

export const AS_IT_STANDS: Place = (row, column) => ({ row, column })

/** A cell of a table as an area of the workbook. */
export function areaIn({ place }: SchoolTable, row: number, column: number): Area {
  const at = place(row, column)
  return cellArea(at.row, at.column)
}

/** A1 of a cell of a table. */
export function addressIn({ place }: SchoolTable, row: number, column: number): string {
  const at = place(row, column)
  return cellAddress(at.row, at.column)
}

/** The row of the workbook that a person sees, counted from 1. */
export function rowNumber({ place }: SchoolTable, row: number): number {
  return place(row, 0).row + 1
}

/** All rows of one school. */
export interface SchoolGroup {
  readonly county: string
  readonly name: string
  /** One a stage; more of a stage where the school was entered twice. Senior rows are among them. */
  readonly rows: readonly SchoolRow[]
  /** The row with the amounts of all stages together. */
  readonly whole: SchoolRow | null
}

/** A branch (是否计校数 = 0), and the school that its pupils and resources went to; null where none is named. */
export interface Branch {
  readonly row: SchoolRow
  readonly main: string | null
}

/** What may be counties, where nothing says that it is: sheets named like them, or what the names of schools begin with. */
export interface MaybeCounties {
  readonly where: 'sheets' | 'schools'
  readonly names: readonly string[]
}

/** Everything read from a workbook about its schools. */
export interface SchoolReading {
  /** The tables that were read, in the order of the workbook; none where there is no school sheet. */
  readonly tables: readonly SchoolTable[]
  /** Sheets that hold schools and were not read, as the same schools were read on another sheet, or their headings say too little. */
  readonly unread: readonly string[]
  /** Of those, the ones that do not say the same as what was read, with the first school that shows it. */
  readonly differing: ReadonlyMap<string, string>
  /** Where no school sheet was found: the sheet that comes nearest, and the headings it lacks. */
  readonly nearest: { readonly sheet: string; readonly lacks: readonly string[] } | null
  /** In the order of the sheets; without those that are no schools of the resource test. */
  readonly rows: readonly SchoolRow[]
  /** The schools with their rows; rows without a name are not among them. */
  readonly groups: readonly SchoolGroup[]
  readonly totals: readonly TotalRow[]
  readonly published: readonly PublishedRow[]
  readonly branches: readonly Branch[]
  /** Rows of special, vocational and senior schools and kindergartens. */
  readonly outside: readonly SchoolRow[]
  /** The counties, in the order of the sheets; one '' where none is named. */
  readonly counties: readonly string[]
  /** The school of each row that has a name. */
  readonly groupOf: ReadonlyMap<SchoolRow, SchoolGroup>
  /** Names that may be those of counties: sheets 昌图 and 西丰, schools 昌图县一小 and 西丰县一小; null where that is sure. */
  readonly maybeCounties: MaybeCounties | null
  /** The schools by stage; senior rows and rows of unknown stage are not among them. */
  readonly schools: readonly School[]
}
