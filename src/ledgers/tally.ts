import type { Scope, Value } from './expression/value'
import type { Stage } from '../balance/stage'
import { partNamed, type Tally } from './ledger'
import { rowKey } from './row-key'
import type { LedgerRow } from './reading/rows'
import { stagesNamed } from './schools/schools'
import { indexOf, ready, type RowScopes } from './scope'
import { countyIn } from './table'

/** A number that rows come to. */
export interface Counted {
  /** Undefined where a row that might change it is not understood. */
  readonly value: Value
  /** The row that says it, where one does. */
  readonly row: LedgerRow | null
  readonly column: string | null
}

const UNKNOWN: Counted = { value: undefined, row: null, column: null }

/** Counts, adds up or picks from rows; of rows of both stages only what is of `stage`, where one is asked for. */
export function tally(rows: readonly LedgerRow[], each: Tally, scopes: RowScopes, stage: Stage | null = null): Counted {
  const counter = counterOf(each, stage)
  const where = each.where === undefined ? null : ready(each.where)
  for (const row of rows) {
    const scope = scopes.on(row)
    const isIn = where ? where(scope) : true
    if (isIn === undefined) return UNKNOWN
    if (isIn === true && !counter.add(row, scope)) return UNKNOWN
  }
  return counter.counted()
}

/** The rows of the part that a tally is over. */
export function tallied({ table }: RowScopes, each: Tally): readonly LedgerRow[] {
  return table.rows.get(partNamed(table.ledger, each.part)) ?? []
}

/** Takes in row after row; false where a row is not understood. */
interface Counter {
  readonly add: (row: LedgerRow, scope: Scope) => boolean
  readonly counted: () => Counted
}

function counterOf({ count, sum, distinct, max, latest = [] }: Tally, stage: Stage | null): Counter {
  if (count !== undefined) return counting(count)
  if (sum !== undefined) return adding(sum)
  if (distinct) return telling(distinct, stage)
  return max === undefined ? picking(latest, undefined) : picking([max], 0)
}

function counting(source: string): Counter {
  const holds = ready(source)
  let value = 0
  return {
    add: (_, scope) => {
      const held = holds(scope)
      if (held === true) value++
      return held !== undefined
    },
    counted: () => ({ ...UNKNOWN, value }),
  }
}

function adding(source: string): Counter {
  const amount = ready(source)
  let value = 0
  return {
    add: (_, scope) => {
      const one = amount(scope)
      if (typeof one !== 'number') return false
      value += one
      return true
    },
    counted: () => ({ ...UNKNOWN, value }),
  }
}

/** Counts different values, each county's by themselves. A row of both stages stands for one of each. */
function telling(columns: readonly string[], stage: Stage | null): Counter {
  const seen = new Set<string>()
  return {
    add: (row, scope) => {
      const options = columns.map((column) =>
        column === 'stage' ? stagesIn(scope.get(column), stage) : [scope.get(column)],
      )
      if (options.some((values) => values.includes(undefined))) return false
      for (const combination of product(options)) seen.add(rowKey([countyIn(row), ...combination]))
      return true
    },
    counted: () => ({ ...UNKNOWN, value: seen.size }),
  }
}

const stagesIn = (value: Value, stage: Stage | null): readonly Value[] =>
  value === undefined ? [undefined] : stagesNamed(value).filter((each) => stage === null || each === stage)

function product(options: readonly (readonly Value[])[]): Value[][] {
  return options.reduce<Value[][]>(
    (made, each) => made.flatMap((before) => each.map((value) => [...before, value])),
    [[]],
  )
}

/** The largest value of some columns, with its cell; `none` where there is no row. */
function picking(columns: readonly string[], none: Value): Counter {
  let best: Counted = { value: none, row: null, column: null }
  return {
    add: (row) =>
      columns.every((column) => {
        const value = row.values[indexOf(row, column)]
        const isMore = best.row === null || (typeof best.value === 'number' && Number(value) > best.value)
        if (typeof value === 'number' && isMore) best = { value, row, column }
        return value !== undefined
      }),
    counted: () => best,
  }
}
