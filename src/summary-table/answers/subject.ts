import { CellError, type CellValue } from '../../grid/cell'
import type { WorkbookContents } from '../../grid/contents'
import { answerOf, type Answer } from './answer'
import {
  answerCells,
  evidenceNotInFull,
  listsNotInFull,
  oddTexts,
  type AnswerCell,
  type AnswerCells,
  type ListCell,
} from './answer-cells'
import type { CheckOptions } from '../options'
import type { Edition } from '../edition'
import type { PointsElsewhere } from '../elsewhere'
import { ALWAYS, type Period } from '../counties/gazetteer/history'
import { makeRoster } from '../counties/roster/make-roster'
import type { ListPair } from '../counties/roster/roster'
import type { GivenRoster, Roster } from '../counties/roster/roster'
import { parseAnswer } from '../counties/list/parse-answer'
import { ownRoster } from './own-county'
import { readDate, type ReadDate } from '../reading/date'
import type { PointRow, SummaryTable, TableCell } from '../table'

/** A table with everything a rule needs to judge it. */
export interface TableSubject {
  readonly workbook: WorkbookContents
  readonly table: SummaryTable
  /** Points that the table lacks, where another sheet has them. */
  readonly elsewhere: PointsElsewhere
  readonly roster: Roster
  /** One per point row, in the order of the sheet. */
  readonly answers: readonly Answer[]
  /** The cells that people fill in, where something is known of them. */
  readonly cells: AnswerCells
  /** Those of them that hold a character of which placeholders and stray characters are made. */
  readonly oddTexts: readonly AnswerCell[]
  /** The evidence cells that hold anything but documents with their titles in 《》 and their numbers in the right form. */
  readonly evidenceNotInFull: readonly AnswerCell[]
  /** The county lists that are anything but names in full, each once, with 、 between. */
  readonly listsNotInFull: readonly ListCell[]
  /** 时间 as a day (UTC midnight), or null when it is blank or no day; and which of the three. */
  readonly date: Date | null
  readonly dateKind: ReadDate['kind']
  /** The day of the check. */
  readonly today: Date
}

/** Understands a table's answers: the roster, both county lists and the evidence of every point, once for all rules. */
export function understand(
  workbook: WorkbookContents,
  table: SummaryTable,
  given: GivenRoster | null,
  { today, reporterNamed }: Pick<CheckOptions, 'today' | 'reporterNamed'>,
  elsewhere: PointsElsewhere,
): TableSubject {
  const date = readDate(table.header.date.text, table.header.date.value, workbook.date1904)
  const lists = table.points.map(({ cells }): ListPair => [valueOf(cells.achieved), unachievedOf(cells)])
  const period = periodOf(date, table.edition, today)
  const unit = table.header.unit.text
  const rosterFrom = (counties: GivenRoster | null) =>
    ownRoster(table, makeRoster({ unit, given: counties, lists, period }))
  const known = rosterFrom(given)
  const reporter = known.source === 'table' ? (reporterNamed?.(unit) ?? null) : null
  const roster = reporter === null ? known : rosterFrom({ source: 'given', counties: [reporter], aliases: new Map() })
  const answers = table.points.map((row) =>
    answerOf(row, parseAnswer(valueOf(row.cells.achieved), unachievedOf(row.cells), roster), roster),
  )
  const cells = answerCells(table, answers)
  return {
    workbook,
    table,
    elsewhere,
    roster,
    answers,
    cells,
    oddTexts: oddTexts(cells),
    evidenceNotInFull: evidenceNotInFull(cells),
    listsNotInFull: listsNotInFull(cells),
    date: date.kind === 'day' ? date.date : null,
    dateKind: date.kind,
    today,
  }
}

/** When a table reports: in the year of its date, where that is a day on which it can have been made. */
function periodOf(date: ReadDate, { since }: Edition, today: Date): Period {
  if (date.kind !== 'day' || date.date > today) return ALWAYS
  if (date.date.getTime() < Date.parse(since)) return ALWAYS
  const year = date.date.getUTCFullYear()
  return { first: year, last: year }
}

/** Where both lists are merged into one cell, what it says is said once: nobody both has and has not achieved the point. */
function unachievedOf({ achieved, unachieved }: PointRow['cells']): CellValue {
  return achieved?.merged && achieved.merged === unachieved?.merged ? null : valueOf(unachieved)
}

function valueOf(cell: TableCell | null): CellValue {
  return cell?.value instanceof CellError ? cell.value : (cell?.text ?? null)
}
