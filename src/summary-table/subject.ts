import { CellError, type CellValue } from '../grid/cell'
import type { WorkbookContents } from '../grid/contents'
import { answerCells, countyCells, irregularLists, oddTexts } from './answer-cells'
import { makeRoster } from './counties/make-roster'
import type { GivenRoster } from './counties/roster'
import { parseCountyList } from './counties/parse-list'
import { parseEvidence } from './documents/parse-evidence'
import { readDate } from './reading/date'
import type { SummaryTable, TableCell, TableSubject } from './table'

/** Understands a table's answers: the roster, both county lists and the evidence of every point, once for all rules. */
export function understand(
  workbook: WorkbookContents,
  table: SummaryTable,
  given: GivenRoster | null,
  today: Date,
): TableSubject {
  const lists: CellValue[] = []
  for (const { cells } of table.points) lists.push(valueOf(cells.achieved), valueOf(cells.unachieved))
  const roster = makeRoster({ unit: table.header.unit.text, given, lists })
  const date = readDate(table.header.date, workbook.date1904)
  const answers = table.points.map((row) => ({
    row,
    achieved: parseCountyList(valueOf(row.cells.achieved), roster),
    unachieved: parseCountyList(valueOf(row.cells.unachieved), roster, 'unachieved'),
    evidence: parseEvidence(row.cells.evidence?.text ?? ''),
  }))
  const cells = answerCells(table, answers)
  const countyLists = countyCells(answers)
  return {
    workbook,
    table,
    roster,
    answers,
    cells,
    oddTexts: oddTexts(cells),
    countyCells: countyLists,
    irregularLists: irregularLists(countyLists),
    date: date.kind === 'day' ? date.date : null,
    today,
  }
}

function valueOf(cell: TableCell | null): CellValue {
  return cell?.value instanceof CellError ? cell.value : (cell?.text ?? null)
}
