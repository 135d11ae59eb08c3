import { fold } from '../../text/fold'
import { COLUMN } from '../columns/columns'
import { groupsOf, schoolKey } from './groups'
import type { AmountCell, Branch, SchoolGroup, SchoolRow } from './sheet'

/** The rows without those of branches, whose pupils and resources are added to their schools. */
export function withoutBranches(rows: readonly SchoolRow[]): {
  rows: readonly SchoolRow[]
  branches: readonly Branch[]
} {
  const isBranch = (row: SchoolRow) => row.isBranch && row.outside === null
  const branches = rows.filter(isBranch)
  if (branches.length === 0) return { rows, branches: [] }
  const schools = rows.filter((row) => !isBranch(row))
  const groups = new Map(groupsOf(schools).map((group) => [schoolKey(group), group]))
  const found = branches.map((row) => ({ row, school: schoolOf(row, groups) }))
  const added = new Map<SchoolRow, SchoolRow>()
  const moved: SchoolRow[] = []
  for (const { row, school } of found) {
    if (!school) continue
    const own = row.whole ? school.whole : school.rows.find(({ stage }) => stage === row.stage)
    if (own) added.set(own, withAmounts(added.get(own) ?? own, row))
    else moved.push({ ...row, name: school.name, isBranch: false })
  }
  return {
    rows: [...schools.map((row) => added.get(row) ?? row), ...moved],
    branches: found.map(({ row, school }) => ({ row, main: school?.name ?? null })),
  }
}

/** The school that a column names, or whose full name begins the branch's; the longest, where several do. */
function schoolOf({ county, main, name }: SchoolRow, groups: ReadonlyMap<string, SchoolGroup>): SchoolGroup | null {
  const named = main === '' ? undefined : groups.get(schoolKey({ county, name: main }))
  if (named) return named
  const own = fold(name)
  for (let length = own.length; length > 0; length--) {
    const school = groups.get(schoolKey({ county, name: own.slice(0, length) }))
    if (school) return school
  }
  return null
}

function withAmounts(row: SchoolRow, branch: SchoolRow): SchoolRow {
  const amounts = new Map(row.amounts)
  for (const [heading, cell] of branch.amounts) {
    const own = amounts.get(heading)
    amounts.set(heading, own ? together(own, cell) : cell)
  }
  return { ...row, amounts }
}

/** The largest class of both is the larger one; all else adds up. A blank of the branch adds nothing. */
function together(own: AmountCell, other: AmountCell): AmountCell {
  if (other.fault === 'blank') return own
  if (own.value === null || other.value === null) return { ...(own.value === null ? own : other), value: null }
  if (own.found.spec.heading === COLUMN.largestClass) return own.value >= other.value ? own : other
  const parts = [...(own.made?.parts ?? [{ cell: own, sign: 1 as const }]), { cell: other, sign: 1 as const }]
  return { ...own, value: own.value + other.value, fault: null, made: { parts } }
}
