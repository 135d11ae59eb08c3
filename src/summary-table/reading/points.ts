import { fold, sameText } from '../../text/fold'
import { itemAt } from '../../text/items'
import type { EditionPoint } from '../edition'
import type { DuplicateRow, PointRow } from '../table'
import type { CellReader } from './cells'
import type { TableLocation } from './locate'
import { LONGEST_ORDINAL, numbersColumns } from './column-numbers'
import { readNumber } from './number'
import { pointLookup, type PointLookup } from './point-lookup'

/** The rows below the headings: the points, rows that use a number again, and rows that are no point. */
export interface SortedRows {
  readonly points: readonly PointRow[]
  readonly duplicates: readonly DuplicateRow[]
  readonly others: number[]
}

/** Sorts the rows of a table. A row is a point by its 编号; one without a usable 编号 is still a point when it says exactly what one says. */
export function sortRows(location: TableLocation, reader: CellReader): SortedRows {
  const lookup = pointLookup(location.edition)
  const read: PointRow[] = []
  const others: number[] = []
  for (const row of location.rowsBelow) {
    const point = readPoint(location, row, reader, lookup)
    if (point) read.push(point)
    else others.push(row)
  }
  const { points, duplicates } = separateDuplicates(correctNumbers(read, lookup), lookup)
  return { points, duplicates, others }
}

/**
 * A row's cell in each of the form's columns that the table has. Written out: objects that are made in one go are quick to make and to
 * read, and there are fifty in a table.
 */
export function cellsOfRow({ columns }: TableLocation, row: number, reader: CellReader): PointRow['cells'] {
  return {
    goal: reader.cellIn(row, columns.goal),
    number: reader.cellIn(row, columns.number),
    policy: reader.cellIn(row, columns.policy),
    evidence: reader.cellIn(row, columns.evidence),
    assessment: reader.cellIn(row, columns.assessment),
    achieved: reader.cellIn(row, columns.achieved),
    unachieved: reader.cellIn(row, columns.unachieved),
    documents: reader.cellIn(row, columns.documents),
    reasons: reader.cellIn(row, columns.reasons),
    measures: reader.cellIn(row, columns.measures),
    deadline: reader.cellIn(row, columns.deadline),
    office: reader.cellIn(row, columns.office),
    remarks: reader.cellIn(row, columns.remarks),
  }
}

function readPoint(location: TableLocation, row: number, reader: CellReader, lookup: PointLookup): PointRow | null {
  const cells = cellsOfRow(location, row, reader)
  const written = cells.number && readNumber(cells.number.value)
  const numbered = written !== null ? lookup.byNumber.get(written) : undefined
  const point = numbered ?? pointSaid({ cells }, lookup)
  // Only what is as short as a number can be one: most rows are told by a look at their text.
  const short = (cells.policy?.text.length ?? 0) <= LONGEST_ORDINAL
  if (!point || (short && numbersColumns(location.sheet.rows.get(row) ?? []))) return null
  return { row, number: point.number, numbered: numbered !== undefined, point, cells }
}

/** The point whose very text a row says. */
function pointSaid({ cells }: Pick<PointRow, 'cells'>, lookup: PointLookup): EditionPoint | undefined {
  const { policy } = cells
  // A text merged down from a row above is that row's.
  return policy === null || (policy.merged && policy.merged.top < policy.row)
    ? undefined
    : lookup.byText.get(fold(policy.text))
}

/**
 * A row that says exactly what another point says is that point under a wrong number, as when rows are numbered anew after
 * one was deleted: its answers belong to the text. Not so where a row of the right number says it too, or where another
 * row rightfully has this number; nor where points in the order of their numbers have exchanged their texts, for then
 * nobody can tell to which of the two the answers belong.
 */
function correctNumbers(read: readonly PointRow[], lookup: PointLookup): readonly PointRow[] {
  if (read.every(saysItsPoint)) return read
  const right = new Set(read.filter(saysItsPoint).map(({ number }) => number))
  const said = new Map<PointRow, EditionPoint>()
  for (const row of read) {
    const point = right.has(row.number) ? undefined : pointSaid(row, lookup)
    if (point && !right.has(point.number)) said.set(row, point)
  }
  for (const row of exchanged(said, read)) said.delete(row)
  return read.map((row) => {
    const point = said.get(row)
    return point ? { ...row, number: point.number, point, numbered: false } : row
  })
}

/** The rows that say one another's points in a circle, if their numbers stand in order; none where their texts do. */
function exchanged(said: ReadonlyMap<PointRow, EditionPoint>, read: readonly PointRow[]): PointRow[] {
  const inCircle = new Set(said.keys())
  const holders = countBy(read.map(({ number }) => number))
  const sayers = new Map<number, PointRow[]>()
  for (const [row, { number }] of said) {
    const rows = sayers.get(number)
    if (rows) rows.push(row)
    else sayers.set(number, [row])
  }
  // A number that no row has is free for the row that says its point, and that row's own number is free then.
  const free = [...sayers.keys()].filter((number) => !holders.has(number))
  for (let number = free.pop(); number !== undefined; number = free.pop()) {
    for (const row of sayers.get(number) ?? []) {
      inCircle.delete(row)
      const left = (holders.get(row.number) ?? 0) - 1
      holders.set(row.number, left)
      if (left === 0) free.push(row.number)
    }
  }
  const rows = [...inCircle]
  return areInOrder(rows) ? rows : []
}

/** Whether the numbers rise from row to row, and so each stands once. */
function areInOrder(rows: readonly PointRow[]): boolean {
  return rows.every(({ number }, index) => index === 0 || itemAt(rows, index - 1).number < number)
}

function countBy(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/**
 * Of the rows that use one number, the first that says what the point says is the point. Another that says exactly
 * what a point without a row says is that point under a wrong number.
 */
function separateDuplicates(read: readonly PointRow[], lookup: PointLookup): Pick<SortedRows, 'points' | 'duplicates'> {
  if (areInOrder(read)) return { points: read, duplicates: [] }
  const chosen = new Map<number, PointRow>()
  for (const row of read) {
    const earlier = chosen.get(row.number)
    if (!earlier || (!saysItsPoint(earlier) && saysItsPoint(row))) chosen.set(row.number, row)
  }
  if (chosen.size === read.length) return { points: read, duplicates: [] }
  const points: PointRow[] = []
  const duplicates: DuplicateRow[] = []
  for (const row of read) {
    const first = chosen.get(row.number)!
    const rightful = first === row ? undefined : pointSaid(row, lookup)
    if (first === row) points.push(row)
    else if (rightful && !chosen.has(rightful.number)) {
      points.push({ ...row, number: rightful.number, point: rightful })
      duplicates.push({ row, firstRow: first.row, rightful: rightful.number })
    } else duplicates.push({ row, firstRow: first.row, rightful: null })
  }
  return { points, duplicates }
}

function saysItsPoint({ cells, point }: PointRow): boolean {
  return cells.policy !== null && sameText(cells.policy.text, point.text)
}
