import type { Finding } from '../../findings/finding'
import { runRules } from '../../findings/rule'
import type { WorkbookContents } from '../../grid/contents'
import type { Language } from '../../text/language'
import { knownItems } from '../county/item-sheet/known'
import type { School } from '../school'
import type { Standard } from '../standard'
import type { Assessment } from '../verdict/assess'
import { cellAddress } from '../../grid/address'
import { judgeTargets, type JudgedTarget } from './judge'
import { reachedBySchools, schoolsMeeting } from './reached'
import { readTargets } from './read'
import { TARGET_RULES } from './rules'
import { sourceOf } from './subject'
import type { DueTarget, Known, TargetResult, TargetSheets } from './target'

/** What there is to say of a workbook's yearly targets. */
export interface TargetCheck {
  readonly sheets: TargetSheets
  readonly targets: readonly TargetResult[]
  /** The same, as they are shown. */
  readonly due: readonly DueTarget[]
  readonly findings: readonly Finding[]
}

/** A workbook without the rows of targets that are none of the standard's items: what is left may hold items of the county. */
export function itemCells(
  workbook: WorkbookContents,
  { rows, unread }: TargetSheets,
  standard: Standard,
): WorkbookContents {
  const items = new Set(knownItems(standard).map(({ item }) => item.id))
  const taken = new Set(
    [...rows.filter(({ subject }) => !items.has(subject)), ...unread].map(({ sheet, row }) => `${row} ${sheet}`),
  )
  if (taken.size === 0) return workbook
  const sheets = workbook.sheets.map((sheet) => {
    const kept = [...sheet.rows].filter(([row]) => !taken.has(`${row} ${sheet.name}`))
    return kept.length === sheet.rows.size ? sheet : { ...sheet, rows: new Map(kept) }
  })
  return { ...workbook, sheets }
}

/** What a check of targets is asked. */
export interface TargetRequest {
  readonly standard: Standard
  readonly language: Language
  readonly year: number
  /** The only county's schools, judged; null where there are several counties or none. Asked for only where there are targets. */
  readonly assessment: () => Assessment | null
  readonly schools: readonly School[]
  /** What else is known: of forms and ledgers. */
  readonly known?: Known
}

/** Reads and judges the yearly targets of a workbook. */
export function checkTargets(workbook: WorkbookContents, request: TargetRequest): TargetCheck {
  const { standard, language, year, schools, known = () => null } = request
  const sheets = readTargets(workbook, standard)
  const assessment = sheets.rows.length > 0 ? request.assessment() : null
  const bySchools = assessment ? reachedBySchools(assessment, schools, standard) : () => null
  const percent = new Set(
    sheets.rows.filter(({ goals }) => goals.some(({ amount }) => amount.percent)).map(({ subject }) => subject),
  )
  const isIndicator = (subject: string): boolean => standard.resource.indicators.some(({ id }) => id === subject)
  const judged = judgeTargets(
    sheets.rows,
    year,
    // An indicator in % is the share of schools that meet it.
    (subject, stage) =>
      isIndicator(subject) && percent.has(subject)
        ? assessment && schoolsMeeting(assessment, subject, stage)
        : (bySchools(subject, stage) ?? known(subject, stage)),
    standard,
  )
  const findings = runRules(TARGET_RULES, { sheets, judged, standard }, language).map(({ finding }) => finding)
  const due = judged.map((target) => shownAs(target, standard))
  return { sheets, targets: due.map(({ result }) => result), due, findings }
}

function shownAs({ row: { sheet, row, name, subject }, due, result }: JudgedTarget, standard: Standard): DueTarget {
  const cell = cellAddress(row, due.column)
  return { sheet, cell, name, percent: due.amount.percent, source: sourceOf(subject, standard), result }
}
