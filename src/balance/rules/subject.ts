import { formulaAt } from '../../grid/contents'
import type { Hit, Rule } from '../../findings/rule'
import type { Standard } from '../standard'
import type { AmountFault } from '../school-sheet/amount'
import {
  addressIn,
  areaIn,
  type AmountCell,
  type SchoolReading,
  type SchoolRow,
  type SchoolTable,
} from '../school-sheet/sheet'

/** What the rules of the school sheet judge. */
export interface SchoolSubject {
  readonly reading: SchoolReading
  readonly standard: Standard
  /** The cells that are not as they should be, row by row; a province has hundreds of thousands that are. */
  readonly faultyCells: ReadonlyMap<AmountFault, readonly SchoolCell[]>
}

/** A cell of amounts with its row. */
export interface SchoolCell {
  readonly row: SchoolRow
  readonly cell: AmountCell
}

export function subjectOf(reading: SchoolReading, standard: Standard): SchoolSubject {
  const faulty = new Map<AmountFault, SchoolCell[]>()
  for (const row of reading.rows) {
    for (const cell of row.amounts.values()) {
      if (cell.fault === null) continue
      const cells = faulty.get(cell.fault)
      if (cells) cells.push({ row, cell })
      else faulty.set(cell.fault, [{ row, cell }])
    }
  }
  return { reading, standard, faultyCells: faulty }
}

export type SchoolRule<Facts> = Rule<SchoolSubject, Facts>

/** A cell of amounts in words. */
export interface AmountFacts {
  /** The school's name, or the cell where it should be. */
  readonly school: string
  readonly heading: string
  /** A1. */
  readonly address: string
  readonly written: string
  /** The number as it should be; '' where that is not certain. */
  readonly corrected: string
}

/** What a row is called in a message: its school, or the cell where the name should be. */
export function schoolName({ name, row, table }: SchoolRow): string {
  return name === '' ? `〔${addressIn(table, row, table.header.texts.name ?? 0)}〕` : name
}

/** The cells of amounts for which something holds, row by row. */
export function cellsWhere({ reading }: SchoolSubject, holds: (cell: AmountCell) => boolean): SchoolCell[] {
  const cells: SchoolCell[] = []
  for (const row of reading.rows) for (const cell of row.amounts.values()) if (holds(cell)) cells.push({ row, cell })
  return cells
}

/** The hits of a rule about one fault of cells. */
export function faultHits({ faultyCells }: SchoolSubject, fault: AmountFault): Hit<AmountFacts>[] {
  return (faultyCells.get(fault) ?? []).map(({ row, cell }) => amountHit(row, cell))
}

/** A finding about a cell of amounts, with its correction where that is certain and the cell holds no formula. */
export function amountHit(
  row: SchoolRow,
  cell: AmountCell,
  corrected: number | null = cell.corrected,
): Hit<AmountFacts> {
  const { table, found } = cell
  const { column, spec } = found
  const hasFormula = formulaAt(table.sheet, cell.row, column) !== null
  return {
    sheet: table.sheet.name,
    area: areaIn(table, cell.row, column),
    facts: {
      school: schoolName(row),
      heading: spec.heading,
      address: addressIn(table, cell.row, column),
      written: cell.written,
      corrected: corrected === null ? '' : String(corrected),
    },
    edits: corrected === null || hasFormula ? [] : [{ ...table.place(cell.row, column), value: corrected }],
  }
}

/** Where a finding about a whole row stands: at the column that says it, or at its first cell. */
export function rowPlace({ table, row }: SchoolRow, column: number | undefined): Pick<Hit<never>, 'sheet' | 'area'> {
  return placeIn(table, row, column ?? table.header.texts.name ?? 0)
}

/** A cell of a table as the place of a finding. */
export function placeIn(table: SchoolTable, row: number, column: number): Pick<Hit<never>, 'sheet' | 'area'> {
  return { sheet: table.sheet.name, area: areaIn(table, row, column) }
}
