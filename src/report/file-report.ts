import { areaAddress } from '../grid/address'
import { countFindings, type Counts, type Finding } from '../findings/finding'
import type { Waiver } from '../findings/waiver'
import type { LedgerResult } from '../ledgers/result'
import type { LedgerSubject } from '../ledgers/subject'
import type { DueTarget, TargetResult } from '../balance/targets/target'
import { isoDay } from '../grid/day'
import type { CheckResult } from '../summary-table/check'
import type { DocumentReference } from '../summary-table/documents/evidence'
import type { Answer } from '../summary-table/answers/answer'
import type { TableSubject } from '../summary-table/answers/subject'

/** A document a point rests on. The number in its right form where that is certain, else as written. */
export interface ReportedDocument {
  readonly title: string | null
  readonly number: string | null
}

/** One policy point as answered. */
export interface ReportedPoint {
  readonly number: number
  /** Row of the sheet, counted from 1. */
  readonly row: number
  readonly achieved: readonly string[]
  readonly unachieved: readonly string[]
  readonly documents: readonly ReportedDocument[]
}

/** One summary table as understood. */
export interface ReportedTable {
  readonly sheet: string
  readonly range: string
  readonly edition: string
  readonly unit: string | null
  readonly contact: string | null
  /** ISO 8601, or null when blank or no day. */
  readonly date: string | null
  readonly counties: readonly string[]
  readonly points: readonly ReportedPoint[]
}

/** ok: nothing to correct (targets not achieved are no mistake) · findings: errors or warnings · unreadable: see reason. */
export type FileStatus = 'ok' | 'findings' | 'unreadable'

/** What a check says about one file. The field names are public: the command line's JSON is a list of these. */
export interface FileReport {
  readonly path: string
  readonly status: FileStatus
  /** Why the file could not be read: one sentence. Only with status unreadable. */
  readonly reason?: string
  readonly tables: readonly ReportedTable[]
  /** The ledgers beside the form (大班额台账 …) with their figures. */
  readonly ledgers: readonly LedgerResult[]
  /** The yearly targets (年度目标) that are due. */
  readonly targets: readonly TargetResult[]
  /** The same, as they are shown; not in the JSON. */
  readonly due: readonly DueTarget[]
  readonly findings: readonly Finding[]
  /** Without the warnings that `waivers` explain. */
  readonly counts: Counts
  /** 说明: the warnings that someone lets stand, and why. Only where there are any. */
  readonly waivers?: readonly Waiver[]
}

/** What a check says of forms, and of what stands beside them, as far as that was looked at. */
export type CheckedBeside = CheckResult & {
  readonly ledgers?: readonly LedgerResult[]
  readonly targets?: readonly TargetResult[]
  readonly due?: readonly DueTarget[]
  readonly subject?: LedgerSubject
}

/** The report of a file that was read. `waiverOf` gives the explanation that holds for a finding; what is explained is not counted. */
export function reportFile(
  path: string,
  { tables, findings, ledgers = [], targets = [], due = [] }: CheckedBeside,
  waiverOf: (finding: Finding) => Waiver | null = () => null,
): FileReport {
  const held = findings.map(waiverOf)
  const counts = countFindings(findings.filter((_, index) => held[index] === null))
  const waivers = held.filter((waiver) => waiver !== null)
  const status = counts.error + counts.warning > 0 ? 'findings' : 'ok'
  const report = { path, status, tables: tables.map(reportTable), ledgers, targets, due, findings, counts } as const
  return waivers.length > 0 ? { ...report, waivers } : report
}

/** The report of a file that could not be read. */
export function unreadableReport(path: string, reason: string): FileReport {
  return {
    path,
    status: 'unreadable',
    reason,
    tables: [],
    ledgers: [],
    targets: [],
    due: [],
    findings: [],
    counts: countFindings([]),
  }
}

/** A table as reports show it. */
export function reportTable({ table, roster, answers, date }: TableSubject): ReportedTable {
  const { unit, contact } = table.header
  return {
    sheet: table.sheet.name,
    range: areaAddress(table.area),
    edition: table.edition.id,
    unit: unit.text || null,
    contact: contact.text || null,
    date: date && isoDay(date),
    counties: roster.counties,
    points: answers.map(reportPoint),
  }
}

function reportPoint({ row, achieved, unachieved, evidence, documents }: Answer): ReportedPoint {
  return {
    number: row.number,
    row: row.row + 1,
    achieved: achieved.counties,
    unachieved: unachieved.counties,
    documents: [...evidence.documents, ...(documents?.documents ?? [])].map(reportDocument),
  }
}

function reportDocument({ title, number }: DocumentReference): ReportedDocument {
  return { title, number: number && (number.corrected ?? number.written) }
}
