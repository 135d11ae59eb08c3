import { fold } from '../../text/fold'
import type { SchoolGroup, SchoolRow } from './sheet'

/** The rows of each school, by county and name; rows without a name are left out. */
export function groupsOf(rows: readonly SchoolRow[]): SchoolGroup[] {
  const groups = new Map<string, { county: string; name: string; rows: SchoolRow[]; whole: SchoolRow | null }>()
  for (const row of rows) {
    if (fold(row.name) === '') continue
    const key = schoolKey(row)
    const group = groups.get(key) ?? { county: row.county, name: row.name, rows: [], whole: null }
    groups.set(key, group)
    if (row.whole && group.whole === null) group.whole = row
    // What stands a second time for all stages together adds nothing.
    else if (!row.whole) group.rows.push(row)
  }
  return [...groups.values()]
}

/** What tells schools apart. */
export function schoolKey({ county, name }: Pick<SchoolRow, 'county' | 'name'>): string {
  return `${fold(county)}\n${fold(name)}`
}

/** The group of each row. */
export function groupIndex(groups: readonly SchoolGroup[]): ReadonlyMap<SchoolRow, SchoolGroup> {
  const index = new Map<SchoolRow, SchoolGroup>()
  for (const group of groups) {
    for (const row of group.rows) index.set(row, group)
    if (group.whole) index.set(group.whole, group)
  }
  return index
}
