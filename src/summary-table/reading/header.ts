import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { itemAt } from '../../text/items'
import type { Edition, HeaderKey } from '../edition'
import type { HeaderField, TableCell } from '../table'
import type { CellReader } from './cells'
import { furtherLabel } from './further-labels'
import { headerLabels, type Label } from './header-labels'
import { headerValue } from './header-value'

interface LabelledCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly text: string
  readonly labels: readonly Label[]
}

const MISSING: HeaderField = { cell: null, text: '', value: null }

/**
 * Reads 填报单位, 联系人 and 时间 from the given rows: all in one cell (填报单位：…  联系人：…), or each label with
 * its value behind it or in the cells to its right. `lastColumn` is the table's: a value is not looked for beyond it when there is none.
 */
export function readHeader(
  sheet: SheetContents,
  rows: readonly number[],
  edition: Edition,
  reader: CellReader,
  lastColumn: number,
): Record<HeaderKey, HeaderField> {
  const fields: Record<HeaderKey, HeaderField> = { unit: MISSING, contact: MISSING, date: MISSING }
  for (const row of rows) {
    const cells = labelledCells(sheet, row, edition)
    for (const [index, { labels }] of cells.entries()) {
      for (const [i, { key }] of labels.entries()) {
        if (fields[key].cell !== null) continue
        const { cell, text, value } = readField(cells, index, i, reader, lastColumn)
        fields[key] = { cell, text: headerValue(key, text), value }
      }
    }
  }
  if (edition.unitUnlabelled && fields.unit.cell === null) fields.unit = officeAlone(sheet, rows, reader)
  return fields
}

/** 宝山区教育局 on a line of its own. */
const OFFICE = /^\p{Script=Han}{2,28}(?:局|政府|委员会|督导室)$/u

/** The reporting office where it stands below the title without a label. */
function officeAlone(sheet: SheetContents, rows: readonly number[], reader: CellReader): HeaderField {
  for (const row of rows) {
    for (const [column, value] of (sheet.rows.get(row) ?? []).entries()) {
      const text = textOf(value).trim()
      if (OFFICE.test(text)) return { cell: reader.cell(row, column), text, value: text }
    }
  }
  return MISSING
}

/** The field of one label of a cell: what follows it in the cell, and the cells to its right when it is the last one there. */
function readField(
  cells: readonly LabelledCell[],
  index: number,
  label: number,
  reader: CellReader,
  lastColumn: number,
): HeaderField {
  const { row, column, text, labels } = itemAt(cells, index)
  const next = labels[label + 1]
  const inside = text.slice(itemAt(labels, label).end, next?.start).trim()
  const beside = next ? [] : valueCells(cells, index)
  if (inside !== '') return { cell: reader.cell(row, column), text: `${inside} ${join(beside)}`.trim(), value: inside }
  const [first] = beside
  if (first && furtherLabel(first.text) > 0) {
    return { cell: reader.cell(row, first.column), text: join(beside), value: first.value }
  }
  return { cell: emptyPlace(cells, index, reader, lastColumn), text: '', value: null }
}

/** Where a value that is not there should stand: beside a label that has a cell to itself and room to its right, else in the label's cell. */
function emptyPlace(cells: readonly LabelledCell[], index: number, reader: CellReader, lastColumn: number): TableCell {
  const { row, column, text, labels } = itemAt(cells, index)
  const own = reader.cell(row, column)
  const alone = labels.length === 1 && text.slice(0, labels[0]?.start).trim() === ''
  const end = cells[index + 1]?.column ?? lastColumn + 1
  return alone && own.merged === null && column + 1 < end ? reader.cell(row, column + 1) : own
}

/** The cells to the right of a label up to the next label. */
function valueCells(cells: readonly LabelledCell[], index: number): LabelledCell[] {
  const rest = cells.slice(index + 1)
  const end = rest.findIndex((cell) => cell.labels.length > 0)
  return end < 0 ? rest : rest.slice(0, end)
}

function join(cells: readonly LabelledCell[]): string {
  return cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim()
}

function labelledCells(sheet: SheetContents, row: number, edition: Edition): LabelledCell[] {
  const cells: LabelledCell[] = []
  sheet.rows.get(row)?.forEach((value, column) => {
    const text = textOf(value)
    if (text.trim() === '') return
    cells.push({ row, column, value, text, labels: headerLabels(text, edition) })
  })
  return cells
}
