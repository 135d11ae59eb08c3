import { countFindings } from '../../findings/finding'
import type { FiledFinding } from '../../findings/filed'
import type { JudgedTable, RollUp } from '../../roll-up/model'
import type { SentFile } from '../../roll-up/sent'
import { inPieces } from '../../text/pieces'
import { jsonOf } from '../json-text'

/** One table, or one file without any, as the round has it. The field names are public. */
export interface ReportedSent {
  readonly path: string
  readonly sheet: string | null
  readonly unit: string | null
  readonly county: string | null
  readonly date: string | null
  readonly edition: string | null
  readonly status: JudgedTable['status']
  readonly errors: number
  readonly warnings: number
  /** Why nothing was read from it. */
  readonly reason?: string
}

/** The tables and files of a round in the order of their paths. */
export function reportedSent({ tables, files }: RollUp): ReportedSent[] {
  const sent = [...tables.map(ofTable), ...files.flatMap(ofFile)]
  return sent.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function ofTable({ table, status, from }: JudgedTable): ReportedSent {
  const { path, sheet, unit, date, edition, errors, warnings } = table
  return { path, sheet, unit, county: from, date, edition, status, errors, warnings }
}

function ofFile({ path, reason }: SentFile): ReportedSent[] {
  if (reason === null) return []
  const nothing = { sheet: null, unit: null, county: null, date: null, edition: null, errors: 0, warnings: 0 }
  return [{ path, ...nothing, status: 'refused', reason }]
}

/** The machine-readable roll-up, piece by piece: the contract of `rollup --format json`. */
export function* rollUpJson(rolled: RollUp, findings: readonly FiledFinding[]): Generator<string> {
  const { unit, edition, roster, parts, missing, points } = rolled
  const members: Readonly<Record<string, unknown>> = {
    version: 1,
    unit: unit.name,
    edition: edition.id,
    roster,
    ...(parts.length > 0 && { units: parts.map(({ name }) => name) }),
    sent: reportedSent(rolled),
    missing,
    points: points.map(({ number, achieved, unachieved, open, documents }) => ({ number, achieved, unachieved, open, documents })), // prettier-ignore
    findings,
    counts: countFindings(findings),
  }
  yield* inPieces(jsonOf(members))
}
