import type { Finding } from '../findings/finding'
import type { RuleName } from '../findings/rule-names'
import { parseArea } from '../grid/address'
import type { ReportedTable } from './file-report'

/** How far a table has come, in points. */
export interface TableProgress {
  /** Counties are left that have not achieved it. */
  readonly unachieved: number
  /** Both county lists are blank. */
  readonly blank: number
  /** Something is written, but no county of the roster can be read in it. */
  readonly unclear: number
}

/** How far a table has come. `findings` are those of its file. */
export function progressOf({ sheet, points }: ReportedTable, findings: readonly Finding[]): TableProgress {
  const blankRows = new Set(
    findings
      .filter((finding) => finding.rule === 'answer-empty' && finding.sheet === sheet && finding.cell !== null)
      .map(({ cell }) => (parseArea(cell ?? '')?.top ?? -1) + 1),
  )
  const silent = points.filter(({ achieved, unachieved }) => achieved.length + unachieved.length === 0)
  const isBlank = saysOf('form-blank', sheet, findings)
  const blank = silent.filter(({ row }) => isBlank || blankRows.has(row)).length
  return {
    unachieved: points.filter(({ unachieved }) => unachieved.length > 0).length,
    blank,
    unclear: silent.length - blank,
  }
}

/** Whether the heading line lacks its date, as opposed to saying one that is none. */
export function lacksDate({ sheet, date }: ReportedTable, findings: readonly Finding[]): boolean {
  return date === null && (saysOf('date-empty', sheet, findings) || saysOf('form-blank', sheet, findings))
}

function saysOf(rule: RuleName, sheet: string, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.rule === rule && finding.sheet === sheet)
}
