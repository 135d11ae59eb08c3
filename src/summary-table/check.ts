import type { WorkbookContents } from '../grid/contents'
import { countFindings, type Counts, type Finding } from '../findings/finding'
import { runRules, type LocatedFinding } from '../findings/rule'
import { itemAt } from '../text/items'
import { rosterOnSheet } from './counties/roster/roster-sheet'
import { EDITIONS } from './editions'
import { pointsElsewhere } from './elsewhere'
import { locateTables, type TableLocation } from './reading/locate'
import { readTable } from './reading/read'
import { rulesFor, WORKBOOK_RULES } from './rules'
import { editable } from './rules/shared/edits'
import { understand } from './answers/subject'
import type { CheckOptions } from './options'
import type { TableSubject } from './answers/subject'

/** What a check says about a workbook. */
export interface CheckResult {
  /** The tables found, with their answers understood, in the order of the workbook. */
  readonly tables: readonly TableSubject[]
  /** In the order of the sheet, table by table. */
  readonly findings: readonly Finding[]
  readonly counts: Counts
}

/**
 * Checks every summary table of a workbook. Pure: the same cells, day and roster give the same findings.
 * Time is linear in rows × counties.
 * @param located the tables of the workbook, where they are known already
 */
export function check(
  workbook: WorkbookContents,
  options: CheckOptions,
  located: readonly TableLocation[] = tablesOf(workbook, options),
): CheckResult {
  const editions = options.editions ?? EDITIONS
  const given = options.roster ?? rosterOnSheet(workbook)
  const read = located.map(readTable)
  const elsewhere = pointsElsewhere(read)
  const tables = read.map((table, index) => understand(workbook, table, given, options, itemAt(elsewhere, index)))
  const findings =
    tables.length > 0
      ? tables.flatMap((table) =>
          inSheetOrder(runRules(rulesFor(table), table, options.language, editable(table.table))),
        )
      : runRules(WORKBOOK_RULES, { workbook, editions }, options.language)
  const list = findings.map(({ finding }) => finding)
  return { tables, findings: list, counts: countFindings(list) }
}

/** Where the tables are that a check is about. */
export function tablesOf(workbook: WorkbookContents, { editions = EDITIONS }: Pick<CheckOptions, 'editions'>) {
  return locateTables(workbook, editions)
}

/** Findings without a place come first: they speak of what is not there. The sort is stable, so rules keep their order in a cell. */
function inSheetOrder(findings: LocatedFinding[]): LocatedFinding[] {
  const row = ({ area }: LocatedFinding) => area?.top ?? -1
  const column = ({ area }: LocatedFinding) => area?.left ?? -1
  return findings.sort((a, b) => row(a) - row(b) || column(a) - column(b))
}
