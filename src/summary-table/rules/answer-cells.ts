import { cellAddress, cellArea, type Area } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { formulaAt } from '../../grid/contents'
import type { Hit } from '../../findings/rule'
import type { Answer, TableCell, TableSubject } from '../table'

/** The columns that people fill in. */
export const ANSWER_KEYS = ['evidence', 'achieved', 'unachieved', 'office'] as const

/** One answer cell and its place. */
export interface AnswerCell {
  readonly answer: Answer
  readonly key: (typeof ANSWER_KEYS)[number]
  readonly cell: TableCell
  /** A1. */
  readonly address: string
  /** What every finding about the cell says of its place. */
  readonly place: { readonly sheet: string; readonly area: Area; readonly point: number }
}

type AnswerKey = AnswerCell['key']

// A dozen rules look at the same cells; what they are is worked out once a table.
const cache = new WeakMap<TableSubject, ReadonlyMap<AnswerKey, readonly AnswerCell[]>>()

/**
 * The answer cells of some columns, column by column. Left out: a cell that shows an error, because nothing is known
 * of its text, and all but the first cell of a merged area, so that one mistake is said once.
 */
export function answerCells(subject: TableSubject, keys: readonly AnswerKey[]): readonly AnswerCell[] {
  let cells = cache.get(subject)
  if (!cells) {
    cells = new Map(ANSWER_KEYS.map((key) => [key, cellsOfColumn(subject, key)]))
    cache.set(subject, cells)
  }
  const columns = keys.map((key) => cells.get(key)!)
  return columns.length === 1 ? columns[0] : columns.flat()
}

function cellsOfColumn({ table, answers }: TableSubject, key: AnswerKey): AnswerCell[] {
  const cells: AnswerCell[] = []
  for (const answer of answers) {
    const cell = answer.row.cells[key]
    if (!cell || cell.value instanceof CellError || !isFirstOfMerged(cell)) continue
    const { row, column } = cell
    const place = { sheet: table.sheet.name, area: cellArea(row, column), point: answer.row.number }
    cells.push({ answer, key, cell, address: cellAddress(row, column), place })
  }
  return cells
}

/** The evidence cells, in the order of the sheet. */
export function evidenceCells(subject: TableSubject): readonly AnswerCell[] {
  return answerCells(subject, ['evidence'])
}

/** The edit that gives a cell a new text; none where it has that text, or where it would overwrite a formula. */
export function cellEdits({ table }: TableSubject, { cell }: AnswerCell, value: string): Hit<never>['edits'] {
  const { row, column, text } = cell
  return value === text || formulaAt(table.sheet, row, column) !== null ? [] : [{ row, column, value }]
}

/** Whether nobody would see anything in the cell, or only a dash. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}\p{Pd}/／]/u.test(text)
}

function isFirstOfMerged({ row, column, merged }: TableCell): boolean {
  return merged === null || (merged.top === row && merged.left === column)
}
