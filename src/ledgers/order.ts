import type { Finding } from '../findings/finding'
import type { LocatedFinding } from '../findings/rule'
import type { WorkbookContents } from '../grid/contents'
import type { CheckResult } from '../summary-table/check'

/** Ledgers beside no form are no mistake: what a check of forms says of finding none stays first. */
export function together(
  forms: Pick<CheckResult, 'findings'>,
  own: readonly Finding[],
  workbook: WorkbookContents,
): Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]))
  const list = [...forms.findings, ...own]
  const place = ({ sheet }: Finding): number => (sheet === null ? -1 : (order.get(sheet) ?? -1))
  return list
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => place(a.finding) - place(b.finding) || a.index - b.index)
    .map(({ finding }) => finding)
}

/** In the order of sheets, rows and columns. */
export function inBookOrder(found: LocatedFinding[], { sheets }: WorkbookContents): LocatedFinding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]))
  const sheet = ({ finding }: LocatedFinding) => order.get(finding.sheet ?? '') ?? -1
  const row = ({ area }: LocatedFinding) => area?.top ?? -1
  const column = ({ area }: LocatedFinding) => area?.left ?? -1
  return found.sort((a, b) => sheet(a) - sheet(b) || row(a) - row(b) || column(a) - column(b))
}
