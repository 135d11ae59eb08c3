import { itemAt } from '../../text/items'
import {
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IRunOptions,
} from 'docx'
import { SIZES, TEXT_WIDTH, textRuns, TYPEFACES } from './docx-type'
import type { Facts, Table } from './document'

/** 2 and 5 points. */
const CELL_MARGINS = { top: 40, bottom: 40, left: 100, right: 100 }
const HEAD = { font: TYPEFACES.bold }
/** Of the names beside their values. */
const NAME_WIDTH = 0.22

/** A table as wide as the text, whose heading row comes again on each page. */
export function docxTable({ columns, rows }: Table): DocxTable {
  const widths = columns.map(({ width }) => Math.round(width * TEXT_WIDTH))
  const heads = columns.map(({ heading }, index) => cell(heading, itemAt(widths, index), HEAD))
  return framed(widths, [
    new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
    ...rows.map((texts) => row(texts.map((text, index) => cell(text, itemAt(widths, index))))),
  ])
}

/** Names and values in two columns. */
export function factsTable({ rows }: Facts): DocxTable {
  const name = Math.round(NAME_WIDTH * TEXT_WIDTH)
  const rest = TEXT_WIDTH - name
  return framed(
    [name, rest],
    rows.map(([label, value]) => row([cell(label, name, HEAD), cell(value, rest)])),
  )
}

function framed(widths: readonly number[], rows: readonly TableRow[]): DocxTable {
  return new DocxTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    rows,
  })
}

function row(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children })
}

function cell(text: string, width: number, look: IRunOptions = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new DocxParagraph({ children: textRuns(text, { size: SIZES.table, ...look }) })],
  })
}
