import { cellAddress } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import type { Answer } from '../answers/answer'
import type { TableSubject } from '../answers/subject'
import { holdsBracket } from '../counties/list/lex-list'
import type { CountyList, ListedCounty } from '../counties/list/list'
import { isUnread } from '../counties/list/listed-names'
import { printCountyList } from '../counties/list/normalized-list'
import type { Roster } from '../counties/roster/roster'
import { isOwn } from './own-cell'

/** In which of the two lists of a point a county is to stand; open: in neither. */
export type ChosenStanding = 'achieved' | 'unachieved' | 'open'

/**
 * The edits that give counties these standings on a point and leave all others theirs: each list that changes is written anew, in the order of
 * the roster, with its remarks. None where all stands so already; null where a list cannot be written anew without losing something of it, or
 * its cell is not the point's own.
 */
export function standingEdits(
  subject: TableSubject,
  answer: Answer,
  changes: ReadonlyMap<string, ChosenStanding>,
): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const key of ['achieved', 'unachieved'] as const) {
    const cell = answer.row.cells[key]
    if (!cell || !isOwn(subject, cell)) return null
    const text = listWith(answer[key], cell.text, key, changes, subject.roster)
    if (text === null) return null
    if (text !== cell.text)
      edits.push({ sheet: subject.table.sheet.name, cell: cellAddress(cell.row, cell.column), value: text })
  }
  return edits
}

function listWith(
  list: CountyList,
  text: string,
  key: 'achieved' | 'unachieved',
  changes: ReadonlyMap<string, ChosenStanding>,
  roster: Roster,
): string | null {
  const wanted = new Set(list.counties)
  for (const [county, standing] of changes) {
    if (standing === key) wanted.add(county)
    else wanted.delete(county)
  }
  if (wanted.size === list.counties.length && list.counties.every((county) => wanted.has(county))) return text
  if (!canBeWrittenAnew(list)) return null
  return printCountyList(namesOf(list, wanted, roster))
}

/** Whether nothing is lost when the counties of a list are written one by one. */
function canBeWrittenAnew({ kind, names, grouped, shorthandBesideNames, statedCount, counties }: CountyList): boolean {
  if (kind === 'error' || kind === 'not-applicable' || grouped || shorthandBesideNames !== null) return false
  if (statedCount !== null && kind === 'names' && statedCount !== counties.length) return false
  return names.every((name) => name.extra === null && !holdsBracket(name.remark ?? '') && !isUnread(name))
}

/** The wanted counties in the order of the roster, then those it lacks, then the names that are no county of it: they stay until somebody decides. */
function namesOf({ kind, names, counties }: CountyList, wanted: ReadonlySet<string>, roster: Roster): string[] {
  const written = new Map(kind === 'names' ? names.map((name) => [name.county, name]) : [])
  const others = [...counties, ...wanted].filter((county) => !roster.counties.includes(county))
  const ordered = [...new Set([...roster.counties, ...others])].filter((county) => wanted.has(county))
  const unknown = kind === 'names' ? names.filter(({ county }) => county === null) : []
  return [
    ...ordered.map((county) => printed(county, written.get(county))),
    ...unknown.map((name) => printed(name.written, name)),
  ]
}

function printed(county: string, name: ListedCounty | undefined): string {
  const words = name?.otherDay ? name.written : county
  return name?.remark ? `${words}（${name.remark}）` : words
}
