import { textOf, type CellValue } from '../../grid/cell'
import type { FormCell, SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import { seenAt } from '../../grid/merged-areas'
import { itemAt } from '../../text/items'
import { sheetColumn } from '../reading/headings'
import { blankForm, lookOf, printedColumns } from './form'
import { LEDGERS } from '../kinds'
import type { LedgerColumn, LedgerPart } from '../ledger'
import { impersonal, LEFT_OUT } from '../personal-data/impersonal'
import type { LedgerRow } from '../reading/rows'
import type { ReadLedger } from '../table'

/** The ledgers of one county's file. */
export interface CountyLedgers {
  readonly county: string
  readonly ledgers: readonly ReadLedger[]
  readonly date1904: boolean
}

/** Days between the two calendars of workbooks. */
const TO_1900 = 1462
const COUNTY = '县（市、区）'

/**
 * The ledgers of many files as those of their city: each with a column of counties, so that every county's figures can be worked out from it. Only
 * the columns that a ledger has are taken over, never names of pupils, and no identity numbers.
 */
export function cityLedgerForms(files: readonly CountyLedgers[]): SheetForm[] {
  return LEDGERS.flatMap(({ id, parts }) =>
    parts.flatMap((part) => {
      const rows = files.flatMap((file) =>
        file.ledgers
          .filter(({ ledger }) => ledger.id === id)
          .flatMap((read) => (read.rows.get(part) ?? []).map((row) => cityRow(row, part, file))),
      )
      return rows.length > 0 ? [cityForm(part, rows)] : []
    }),
  )
}

function cityForm(part: LedgerPart, rows: readonly (readonly FormCell[])[]): SheetForm {
  const columns = columnsOf(part)
  const form = blankForm(part.title, columns)
  const bottom = 1 + rows.length
  return {
    ...form,
    // The title and the headings of the blank sheet.
    rows: [...form.rows.slice(0, 2), ...rows.map((cells) => ({ cells }))],
    filter: { top: 1, left: 0, bottom, right: columns.length - 1 },
    entries: [],
  }
}

/** The county before all columns that the blank sheet has. */
function columnsOf(part: LedgerPart): readonly LedgerColumn[] {
  const county = part.columns.find(({ kind }) => kind === 'county') ?? {
    key: 'county',
    heading: COUNTY,
    kind: 'county',
  }
  return [county, ...printedColumns(part)]
}

function cityRow(row: LedgerRow, part: LedgerPart, { county, date1904 }: CountyLedgers): FormCell[] {
  const { sheet } = row.block
  return columnsOf(part).map((column) => {
    if (column.kind === 'county') return { value: county, look: LOOKS.text }
    const index = part.columns.indexOf(column)
    const at = sheetColumn(row.block, index)
    const content = at < 0 ? null : contentOf(seenAt(sheet, row.row, at), row, index, date1904)
    return { value: content, look: lookOf(column) }
  })
}

function contentOf(
  value: CellValue,
  { block, values }: LedgerRow,
  index: number,
  date1904: boolean,
): FormCell['value'] {
  const { kind } = itemAt(block.part.columns, index)
  const isDate = kind === 'day' || kind === 'month'
  if (typeof value === 'number') return isDate && date1904 && value > TO_1900 ? value + TO_1900 : value
  const text = impersonal(textOf(value).trim(), index, block)
  // 未返校 under a day is read as none.
  return text === '' || (text === LEFT_OUT && values[index] === null) ? null : text
}
