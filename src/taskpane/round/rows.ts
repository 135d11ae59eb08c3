import type { JudgedTable, RollUp } from '../../roll-up/model'
import { compare } from '../../roll-up/statuses'

/** How a file, or a county without any, stands in a round. */
export type RowState = 'used' | 'back' | 'doubled' | 'conflict' | 'missing' | 'refused' | 'unread'

/** A line of 收表. */
export interface RoundRow {
  /** null: no file. */
  readonly path: string | null
  readonly county: string | null
  readonly state: RowState
  readonly edition: string | null
  readonly date: string | null
  readonly contact: string | null
  readonly errors: number
  readonly warnings: number
  readonly unachieved: number
  /** Why nothing was read. */
  readonly reason: string | null
}

const NOTHING = {
  edition: null,
  date: null,
  contact: null,
  errors: 0,
  warnings: 0,
  unachieved: 0,
  reason: null,
} as const

/** The lines of a round: counties in the order of the roster with their files, then what is from none of them. */
export function roundRows({ tables, files, missing, roster, parts }: RollUp): RoundRow[] {
  const order = new Map([...parts.map(({ name }) => name), ...roster].map((name, index) => [name, index]))
  const rows: RoundRow[] = [
    ...tables.map(rowOf),
    ...missing.map((county): RoundRow => ({ ...NOTHING, path: null, county, state: 'missing' })),
    ...files.flatMap(({ path, reason }): RoundRow[] =>
      reason === null ? [] : [{ ...NOTHING, path, county: null, state: 'unread', reason }],
    ),
  ]
  const place = ({ county }: RoundRow) => (county === null ? Infinity : (order.get(county) ?? Infinity))
  return rows.sort((a, b) => byNumber(place(a), place(b)) || compare(a.path ?? '', b.path ?? ''))
}

function byNumber(one: number, other: number): number {
  return one === other ? 0 : one - other
}

function rowOf({ table, status, from }: JudgedTable): RoundRow {
  const { path, edition, date, contact, errors, warnings } = table
  const unachieved = table.points.filter((point) => point.unachieved.some((id) => !point.achieved.includes(id))).length
  return { path, county: from, state: stateOf(status, errors), edition, date, contact, errors, warnings, unachieved, reason: from === null ? table.unit : null } // prettier-ignore
}

function stateOf(status: JudgedTable['status'], errors: number): RowState {
  if (status === 'refused') return 'refused'
  if (status === 'superseded' || status === 'duplicate') return 'doubled'
  if (status === 'conflict') return 'conflict'
  return errors > 0 ? 'back' : 'used'
}

/** What a list is sorted by. */
export type RowKey = 'county' | 'state' | 'path' | 'date' | 'errors' | 'warnings' | 'unachieved'

/** The lines that hold the words, sorted. */
export function listedRows(
  rows: readonly RoundRow[],
  words: string,
  state: RowState | null,
  key: RowKey | null,
): RoundRow[] {
  const found = rows.filter((row) => (state === null || row.state === state) && `${row.county ?? ''} ${row.path ?? ''}`.includes(words.trim())) // prettier-ignore
  if (key === null || key === 'county') return found
  if (key === 'errors' || key === 'warnings' || key === 'unachieved') return found.sort((a, b) => b[key] - a[key])
  return found.sort((a, b) => compare(a[key] ?? '', b[key] ?? ''))
}
