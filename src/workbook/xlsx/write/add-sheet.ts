import { cellAddress } from '../../../grid/address'
import { columnWidths, linesOf } from '../../column-widths'
import type { ReportCell } from '../../port'
import { WorkbookProblem } from '../../problem'
import { freeName } from '../../sheet-name'
import { spliced } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { escapeAttribute, prefixAt } from '../xml/write'
import { newCell } from './cell-xml'
import { Draft } from './draft'
import { addWorkbookPart, isStrict, relationshipsNamespace, workbookPart } from './package-parts'
import { withWrappedStyle } from './wrapped-style'

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
/** Points. Not every program fits the height of a row to its texts when it opens a file. */
const LINE = 16

/** A workbook with one more sheet at its end, and that sheet's name: a taken name gets a number. Nothing else changes. */
export function workbookWithSheet(
  bytes: Uint8Array,
  name: string,
  rows: readonly (readonly ReportCell[])[],
): { readonly bytes: Uint8Array; readonly name: string } {
  const draft = new Draft(bytes)
  const list = sheetList(draft.read(draft.parts.name))
  if (list.locked) throw new WorkbookProblem('structure-protected')
  const free = freeName(name, list.names)
  const number = list.largestId + 1
  const content = sheetXml(rows, isStrict(draft) ? STRICT_MAIN : MAIN, wrappedStyle(draft, rows))
  const id = addWorkbookPart(draft, 'worksheet', WORKSHEET_TYPE, content, `worksheets/sheet${number}`)
  const xml = draft.read(draft.parts.name)
  const namespace = relationshipsNamespace(draft)
  const related = declaredPrefix(xml, namespace) ?? `xmlns:r="${namespace}" r`
  const entry = `<${list.prefix}sheet name="${escapeAttribute(free)}" sheetId="${number}" ${related}:id="${id}"/>`
  draft.replace(draft.parts.name, spliced(xml, [{ start: list.end, end: list.end, text: entry }]))
  return { bytes: draft.save(), name: free }
}

interface SheetList {
  readonly names: readonly string[]
  readonly largestId: number
  /** Where </sheets> begins. */
  readonly end: number
  readonly prefix: string
  /** Whether the structure of the workbook is protected. */
  readonly locked: boolean
}

function sheetList(xml: string): SheetList {
  const tokens = new XmlTokens(xml)
  const names: string[] = []
  let [largestId, end, prefix, locked] = [0, 0, '', false]
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'close' && tokens.name === 'sheets') end = tokens.start
    if (kind !== 'open' && kind !== 'empty') continue
    if (tokens.name === 'sheets') prefix = prefixAt(xml, tokens.start)
    if (tokens.name === 'workbookProtection') locked = ['1', 'true'].includes(tokens.attribute('lockStructure') ?? '')
    if (tokens.name !== 'sheet') continue
    names.push(tokens.attribute('name') ?? '')
    largestId = Math.max(largestId, Number(tokens.attribute('sheetId') ?? 0))
  }
  return { names, largestId, end, prefix, locked }
}

/** The prefix that the whole part has for a namespace; null where none, or only single elements, declare one. */
function declaredPrefix(xml: string, namespace: string): string | null {
  const root = new XmlTokens(xml)
  while (root.next() === 'text');
  const prefixes = root.attributeNames().flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []))
  return prefixes.find((prefix) => root.prefixedAttribute(prefix) === namespace) ?? null
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
