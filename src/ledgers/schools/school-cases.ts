import type { School } from '../../balance/school'
import { onlyOf } from '../../text/items'
import type { Value } from '../expression/value'
import { grouped } from '../../text/grouped'
import { firstPart, columnIndex, type LedgerRule } from '../ledger'
import type { LedgerRow } from '../reading/rows'
import type { KnownSchool } from './schools'
import { ready } from '../scope'
import type { LedgerView } from '../subject'
import { tally } from '../tally'

/** A school in one stage, held against the rows that name it. */
export interface SchoolCase {
  readonly school: School
  readonly name: string
  readonly rows: readonly LedgerRow[]
  readonly values: Readonly<Record<string, Value>>
}

/** The schools, stage by stage, for which an expression holds; undefined where no school sheet tells. */
export function schoolCases(
  { schools: expression, counts = {} }: Pick<LedgerRule, 'counts'> & { readonly schools: string },
  view: LedgerView,
): SchoolCase[] | undefined {
  const { schools, scopes, own } = view.source
  if (!schools.areKnown) return undefined
  const holds = ready(expression)
  const named = rowsBySchool(view)
  return own.flatMap((known) =>
    known.stages.flatMap((school) => {
      const rows = (named.get(known) ?? []).filter((row) => {
        const stage = scopes.on(row).get('stage')
        return stage === undefined || stage === 'both' || stage === school.stage
      })
      const numbers = Object.entries(counts).map(([name, each]) => [name, tally(rows, each, scopes).value] as const)
      const values: Record<string, Value> = Object.fromEntries(numbers)
      const get = (name: string): Value => (name in values ? values[name] : schools.fact([school], name))
      if (holds({ get, of: () => undefined }) !== true) return []
      for (const fact of ['large', 'superLarge', 'largest']) values[fact] = schools.fact([school], fact)
      return [{ school, name: known.name, rows, values }]
    }),
  )
}

/** The rows of each school; a name that several schools have is nobody's. */
function rowsBySchool({ table, source, read }: LedgerView): ReadonlyMap<KnownSchool, readonly LedgerRow[]> {
  const part = firstPart(table.ledger)
  const at = columnIndex(part, 'school')
  return grouped(table.rows.get(part) ?? [], (row) => {
    const name = row.values[at]
    const known = typeof name === 'string' ? source.schools.named(name, read.countyOf(row)) : []
    return onlyOf(known) ?? null
  })
}
