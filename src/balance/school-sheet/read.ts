import type { WorkbookContents } from '../../grid/contents'
import { amountColumns } from '../columns/amount-columns'
import { TEXT_COLUMNS } from '../columns/text-columns'
import type { Standard } from '../standard'
import { withoutBranches } from './branches'
import { countyBeforeName, mayBeCounty } from './county-name'
import { candidateOf, lacking, nearSheet, type NearSheet } from './candidates'
import { choose } from './choose'
import { groupIndex, groupsOf } from './groups'
import { amountsOf } from './header'
import { headingIndex } from './heading/heading'
import { mergeIndex } from './merged'
import { schoolsOf } from './schools'
import type { MaybeCounties, SchoolReading, SchoolRow } from './sheet'

/** Finds and reads a workbook's school sheets: 学校基本数据, or those of its stages, kinds of schools and counties. */
export function readSchools(workbook: WorkbookContents, standard: Standard): SchoolReading {
  const index = headingIndex(TEXT_COLUMNS, amountColumns(standard))
  const sources = workbook.sheets.map((sheet) => ({ sheet, merges: mergeIndex(sheet), index }))
  const sheets = sources.map((source) => {
    const candidate = candidateOf(source, workbook.date1904)
    return { candidate, near: candidate ? null : nearSheet(source) }
  })
  const candidates = sheets.flatMap(({ candidate }) => candidate ?? [])
  const near = sheets.flatMap((each) => each.near ?? [])
  const { rows: all, read, unread, differing } = choose(candidates, near, standard)
  const { rows, branches } = withoutBranches(all)
  const inside = rows.filter(({ outside }) => outside === null)
  const groups = groupsOf(inside)
  const groupOf = groupIndex(groups)
  return {
    tables: read.flatMap(({ tables }) => tables),
    unread,
    differing,
    nearest: read.length > 0 ? null : nearest(near, standard),
    rows: inside,
    groups,
    groupOf,
    totals: read.flatMap(({ totals }) => totals),
    published: read.flatMap(({ published }) => published),
    branches,
    outside: rows.filter(({ outside }) => outside !== null),
    counties: countiesOf(inside),
    maybeCounties: inside.some(({ county }) => county !== '') ? null : (sheetsLike(inside) ?? beginningsLike(inside)),
    schools: schoolsOf(rows, groupOf, standard),
  }
}

/** The counties that rows name; '' alone where none does. */
function countiesOf(rows: readonly SchoolRow[]): readonly string[] {
  const named = [...new Set(rows.map(({ county }) => county))].filter((county) => county !== '')
  return named.length > 0 ? named : ['']
}

/** Sheets with schools of both stages each, all of whose names may be counties' and none of which says so. */
function sheetsLike(rows: readonly SchoolRow[]): MaybeCounties | null {
  const stages = stagesBy(rows, ({ table }) => table.sheet.name)
  const names = [...stages.keys()]
  const areLike = names.length > 1 && names.every((name) => mayBeCounty(name) && (stages.get(name)?.size ?? 0) > 1)
  return areLike ? { where: 'sheets', names } : null
}

/** Schools of both stages that are called after a county, and others after another: 昌图县一小, 西丰县一小. */
function beginningsLike(rows: readonly SchoolRow[]): MaybeCounties | null {
  const stages = stagesBy(rows, ({ name }) => countyBeforeName(name))
  const names = [...stages].flatMap(([name, each]) => (name !== '' && each.size > 1 ? [name] : []))
  return names.length > 1 ? { where: 'schools', names } : null
}

function stagesBy(rows: readonly SchoolRow[], keyOf: (row: SchoolRow) => string): Map<string, Set<string>> {
  const stages = new Map<string, Set<string>>()
  for (const row of rows) stages.set(keyOf(row), (stages.get(keyOf(row)) ?? new Set()).add(row.stage ?? ''))
  return stages
}

function nearest(near: readonly NearSheet[], standard: Standard): SchoolReading['nearest'] {
  const [best] = [...near].sort((a, b) => amountsOf(b.header).size - amountsOf(a.header).size)
  return best ? { sheet: best.sheet, lacks: lacking(best.header, standard) } : null
}
