import { memo } from '../../../text/memo'
import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { onlyOf } from '../../../text/items'
import type { CountyList } from '../../counties/list/list'
import { isUnread } from '../../counties/list/listed-names'
import type { OtherDay } from '../../counties/roster/other-day'
import type { Roster } from '../../counties/roster/roster'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'
import { chineseHeading, chineseList, englishHeading, englishList } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly counties: readonly string[]
}

export const countyMissing: Rule<TableSubject, Facts> = {
  name: 'county-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '漏填县（市、区）',
      brief: ({ counties }) => `${chineseHeading(counties)}两栏都没有`,
      about: '名单上的每个县（市、区）在每一项里都要有交代：不在已实现，就在未实现。整项都空着的另行提示。',
      message: ({ number, cell, counties }) =>
        `第${number}项〔${cell}〕：${chineseList(counties)}既不在已实现名单，也不在未实现名单。`,
      hint: ({ counties }) => `请把${chineseList(counties)}填入其中一栏。`,
    },
    en: {
      title: 'County left out',
      brief: ({ counties }) => `${englishHeading(counties)} in neither list`,
      about: 'Every county of the roster must stand in one of the two lists of every point.',
      message: ({ number, cell, counties }) =>
        `Point ${number} (${cell}): ${englishList(counties)} ${counties.length === 1 ? 'is' : 'are'} in neither list.`,
      hint: ({ counties }) => `Put ${englishList(counties)} into one of the lists.`,
    },
  },
  cause: ({ counties }) => chineseList(counties),
  check({ table, answers, roster }) {
    const hits: Hit<Facts>[] = []
    const complete = roster.counties.length
    for (const answer of answers.filter((answer) => roster.openZones !== undefined || lacksAny(answer, complete))) {
      const { achieved, unachieved } = answer.row.cells
      if (!achieved || !unachieved || !speaks(answer)) continue
      const counties = unaccounted(answer, roster)
      if (counties.length === 0) continue
      const { row, number } = answer.row
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row, unachieved.column),
        point: number,
        facts: { number, cell: cellAddress(row, unachieved.column), counties },
      })
    }
    return hits
  },
}

/** Whether the lists name fewer counties than the roster: each names only counties of the roster, and each of them once. */
function lacksAny({ achieved, unachieved, inBoth }: Answer, counties: number): boolean {
  return achieved.counties.length + unachieved.counties.length - inBoth.length !== counties
}

/** Nothing can be missing from lists that are both blank (another rule), that show an error, say 不涉及 (another rule) or something nobody understands. */
function speaks({ achieved, unachieved }: Answer): boolean {
  const lists = [achieved, unachieved]
  if (
    lists.some(({ kind, othersExempt }) => kind === 'error' || kind === 'not-applicable' || othersExempt) ||
    lists.every(({ kind }) => kind === 'blank')
  )
    return false
  return !lists.some((list) => list.names.some(isUnread) || countsUnnamed(list))
}

/** 共5个县, 除西丰县等2个县外: which they are is not said. */
function countsUnnamed({ kind, names, counties, statedCount }: CountyList): boolean {
  if (statedCount === null || counties.length > 0) return false
  return kind === 'all-but' || (kind === 'names' && names.length === 0)
}

/**
 * The counties in neither list. A misspelt county is accounted for: its spelling is what is wrong. So is one that took the place of the only
 * one that is named: its name is.
 */
export function unaccounted({ achieved, unachieved }: Answer, { counties, standIns }: Roster): string[] {
  const yes = accountedFor(achieved)
  const no = accountedFor(unachieved)
  const isNamed = (county: string): boolean => yes.has(county) || no.has(county)
  return counties.filter((county) => !isNamed(county) && !standIns?.get(county)?.some(isNamed))
}

/** 襄都区 where 桥东区 is named, which went into it; of several nobody knows. */
function successorOf(otherDay: OtherDay | null): string | null {
  return otherDay?.what === 'gone' ? (onlyOf(otherDay.into) ?? null) : null
}

// The rows of a table mostly repeat one list, which is parsed once: so is this.
const accountedFor = memo(
  ({ counties, names }: CountyList): ReadonlySet<string> =>
    new Set([...counties, ...names.flatMap(({ nearest, otherDay }) => nearest ?? successorOf(otherDay) ?? [])]),
)
