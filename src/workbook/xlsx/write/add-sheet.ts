import { cellAddress } from '../../../grid/address'
import { columnWidths, linesOf } from '../../column-widths'
import type { ReportCell } from '../../port'
import { newCell } from './cell-xml'
import { changing, type Draft, type Original } from './draft'
import { workbookPart } from './package-parts'
import { appendSheet, mainNamespace } from './sheet-list'
import { withWrappedStyle } from './wrapped-style'

/** Points. Not every program fits the height of a row to its texts when it opens a file. */
const LINE = 16

/** A workbook with one more sheet at its end, and that sheet's name: a taken name gets a number. Nothing else changes. */
export function workbookWithSheet(
  original: Original,
  name: string,
  rows: readonly (readonly ReportCell[])[],
): { readonly bytes: Uint8Array; readonly name: string } {
  return changing(original, (draft) => {
    const content = sheetXml(rows, mainNamespace(draft), wrappedStyle(draft, rows))
    const added = appendSheet(draft, name, content)
    return { bytes: draft.save(), name: added.name }
  })
}

function sheetXml(rows: readonly (readonly ReportCell[])[], namespace: string, wrapped: string | null): string {
  const body = rows.map((cells, row) => {
    // The first row is a heading that may run on to the right.
    const lines = row > 0 && wrapped !== null ? linesOf(cells) : 1
    const style = lines > 1 ? wrapped : null
    const height = lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : ''
    return `<row r="${row + 1}"${height}>${cells.map((cell, column) => cellXml(row, column, cell, style)).join('')}</row>`
  })
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `${columnsXml(rows)}<sheetData>${body.join('')}</sheetData></worksheet>`
  )
}

function cellXml(row: number, column: number, cell: ReportCell, style: string | null): string {
  return cell === null || cell === '' ? '' : newCell(cellAddress(row, column), style, cell, '')
}

function columnsXml(rows: readonly (readonly ReportCell[])[]): string {
  const columns = columnWidths(rows).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''
}

/** The number of the format for texts of several lines, where any is asked for and the workbook has formats. */
function wrappedStyle(draft: Draft, rows: readonly (readonly ReportCell[])[]): string | null {
  const styles = rows.slice(1).some((cells) => linesOf(cells) > 1) ? workbookPart(draft, 'styles') : null
  const added = styles === null ? null : withWrappedStyle(draft.read(styles))
  if (styles === null || added === null) return null
  draft.replace(styles, added.xml)
  return String(added.id)
}
