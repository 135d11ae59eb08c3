import { fold } from '../../text/fold'
import { COLUMN } from '../columns'
import type { AmountCell, Branch, SchoolRow } from './sheet'

/** The rows without those of branches, whose pupils and resources are added to their schools. */
export function withoutBranches(rows: readonly SchoolRow[]): {
  rows: readonly SchoolRow[]
  branches: readonly Branch[]
} {
  const branches = rows.filter(({ isBranch, outside }) => isBranch && outside === null)
  if (branches.length === 0) return { rows, branches: [] }
  const schools = rows.filter((row) => !branches.includes(row))
  const found = branches.map((row) => ({ row, main: mainOf(row, schools) }))
  const added = new Map<SchoolRow, SchoolRow>()
  const moved: SchoolRow[] = []
  for (const { row, main } of found) {
    if (main === null) continue
    const own = schools.find(
      (each) => isSchool(each, main, row) && each.stage === row.stage && each.whole === row.whole,
    )
    if (own) added.set(own, withAmounts(added.get(own) ?? own, row))
    else moved.push({ ...row, name: main, isBranch: false })
  }
  return { rows: [...schools.map((row) => added.get(row) ?? row), ...moved], branches: found }
}

/** The school that a column names, or whose full name begins the branch's; the longest, where several do. */
function mainOf(branch: SchoolRow, schools: readonly SchoolRow[]): string | null {
  const named = schools.find((each) => branch.main !== '' && isSchool(each, branch.main, branch))
  if (named) return named.name
  const own = fold(branch.name)
  const names = schools
    .filter(({ county, name }) => county === branch.county && fold(name) !== '' && own.startsWith(fold(name)))
    .map(({ name }) => name)
  return names.sort((a, b) => b.length - a.length)[0] ?? null
}

function isSchool({ county, name }: SchoolRow, named: string, branch: SchoolRow): boolean {
  return county === branch.county && fold(name) === fold(named)
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
