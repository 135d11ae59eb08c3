import type { FiledFinding } from '../../findings/filed'
import type { RuleName } from '../../findings/rule-names'
import type { JudgedTable, RolledPoint, RollUp } from '../../roll-up/model'
import { unfoldPoints } from '../../roll-up/folded-points'
import type { SentFile, SentTable } from '../../roll-up/sent'
import { compare, type SentStatus } from '../../roll-up/statuses'
import type { RolledRound } from './rolled'

/** How a file, or a county without any, stands in a round, in the order in which they are offered as filters. */
export const ROW_STATES = [
  'used',
  'back',
  'conflict',
  'superseded',
  'duplicate',
  'missing',
  'elsewhere',
  'other-year',
  'unknown',
  'no-table',
  'open',
  'unread',
] as const
export type RowState = (typeof ROW_STATES)[number]

/** A line of 收表. */
export interface RoundRow {
  /** null: no file. */
  readonly path: string | null
  readonly county: string | null
  readonly state: RowState
  /** What the roll-up says became of it; missing for a county without a file. */
  readonly status: SentStatus | 'missing'
  readonly edition: string | null
  readonly date: string | null
  readonly contact: string | null
  readonly errors: number
  readonly warnings: number
  readonly explained: number
  readonly unachieved: number
  /** What is to be known of it, as sentences: why nothing was read, whose name its file bears, where it differs. */
  readonly notes: readonly string[]
  /** 编号 of the points at which it differs from other files of its county that count as much. */
  readonly differs: readonly number[]
  /** Other files of the county in whose stead it could count; none where there is nothing to choose. */
  readonly rivals: readonly string[]
}

/** What is said of a file as a whole; what is said of its points is with its findings. */
const OF_FILES: ReadonlySet<RuleName> = new Set(['file-unread', 'file-open', 'reporter-unknown', 'county-not-of-unit', 'county-file-other-year', 'county-file-superseded', 'county-file-duplicated', 'file-name-differs', 'edition-point-unasked']) // prettier-ignore

const NOTHING = {
  edition: null,
  date: null,
  contact: null,
  errors: 0,
  warnings: 0,
  explained: 0,
  unachieved: 0,
  notes: [],
  differs: [],
  rivals: [],
} as const

/** The lines of a round: counties in the order of the roster with their files, then what is from none of them. */
export function roundRows({ rolled, findings }: RolledRound): RoundRow[] {
  const { tables, files, missing, roster, parts } = rolled
  const order = new Map([...parts.map(({ name }) => name), ...roster].map((name, index) => [name, index]))
  const notes = notesOf(findings)
  const rows: RoundRow[] = [
    ...filesOf(tables).map((own) => rowOf(own, tables, notes.get(own[0].table.path) ?? [], differing(own, rolled))),
    ...missing.map((county): RoundRow => ({ ...NOTHING, path: null, county, state: 'missing', status: 'missing' })),
    ...files.flatMap((file) => (file.reason === null ? [] : rowWithout(file))),
  ]
  const place = ({ county }: RoundRow) => (county === null ? Infinity : (order.get(county) ?? Infinity))
  return rows.sort((a, b) => byNumber(place(a), place(b)) || compare(a.path ?? '', b.path ?? ''))
}

function notesOf(findings: readonly FiledFinding[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>()
  for (const { path, rule, message } of findings)
    if (path !== null && OF_FILES.has(rule)) notes.set(path, [...new Set([...(notes.get(path) ?? []), message])])
  return notes
}

function byNumber(one: number, other: number): number {
  return one === other ? 0 : one - other
}

/** The tables of one county in one file: it may have its form in parts, on several sheets. */
type OwnTables = readonly [JudgedTable, ...JudgedTable[]]

function filesOf(tables: RollUp['tables']): OwnTables[] {
  const files = new Map<string, [JudgedTable, ...JudgedTable[]]>()
  for (const judged of tables) {
    const key = JSON.stringify([judged.table.path, judged.from])
    const own = files.get(key)
    if (own) own.push(judged)
    else files.set(key, [judged])
  }
  return [...files.values()]
}

/** How a file stands by its tables: as the one does that most wants something done. */
const WANTING: readonly RowState[] = ['conflict', 'unknown', 'elsewhere', 'other-year', 'back', 'used', 'superseded', 'duplicate'] // prettier-ignore

function rowOf(own: OwnTables, all: RollUp['tables'], notes: readonly string[], differs: readonly number[]): RoundRow {
  const sum = (count: (table: SentTable) => number) => own.reduce((total, { table }) => total + count(table), 0)
  const stateOfOne = ({ status, refusal, table }: JudgedTable) => refusal ?? stateOf(status, table.errors)
  const [chief] = [...own].sort((a, b) => WANTING.indexOf(stateOfOne(a)) - WANTING.indexOf(stateOfOne(b)))
  const { table, status, from } = chief ?? own[0]
  const { path, edition, contact } = table
  const isOpen = status === 'conflict' || status === 'superseded'
  const others = all.filter((other) => other.from === from && other.status !== 'duplicate' && other.table.path !== path)
  return {
    path,
    county: from,
    state: stateOfOne(chief ?? own[0]),
    status,
    edition,
    date: table.date,
    contact,
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    explained: sum(({ explained }) => explained),
    unachieved: sum(
      ({ points }) =>
        unfoldPoints(points).filter((point) => point.unachieved.some((id) => !point.achieved.includes(id))).length,
    ),
    notes,
    differs,
    rivals: isOpen ? [...new Set(others.map((other) => other.table.path))] : [],
  }
}

function rowWithout({ path, unreadable, locks, reason }: SentFile): RoundRow {
  const state = locks !== undefined ? 'open' : unreadable ? 'unread' : 'no-table'
  return { ...NOTHING, path, county: null, state, status: 'refused', notes: reason === null ? [] : [reason] }
}

function stateOf(status: JudgedTable['status'], errors: number): RowState {
  if (status === 'used' || status === 'refused') return errors > 0 ? 'back' : 'used'
  return status
}

/** At which points the files of a county that are in conflict differ. */
function differing(own: OwnTables, { points }: RollUp): number[] {
  const disputed = new Set(own.flatMap(({ status, table }) => (status === 'conflict' ? [table] : [])))
  const isIn = ({ conflicts }: RolledPoint) =>
    conflicts.some((one) => one.county === own[0].from && one.tables.some((table) => disputed.has(table)))
  return disputed.size === 0 ? [] : points.filter(isIn).map(({ number }) => number)
}

/** What a list is sorted by. */
export type RowKey = 'county' | 'state' | 'path' | 'date' | 'errors' | 'warnings' | 'explained' | 'unachieved'

/** The lines that hold the words, sorted. */
export function listedRows(
  rows: readonly RoundRow[],
  words: string,
  state: RowState | null,
  key: RowKey | null,
): RoundRow[] {
  const found = rows.filter((row) => (state === null || row.state === state) && `${row.county ?? ''} ${row.path ?? ''}`.includes(words.trim())) // prettier-ignore
  if (key === null || key === 'county') return found
  if (key === 'errors' || key === 'warnings' || key === 'explained' || key === 'unachieved')
    return found.sort((a, b) => b[key] - a[key])
  return found.sort((a, b) => compare(a[key] ?? '', b[key] ?? ''))
}
