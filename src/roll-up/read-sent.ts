import { cellAddress } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import { countFindings, type Finding } from '../findings/finding'
import { unexplained, waiverFinder, type Waiver } from '../findings/waiver'
import { isoDay } from '../grid/day'
import type { KeptJudging } from '../kept/judging'
import { checkAny } from '../ledgers/check-any'
import { tableNotFound } from '../summary-table/rules/form/table-not-found'
import type { Language } from '../text/language'
import type { Answer } from '../summary-table/answers/answer'
import type { TableSubject } from '../summary-table/answers/subject'
import { countyIds } from '../summary-table/counties/county-ids'
import type { CountyList, ListedCounty } from '../summary-table/counties/list/list'
import { isCountySomewhere } from '../summary-table/counties/gazetteer/china'
import { foldName } from '../summary-table/counties/gazetteer/names'
import { placeNamed } from '../summary-table/counties/gazetteer/place'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import type { DocumentReference } from '../summary-table/documents/evidence'
import type { TableCell } from '../summary-table/table'
import { itemAt } from '../text/items'
import { foldPoints } from './folded-points'
import { saysOnlyDocuments } from './only-documents'
import type { SentFile, SentTable } from './sent'
import type { SentDocument, SentPoint } from './sent-point'
import { reporterNamed, type Reporter, type Unit } from './unit'

/** A file as it was opened, with what is kept in it. */
export interface OpenedFile {
  readonly path: string
  readonly workbook: WorkbookContents
  readonly roster: GivenRoster | null
  readonly waivers: readonly Waiver[]
  readonly judging: KeptJudging
}

/** Whose files are read, and on what day. */
export interface ReadingTerms {
  readonly unit: Unit
  readonly today: Date
  readonly language: Language
}

/** What a file says for its counties, checked as `check` checks it. Nothing of the workbook is kept. */
export function readSent(file: OpenedFile, terms: ReadingTerms): SentFile {
  const { path, workbook } = file
  const { tables, findings, ledgers } = checkSent(file, terms)
  const holdsLedgers = ledgers.length > 0
  if (tables.length === 0) {
    const finding = findings.find(({ rule }) => rule === tableNotFound.name)
    return { path, reason: finding?.message ?? '', unreadable: false, holdsLedgers, tables: [] }
  }
  const waiverOf = waiverFinder(file.waivers, workbook)
  const alone = tables.length === 1
  const sent = tables.map((subject) => {
    const name = subject.table.sheet.name
    const own = findings.filter(({ sheet }) => alone || sheet === name)
    return sentTable(path, subject, own, waiverOf, terms.unit)
  })
  return { path, reason: null, unreadable: false, holdsLedgers, tables: sent }
}

/** What a check says of a file, which knows for whom it was sent: a county's name that is certain within the unit is all the roster its table has. */
export function checkSent(
  { workbook, roster, judging }: OpenedFile,
  { unit, today, language }: ReadingTerms,
): ReturnType<typeof checkAny> {
  return checkAny(workbook, {
    language,
    today,
    roster,
    standard: judging.standard,
    cells: judging.cells,
    reporterNamed: (written) => {
      const reporter = reporterNamed(written, unit)
      return reporter.kind === 'county' ? reporter.name : null
    },
  })
}

function sentTable(
  path: string,
  subject: TableSubject,
  said: readonly Finding[],
  waiverOf: (finding: Finding) => Waiver | null,
  unit: Unit,
): SentTable {
  const findings = unexplained(said, waiverOf)
  const { table, answers, date, roster } = subject
  const { header, sheet, edition } = table
  const reporter = reporterNamed(header.unit.text, unit)
  const counts = countFindings(findings)
  const counties = countiesOf(subject, reporter)
  const ids = new Map(counties.map(([id, name]) => [name, id]))
  const errors = new Map<number, Finding[]>()
  for (const finding of findings)
    if (finding.severity === 'error' && finding.point !== null)
      errors.set(finding.point, [...(errors.get(finding.point) ?? []), finding])
  return {
    path,
    sheet: sheet.name,
    unitCell: addressOf(header.unit.cell),
    unit: header.unit.text || null,
    reporter,
    contact: header.contact.text || null,
    date: date && isoDay(date),
    edition: edition.id,
    errors: counts.error,
    warnings: counts.warning,
    explained: said.length - findings.length,
    counties,
    points: foldPoints(
      answers.map((answer) => {
        const foreign = reporter.kind === 'county' ? foreignIn(answer, roster.counties, unit) : []
        const error = (errors.get(answer.row.number) ?? []).find((one) => !isAboutForeign(one, foreign))
        return sentPoint(answer, ids, foreign, error?.message ?? null)
      }),
    ),
  }
}

/** A county's file speaks only for itself. */
function countiesOf({ table, roster }: TableSubject, reporter: Reporter): (readonly [string, string])[] {
  if (reporter.kind === 'county')
    return roster.counties.length === 1 ? [[reporter.id, itemAt(roster.counties, 0)]] : [[reporter.id, reporter.name]]
  if (reporter.kind !== 'city') return []
  return [...countyIds(roster, placeNamed(table.header.unit.text))]
}

/** What a table says of its points, whatever is wrong with its rows. `ids`: what each county of its roster is known by. */
export function pointsOf({ answers }: TableSubject, ids: ReadonlyMap<string, string>): SentPoint[] {
  return answers.map((answer) => sentPoint(answer, ids, [], null))
}

function sentPoint(
  answer: Answer,
  ids: ReadonlyMap<string, string>,
  foreign: readonly string[],
  error: string | null,
): SentPoint {
  const { row, achieved, unachieved, evidence, documents } = answer
  return {
    number: row.number,
    cell: addressOf(row.cells.achieved ?? row.cells.assessment),
    achieved: idsOf(achieved.counties, ids),
    unachieved: idsOf(unachieved.counties, ids),
    remarks: remarksIn(unachieved, ids),
    evidence: evidence.written.trim(),
    documents: [...evidence.documents, ...(documents?.documents ?? [])].map(sentDocument),
    onlyDocuments: evidence.written.trim() === '' || saysOnlyDocuments(evidence),
    error,
    foreign,
  }
}

function idsOf(counties: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (const name of counties) {
    const id = ids.get(name)
    if (id !== undefined) found.push(id)
  }
  return found
}

function remarksIn({ names }: CountyList, ids: ReadonlyMap<string, string>): (readonly [id: string, words: string])[] {
  const found: (readonly [string, string])[] = []
  for (const { county, remark, extra } of names) {
    const words = remark !== null && extra !== null ? `${remark}，${extra}` : (remark ?? extra ?? '')
    const id = county === null || words === '' ? undefined : ids.get(county)
    if (id !== undefined) found.push([id, words])
  }
  return found
}

function sentDocument({ title, number }: DocumentReference): SentDocument {
  return { title, number: number && (number.corrected ?? number.written) }
}

function addressOf(cell: TableCell | null): string | null {
  return cell && cellAddress(cell.row, cell.column)
}

const NOBODY: readonly string[] = []

/** Names of other counties in a county's lists. */
function foreignIn({ achieved, unachieved }: Answer, own: readonly string[], { index }: Unit): readonly string[] {
  const isUnknown = ({ county }: ListedCounty) => county === null
  // Hardly any county names another.
  if (!achieved.names.some(isUnknown) && !unachieved.names.some(isUnknown)) return NOBODY
  const names = [...achieved.names, ...unachieved.names].filter(isUnknown)
  const isForeign = (written: string): boolean => {
    const name = foldName(written)
    const county = index.exact(name)?.county
    return (county !== undefined && county !== null && !own.includes(county)) || isCountySomewhere(name)
  }
  return [...new Set(names.map(({ written }) => written).filter(isForeign))]
}

function isAboutForeign({ rule, cause }: Finding, foreign: readonly string[]): boolean {
  return rule === 'county-unknown' && foreign.some((name) => cause === `county-unknown:${name.trim()}`)
}
