import type { Finding } from '../../findings/finding'
import { runRules, type LocatedFinding, type MayEdit } from '../../findings/rule'
import type { WorkbookContents } from '../../grid/contents'
import { isCovered } from '../../grid/merged-areas'
import type { Language } from '../../text/language'
import type { Standard } from '../standard'
import { SCHOOL_RULES } from './index'
import { subjectOf } from './subject'
import type { SchoolReading } from '../school-sheet/sheet'

/** What is wrong with a workbook's school data, in the order of its sheets and cells. */
export function checkSchools(
  workbook: WorkbookContents,
  reading: SchoolReading,
  standard: Standard,
  language: Language,
): Finding[] {
  const subject = subjectOf(reading, standard)
  const order = new Map(workbook.sheets.map((sheet, position) => [sheet.name, position]))
  const position = ({ finding }: LocatedFinding) => order.get(finding.sheet ?? '') ?? -1
  return runRules(SCHOOL_RULES, subject, language, outsideCoveredCells(workbook))
    .sort(
      (a, b) =>
        position(a) - position(b) ||
        (a.area?.top ?? -1) - (b.area?.top ?? -1) ||
        (a.area?.left ?? -1) - (b.area?.left ?? -1),
    )
    .map(({ finding }) => finding)
}

function outsideCoveredCells({ sheets }: WorkbookContents): MayEdit {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  return (name, row, column) => {
    const sheet = byName.get(name)
    return sheet !== undefined && !isCovered(sheet, row, column)
  }
}
