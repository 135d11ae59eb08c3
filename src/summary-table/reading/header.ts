import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import type { Edition, HeaderKey } from '../edition'
import type { HeaderField, TableCell } from '../table'
import type { CellReader } from './cells'

// A cell this short that begins with a label is no sentence.
const SHORT = 12
const KEYS: readonly HeaderKey[] = ['unit', 'contact', 'date']

interface Label {
  readonly key: HeaderKey
  readonly start: number
  readonly end: number
  /** Whether a colon follows, as in 填报单位： */
  readonly colon: boolean
}

interface LabelledCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly text: string
  readonly labels: readonly Label[]
}

const MISSING: HeaderField = { cell: null, text: '', value: null }

/** Whether a cell carries one of the heading line's labels, as opposed to a sentence that happens to use its word. */
export function hasHeaderLabel(text: string, edition: Edition): boolean {
  const labels = findLabels(text, edition)
  const whole = labels.length === KEYS.length || text.length <= SHORT
  return labels.some((label) => label.colon || (label.start === 0 && whole))
}

/** Where the heading line begins in a text that may begin with the title; null when there is none. */
export function headerLineStart(text: string, edition: Edition): number | null {
  return findLabels(text, edition).find((label) => label.colon)?.start ?? null
}

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
        if (fields[key].cell === null) fields[key] = readField(cells, index, i, reader, lastColumn)
      }
    }
  }
  return fields
}

/** The field of one label of a cell: what follows it in the cell, and the cells to its right when it is the last one there. */
function readField(
  cells: readonly LabelledCell[],
  index: number,
  label: number,
  reader: CellReader,
  lastColumn: number,
): HeaderField {
  const { row, column, text, labels } = cells[index]
  const next = labels[label + 1]
  const inside = text.slice(labels[label].end, next?.start).trim()
  const beside = next ? [] : valueCells(cells, index)
  if (inside !== '') return { cell: reader.cell(row, column), text: `${inside} ${join(beside)}`.trim(), value: inside }
  if (beside.length > 0) return { cell: reader.cell(row, beside[0].column), text: join(beside), value: beside[0].value }
  return { cell: emptyPlace(cells, index, reader, lastColumn), text: '', value: null }
}

/** Where a value that is not there should stand: beside a label that has a cell to itself and room to its right, else in the label's cell. */
function emptyPlace(cells: readonly LabelledCell[], index: number, reader: CellReader, lastColumn: number): TableCell {
  const { row, column, text, labels } = cells[index]
  const own = reader.cell(row, column)
  const alone = labels.length === 1 && text.slice(0, labels[0].start).trim() === ''
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
    const labels = hasHeaderLabel(text, edition) ? findLabels(text, edition) : []
    cells.push({ row, column, value, text, labels })
  })
  return cells
}

function findLabels(text: string, edition: Edition): Label[] {
  const labels: Label[] = []
  for (const key of KEYS) {
    const match = labelPattern(edition.header[key]).exec(text)
    if (match)
      labels.push({ key, start: match.index, end: match.index + match[0].length, colon: match[1] !== undefined })
  }
  return labels.sort((a, b) => a.start - b.start)
}

// 填报单位（盖章）：, 联 系 人 及 电 话：, 填报时间： — a label may be spaced out, and a few characters may stand before its colon.
const patterns = new Map<string, RegExp>()
function labelPattern(label: string): RegExp {
  let pattern = patterns.get(label)
  if (!pattern) {
    const spaced = [...label].join('\\s*')
    pattern = new RegExp(`(?:填报|填表|上报|报送)?\\s*${spaced}(?:[^:：\\n]{0,8}?([:：]))?`)
    patterns.set(label, pattern)
  }
  return pattern
}
