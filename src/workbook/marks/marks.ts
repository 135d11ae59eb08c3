import { cellAddress, parseArea, type Area, type Span } from '../../grid/address'
import { spansOf } from '../../grid/area'
import type { Finding } from '../../findings/finding'
import type { PointRow, TableCell } from '../../summary-table/table'
import { itemAt } from '../../text/items'
import { standingFormula, unachievedFormula } from './formula'
import { MARK_KINDS, type Mark, type MarkKind } from './mark'

/** What marks are made of: a summary table fits, and so does anything else that has these fields. */
export interface MarkedTable {
  readonly sheet: { readonly name: string }
  readonly points: readonly MarkedRow[]
  /** The further rows of points whose answers stand in several. */
  readonly continued?: readonly { readonly further: readonly MarkedRow[] }[]
}

interface MarkedRow {
  readonly row: number
  readonly cells: Pick<PointRow['cells'], 'number' | 'policy' | 'unachieved'> &
    Partial<Pick<PointRow['cells'], 'assessment'>>
}

export interface MarkSource {
  readonly tables: readonly MarkedTable[]
  readonly findings: readonly Finding[]
}

/** The marks of a check: cells of errors and warnings, and the live highlight of unachieved points. Errors come first: they win. */
export function marksFor({ tables, findings }: MarkSource): Mark[] {
  const assessed = tables.flatMap((table) => assessedMarks(table, findings))
  const marks = [...findingMarks(findings), ...tables.flatMap(unachievedMarks), ...assessed]
  return MARK_KINDS.flatMap((kind) => marks.filter((mark) => mark.kind === kind))
}

function findingMarks(findings: readonly Finding[]): Mark[] {
  const kinds = new Map<string, Map<string, MarkKind>>()
  for (const { severity, sheet, cell } of findings) {
    if (sheet === null || cell === null || (severity !== 'error' && severity !== 'warning')) continue
    const ofSheet = kinds.get(sheet) ?? new Map<string, MarkKind>()
    if (ofSheet.get(cell) !== 'error') ofSheet.set(cell, severity)
    kinds.set(sheet, ofSheet)
  }
  return [...kinds].flatMap(([sheet, ofSheet]) => [
    ...standingMark('error', sheet, ofSheet),
    ...standingMark('warning', sheet, ofSheet),
  ])
}

function standingMark(kind: MarkKind, sheet: string, kinds: ReadonlyMap<string, MarkKind>): Mark[] {
  const areas = [...kinds].flatMap(([cell, its]) => (its === kind ? (parseArea(cell) ?? []) : []))
  return areas.length > 0 ? [{ kind, sheet, areas: ordered(areas), formula: standingFormula(kind) }] : []
}

/** One mark for the points that have an answer cell each, and one for every answer that is merged across points. */
function unachievedMarks({ sheet, points, continued = [] }: MarkedTable): Mark[] {
  const own: Answered[] = []
  const merged = new Map<number, Answered[]>()
  for (const { row, cells } of [...points, ...continued.flatMap(({ further }) => further)]) {
    if (!cells.unachieved) continue
    const answered = { row, columns: columnsOf(cells), answer: cells.unachieved }
    const answerRow = cells.unachieved.merged?.top ?? row
    const spansPoints = cells.unachieved.merged && cells.unachieved.merged.bottom > answerRow
    const group = spansPoints ? merged.get(answerRow) : own
    if (group) group.push(answered)
    else merged.set(answerRow, [answered])
  }
  const groups: [number | null, Answered[]][] = [[null, own], ...merged]
  return groups.flatMap(([sharedRow, answers]) => unachievedMark(sheet.name, answers, sharedRow))
}

/**
 * The mark of a table that has no list of counties but the county's own judgement (自评). What that says no formula can tell: the mark
 * stands as the check found it.
 */
function assessedMarks({ sheet, points }: MarkedTable, findings: readonly Finding[]): Mark[] {
  const told = new Set(
    findings.filter((one) => one.severity === 'result' && one.sheet === sheet.name).map(({ cell }) => cell),
  )
  const open = points.flatMap(({ row, cells: { assessment, ...cells } }) => {
    const isOpen = assessment && !cells.unachieved && told.has(cellAddress(row, assessment.column))
    return isOpen ? [{ row, columns: columnsOf({ ...cells, unachieved: assessment }) }] : []
  })
  const [first] = open
  if (!first) return []
  const areas = areasOf(spansOf(open.map(({ row }) => row)), spansOf(first.columns))
  return [{ kind: 'unachieved', sheet: sheet.name, areas, formula: standingFormula('unachieved') }]
}

interface Answered {
  readonly row: number
  readonly columns: readonly number[]
  readonly answer: TableCell
}

function unachievedMark(sheet: string, answers: readonly Answered[], sharedRow: number | null): Mark[] {
  const [first] = answers
  if (!first) return []
  const { columns, answer } = first
  const rows = spansOf(answers.map(({ row }) => row))
  const areas = areasOf(rows, spansOf(columns))
  const place = {
    // An answer merged with the cell beside it has no text of its own; the column of all the others must not suffer.
    column: sharedRow === null ? answer.column : (answer.merged?.left ?? answer.column),
    row: sharedRow ?? itemAt(rows, 0).first,
    shared: sharedRow !== null,
  }
  return [{ kind: 'unachieved', sheet, areas, formula: unachievedFormula(place) }]
}

function columnsOf({ number, policy, unachieved }: MarkedRow['cells']): number[] {
  return [number, policy, unachieved].flatMap((cell) => (cell ? [cell.column] : []))
}

function areasOf(rows: readonly Span[], columns: readonly Span[]): Area[] {
  return rows.flatMap((row) =>
    columns.map((column) => ({ top: row.first, left: column.first, bottom: row.last, right: column.last })),
  )
}

function ordered(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left)
}
