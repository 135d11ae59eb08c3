import { areaAddress, cellAddress, cellKey } from '../../../../grid/address'
import {
  LONGEST_TEXT,
  type CellLinkTarget,
  type EntryHelp,
  type FormCell,
  type FormRow,
  type LongForm,
} from '../../../../grid/form/form'
import { PAGE_FOOTER, PAGE_MARGINS } from '../../../../grid/form/paper'
import { rowHeight } from '../../../../grid/form/text-size'
import { inPieces } from '../../../../text/pieces'
import { quotedSheet } from '../../../sheet-name'
import { escapeAttribute, escapeText } from '../../xml/write'
import { newCell } from '../cell-xml'
import type { CellFormats } from './cell-formats'

const A4 = 9
const MARGINS = `<pageMargins${Object.entries(PAGE_MARGINS)
  .map(([side, inches]) => ` ${side}="${inches}"`)
  .join('')}/>`
const FOOTER = `<headerFooter><oddFooter>${escapeText(`&C${PAGE_FOOTER}`)}</oddFooter></headerFooter>`

/** The XML of a sheet that is written anew, in pieces. The order of its elements is fixed (ECMA-376 part 1, 18.3.1.99). */
export function* formXml(form: LongForm, namespace: string, formats: CellFormats): Generator<string> {
  yield [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(form),
    `<cols>${form.widths.map(columnXml).join('')}</cols><sheetData>`,
  ].join('')
  const links: Link[] = []
  yield* inPieces(rowsXml(form, formats, links))
  yield [
    '</sheetData>',
    form.filter ? `<autoFilter ref="${areaAddress(form.filter)}"/>` : '',
    listXml(
      'mergeCells',
      (form.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    listXml('dataValidations', (form.entries ?? []).map(entryXml)),
  ].join('')
  yield* inPieces(linksXml(links))
  yield [
    '<printOptions horizontalCentered="1"/>',
    MARGINS,
    `<pageSetup paperSize="${A4}" orientation="${form.upright ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="0"/>`,
    FOOTER,
    '</worksheet>',
  ].join('')
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`
}

function viewXml({ frozen }: LongForm): string {
  const view = (content: string) =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${content}</sheetView></sheetViews>`
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return view('')
  const { rows, columns } = frozen
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight'
  const first = cellAddress(rows, columns)
  return view(
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
      `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`,
  )
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

/** A link with where it stands. */
interface Link {
  readonly row: number
  readonly column: number
  readonly target: CellLinkTarget
}

/** The links of the rows are added to `links`. */
function* rowsXml({ rows, widths, merges = [] }: LongForm, formats: CellFormats, links: Link[]): Generator<string> {
  const merged = new Set(merges.map(({ top, left }) => cellKey(top, left)))
  let row = 0
  for (const each of rows) {
    each.cells.forEach((cell, column) => cell?.link && links.push({ row, column, target: cell.link }))
    yield rowXml(each, row, rowHeight(each, row, widths, merged), formats)
    row++
  }
}

function rowXml({ cells, fixed }: FormRow, row: number, height: number, formats: CellFormats): string {
  let content = ''
  cells.forEach((cell, column) => (content += cell === null ? '' : cellXml(cell, row, column, formats)))
  return `<row r="${row + 1}" ht="${height}"${fixed ? ' customHeight="1"' : ''}>${content}</row>`
}

function cellXml({ value, look, link }: FormCell, row: number, column: number, formats: CellFormats): string {
  const written = typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : (value ?? '')
  return newCell(cellAddress(row, column), formats.formatOf(look, Boolean(link)), written, '')
}

function* linksXml(links: readonly Link[]): Generator<string> {
  if (links.length === 0) return
  yield '<hyperlinks>'
  for (const { row, column, target } of links) {
    const location = escapeAttribute(`${quotedSheet(target.sheet)}!${target.cell}`)
    yield `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`
  }
  yield '</hyperlinks>'
}

function entryXml({ area, kind, choices = [], title, hint, refusal }: EntryHelp): string {
  const type = { any: '', choice: ' type="list"', whole: ' type="whole"', decimal: ' type="decimal"' }[kind]
  const limit = { any: '', choice: `<formula1>"${escapeText(choices.join(','))}"</formula1>`, whole: '<formula1>0</formula1>', decimal: '<formula1>0</formula1>' }[kind] // prettier-ignore
  const operator = kind === 'whole' || kind === 'decimal' ? ' operator="greaterThanOrEqual"' : ''
  const attribute = (name: string, text: string | undefined) =>
    text === undefined ? '' : ` ${name}="${escapeAttribute(text)}"`
  const shown = `${hint === undefined ? '' : ' showInputMessage="1"'}${refusal === undefined ? '' : ' showErrorMessage="1"'}`
  const words =
    attribute('errorTitle', refusal && title) +
    attribute('error', refusal) +
    attribute('promptTitle', hint && title) +
    attribute('prompt', hint)
  return `<dataValidation${type}${operator} allowBlank="1"${shown}${words} sqref="${areaAddress(area)}">${limit}</dataValidation>`
}
