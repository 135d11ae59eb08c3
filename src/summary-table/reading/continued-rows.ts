import { CellError } from '../../grid/cell'
import { sameText } from '../../text/fold'
import { ANSWER_KEYS } from '../edition'
import { nothingSaid } from './nothing-said'
import type { ContinuedPoint, PointRow, TableCell } from '../table'
import type { CellReader } from './cells'
import { joinAnswers } from './join-answers'
import type { TableLocation } from './locate'
import { cellsOfRow, type SortedRows } from './points'
import { lastOf } from '../../text/items'

/** The rows sorted anew, and the points whose answers were put together from several of them. */
export interface JoinedRows extends SortedRows {
  readonly continued: readonly ContinuedPoint[]
}

/**
 * Puts together the answers of a point that stand in several rows, as where each county has a row of its own beneath one
 * merged 编号. A row goes on with the point above it when 编号 and 重要政策点 are merged down from there, or blank, or the
 * same again; where nothing is merged, only when it names no county that the point names already: a row that does is a copy
 * or another point that has lost its number.
 */
export function joinContinuedRows(location: TableLocation, sorted: SortedRows, reader: CellReader): JoinedRows {
  const { points, duplicates, others } = sorted
  const further = furtherRows(location, sorted, reader)
  if (further.size === 0) return { points, duplicates, others, continued: [] }
  const joined = new Set([...further.values()].flat().map(({ row }) => row))
  return {
    points: points.map((point) => joinAnswers(point, further.get(point) ?? [])),
    // What is merged into one number stands once; a number written again is still one too many.
    duplicates: duplicates.filter(({ row }) => !joined.has(row.row) || row.cells.number?.merged === null),
    others: others.filter((row) => !joined.has(row)),
    continued: [...further].map(([{ number, row }, rows]) => ({ number, row, further: rows })),
  }
}

type FurtherRows = Map<PointRow, PointRow[]>

function furtherRows(location: TableLocation, sorted: SortedRows, reader: CellReader): FurtherRows {
  const found: FurtherRows = new Map()
  const candidates = findCandidates(location, sorted, reader)
  if (candidates.length === 0) return found
  const rowBefore = new Map(location.rowsBelow.map((row, index) => [row, location.rowsBelow[index - 1]]))
  const named = new Map<PointRow, Set<string>>()
  for (const { row, of } of candidates) {
    const rows = found.get(of) ?? []
    const known = named.get(of) ?? new Set(namesIn(of))
    const isRightBelow = rowBefore.get(row.row) === (lastOf(rows) ?? of).row
    if (!isRightBelow || !(isMergedDown(row, of) || addsCounties(row, known))) continue
    rows.push(row)
    found.set(of, rows)
    for (const name of namesIn(row)) known.add(name)
    named.set(of, known)
  }
  return found
}

interface Candidate {
  readonly row: PointRow
  readonly of: PointRow
}

/** The rows that may go on with a point, in the order of the sheet. */
function findCandidates(location: TableLocation, sorted: SortedRows, reader: CellReader): Candidate[] {
  const { points, duplicates } = sorted
  const byRow = new Map(duplicates.length > 0 ? points.map((point) => [point.row, point]) : [])
  const numbered = duplicates.flatMap(({ row, firstRow, rightful }) => {
    const of = byRow.get(firstRow)
    return of && rightful === null && saysNoOtherPoint(row, of) ? [{ row, of }] : []
  })
  return [...numbered, ...unnumbered(location, sorted, reader)].sort((a, b) => a.row.row - b.row.row)
}

function unnumbered(location: TableLocation, { points, others }: SortedRows, reader: CellReader): Candidate[] {
  const found: Candidate[] = []
  let next = 0
  for (const row of others) {
    for (let point = points[next]; point && point.row < row; point = points[next]) next++
    const of = points[next - 1]
    if (!of) continue
    const cells = cellsOfRow(location, row, reader)
    const candidate = { ...of, row, numbered: false, cells }
    const goesOn = isBlank(cells.number) && saysNoOtherPoint(candidate, of) && isFollowed(points, next, candidate)
    if (goesOn) found.push({ row: candidate, of })
    // Below the last point nothing but what goes on with it is of interest.
    else if (next === points.length) break
  }
  return found
}

/**
 * Whether the form's next point comes next, so that the row cannot be that one without its number. Below the last one the row must
 * name counties or a document, for people sign there.
 */
function isFollowed(points: readonly PointRow[], next: number, { number, cells }: PointRow): boolean {
  const point = points[next]
  if (point) return point.number === number + 1
  const lists = [cells.achieved, cells.unachieved]
  return lists.some((cell) => cell !== null && NAME.test(cell.text)) || DOCUMENT.test(cells.evidence?.text ?? '')
}

const NAME = /\p{Script=Han}{2}/u
const DOCUMENT = /[《〔]/u

function saysNoOtherPoint({ cells }: PointRow, of: PointRow): boolean {
  const { goal, policy } = cells
  const isOwn = (cell: TableCell | null, above: TableCell | null) =>
    cell === null || isBlank(cell) || sameText(cell.text, above?.text ?? '')
  return isOwn(goal, of.cells.goal) && isOwn(policy, of.cells.policy) && ANSWER_KEYS.some((key) => !isBlank(cells[key]))
}

function isMergedDown({ cells }: PointRow, of: PointRow): boolean {
  const { number } = cells
  return number !== null && number.merged !== null && number.merged === of.cells.number?.merged
}

/** Whether a row names each of its counties for the first time. */
function addsCounties(row: PointRow, known: ReadonlySet<string>): boolean {
  return !ANSWER_KEYS.some((key) => coversColumns(row.cells[key])) && namesIn(row).every((name) => !known.has(name))
}

/** A remark across the table is no answer. */
function coversColumns(cell: TableCell | null): boolean {
  return cell !== null && cell.merged !== null && cell.merged.left < cell.merged.right
}

function namesIn({ cells }: PointRow): string[] {
  return [cells.achieved, cells.unachieved]
    .flatMap((cell) => (cell === null ? [] : cell.text.split(/[、，,；;。\s]+/)))
    .filter((name) => nothingSaid(name) === null)
}

function isBlank(cell: TableCell | null): boolean {
  return cell === null || (cell.text.trim() === '' && !(cell.value instanceof CellError))
}
