import { DAY } from '../grid/day'
import { expressionOf } from './expression/parse'
import type { Expression, Scope, Value } from './expression/value'
import { firstPart, columnIndex, type LedgerPart, type LedgerColumn } from './ledger'
import type { LedgerRow } from './reading/rows'
import { stagesMeant, type Schools } from './schools/schools'
import type { LedgerTable } from './table'
import { fold } from '../text/fold'
import { memo } from '../text/memo'
import { itemAt, onlyOf } from '../text/items'

/** What expressions over rows may know besides their row: `today` and the school year (yearStart, yearEnd) in days, `thisMonth` in months. */
export type Moment = Readonly<Record<'today' | 'yearStart' | 'yearEnd' | 'thisMonth', number>>

/** The day a ledger is held against, given as UTC midnight. A school year begins on 1 September. */
export function momentOf(date: Date): Moment {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const began = month >= 8 ? year : year - 1
  return {
    today: date.getTime() / DAY,
    yearStart: Date.UTC(began, 8, 1) / DAY,
    yearEnd: Date.UTC(began + 1, 7, 31) / DAY,
    thisMonth: year * 12 + month,
  }
}

const compiled = new Map<string, Expression>()

/** An expression of a ledger, made ready once. */
export function ready(source: string): Expression {
  let expression = compiled.get(source)
  if (!expression) compiled.set(source, (expression = expressionOf(source)))
  return expression
}

const NOTHING_MORE: Readonly<Record<string, Value>> = {}

/** Looks up what expressions over the rows of one table ask for, a row at a time: of a hundred thousand rows each is asked a dozen times. */
export class RowScopes implements Scope {
  private readonly first: ReadonlyMap<string, LedgerRow>
  private row!: LedgerRow
  private more = NOTHING_MORE

  constructor(
    readonly table: LedgerTable,
    private readonly schools: Schools,
    private readonly moment: Moment,
    /** The county of a row, as its sheet writes it. */
    private readonly countyOf: (row: LedgerRow) => string | null,
  ) {
    this.first = firstPartByName(table, countyOf)
  }

  /** The scope of a row, until that of another is asked for; `more` are further numbers by name. */
  on(row: LedgerRow, more = NOTHING_MORE): Scope {
    this.row = row
    this.more = more
    return this
  }

  get(name: string): Value {
    const { row, more } = this
    const at = indexOf(row, name)
    if (at >= 0) return name === 'stage' ? this.stageOf(row, row.values[at]) : row.values[at]
    return name in more ? more[name] : this.moment[name as keyof Moment]
  }

  of(name: string, field: string): Value {
    const { row } = this
    const value = this.get(name)
    if (typeof value !== 'string') return undefined
    const first = firstPart(this.table.ledger)
    const at = row.block.part === first ? -1 : columnIndex(first, field)
    if (at >= 0) return this.first.get(nameKey(value, this.countyOf(row)))?.values[at]
    const known = onlyOf(this.schools.named(value, this.countyOf(row)))
    return known && this.schools.fact(stagesMeant(known, name === 'school' ? this.get('stage') : null), field)
  }

  /** 学段, else that of the grade, else what the school has. */
  private stageOf(row: LedgerRow, written: Value): Value {
    if (written === 'primary' || written === 'junior' || written === undefined) return written
    const grade = indexOf(row, 'grade') < 0 ? null : row.values[indexOf(row, 'grade')]
    if (typeof grade === 'number') return grade <= 6 ? 'primary' : 'junior'
    if (written === 'both') return written
    const name = row.values[indexOf(row, 'school')]
    const known = typeof name === 'string' ? this.schools.named(name, this.countyOf(row)) : []
    const stages = new Set(onlyOf(known)?.stages.map(({ stage }) => stage))
    if (stages.size === 1) return [...stages][0]
    return stages.size > 1 ? 'both' : undefined
  }
}

const placesOf = memo((_: LedgerPart) => new Map<string, number>())
let lastPart: LedgerPart | null = null
let places = new Map<string, number>()

/** Where a row's part has a column; remembered, as every row asks for the same, and those of one part come one after another. */
export function indexOf({ block: { part } }: LedgerRow, name: string): number {
  if (part !== lastPart) [lastPart, places] = [part, placesOf(part)]
  let at = places.get(name)
  if (at === undefined) places.set(name, (at = columnIndex(part, name)))
  return at
}

/** The column of a key that a row's part is known to have. */
export function columnOf(row: LedgerRow, key: string): LedgerColumn {
  return itemAt(row.block.part.columns, indexOf(row, key))
}

/** The rows of the first part by the school they name. */
function firstPartByName(
  { ledger, rows }: LedgerTable,
  countyOf: (row: LedgerRow) => string | null,
): ReadonlyMap<string, LedgerRow> {
  const part = firstPart(ledger)
  const index = new Map<string, LedgerRow>()
  if (ledger.parts.length < 2) return index
  const at = part.columns.findIndex(({ kind }) => kind === 'school')
  for (const row of rows.get(part) ?? []) {
    const name = row.values[at]
    if (typeof name !== 'string') continue
    for (const key of [nameKey(name, countyOf(row)), nameKey(name, null)]) if (!index.has(key)) index.set(key, row)
  }
  return index
}

/** Two counties may have schools of one name. */
const nameKey = (name: string, county: string | null): string => `${county ?? ''}\n${fold(name)}`

/** Whether a ledger has tables of a part at all. */
export function hasPart({ blocks, ledger }: LedgerTable, name: string): boolean {
  const part = ledger.parts.find((each) => each.name === name)
  return blocks.some((block) => block.part === part)
}
