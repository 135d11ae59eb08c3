import { textOf, type CellValue } from '../grid/cell'
import { onlyOf } from '../text/items'
import type { Language } from '../text/language'
import type { CountyList } from '../summary-table/counties/list/list'
import { parseCountyList } from '../summary-table/counties/list/parse-list'
import { parseAnswer, type ListsRead } from '../summary-table/counties/list/parse-answer'
import { placeNamed } from '../summary-table/counties/gazetteer/place'
import { makeRoster } from '../summary-table/counties/roster/make-roster'
import type { ListPair } from '../summary-table/counties/roster/roster'
import type { Roster } from '../summary-table/counties/roster/roster'
import { parseRosterText } from '../summary-table/counties/roster/roster-text'
import { isCountySomewhere } from '../summary-table/counties/gazetteer/china'
import { usableCells } from './arguments'
import { countyNames } from './county-names'
import { displayLanguage, invalid, notAvailable } from './errors'
import { FUNCTION_MESSAGES } from './messages'
import { endsInEtc, statedCount, type Stated } from './stated-count'

/**
 * 核对已实现、未实现两份名单：漏填、不在名单、重复、两边都有的县（市、区）；都对得上时为空。
 * @customfunction COUNTY_DIFF COUNTY_DIFF
 * @helpurl https://localhost:3000/assets/help/functions/COUNTY_DIFF.html
 * @param roster 全部县（市、区）的名单：一个区域（一格一个）、用顿号隔开的一格，或市名（如 锦州市）
 * @param achieved 已实现的县（市、区）
 * @param unachieved 未实现的县（市、区）
 * @returns 对不上的地方；都对得上时为空文本
 */
export function countyDiff(roster: unknown[][], achieved: unknown[][], unachieved: unknown[][]): string {
  const language = displayLanguage()
  const lists: ListPair = [listCell(achieved), listCell(unachieved)]
  const known = rosterArgument(roster, [lists])
  return difference(known, parseAnswer(lists[0], lists[1], known), language)
}

/**
 * 名单里有几个县（市、区）。写明个数的（共5个县、古塔区等3个县）就是那个数。
 * @customfunction COUNTY_COUNT COUNTY_COUNT
 * @helpurl https://localhost:3000/assets/help/functions/COUNTY_COUNT.html
 * @param list 名单：一格，或一个区域
 * @returns 县（市、区）的个数，重复的只数一次
 */
export function countyCount(list: unknown[][]): number {
  const messages = FUNCTION_MESSAGES[displayLanguage()]
  const read = parseCountyList(listCell(list), null)
  if (read.kind === 'all' && read.statedCount !== null) return read.statedCount
  if (read.kind === 'all' || read.kind === 'all-but') throw notAvailable(messages.notCountable(read.written))
  // What says something and names nobody is no list.
  if (read.kind === 'names' && read.counties.length === 0 && read.statedCount === null)
    throw notAvailable(messages.notCountable(read.written))
  const parts = read.counties.map((written) => (isCountySomewhere(written) ? named(written) : statedCount(written)))
  const names = new Set(parts.flatMap((part) => countyNames(part.names)))
  const isUnread = parts.some(
    (part) => /\d/.test(part.names) || (part.count === null && countyNames(part.names).length === 0),
  )
  if (isUnread) throw notAvailable(messages.notCountable(read.written))
  return agreed(names.size, [read.statedCount, ...parts.map(({ count }) => count)], read.written)
}

const named = (names: string): Stated => ({ names, count: null })

/** How many a list names, where the numbers that it gives itself (共5个县) say the same, or are all that it gives. */
function agreed(names: number, counts: readonly (number | null)[], written: string): number {
  const messages = FUNCTION_MESSAGES[displayLanguage()]
  const stated = [...new Set(counts.filter((count) => count !== null))]
  const [count] = stated
  // 古塔区等3个县 and 古塔区等 leave names out.
  if (count === undefined && endsInEtc(written)) throw notAvailable(messages.notCountable(written))
  if (count === undefined) return names
  const isTold = names === 0 || names === count || (names < count && written.includes('等'))
  if (stated.length > 1 || !isTold) throw notAvailable(messages.countDiffers(stated.join('、'), names))
  return count
}

/** A list in one cell, or spread over several, as one text. A 0 is a blank cell (on the desktop), or says that there is none. */
function listCell(argument: unknown): CellValue {
  return usableCells(argument)
    .flat()
    .map((cell) => (cell === 0 ? '' : textOf(cell)))
    .filter((text) => text.trim() !== '')
    .join('、')
}

/** The roster that an argument names: a city by its own, or the names in it. A name to the right of another is its short form. */
function rosterArgument(argument: unknown, lists: readonly ListPair[]): Roster {
  const messages = FUNCTION_MESSAGES[displayLanguage()]
  const rows = usableCells(argument)
  const lines = onlyOf(rows)?.map((cell) => [cell]) ?? rows
  const text = lines
    .map((line) =>
      line
        .map((cell) => (cell === 0 ? '' : textOf(cell)))
        .filter(Boolean)
        .join(','),
    )
    .join('\n')
  const place = placeNamed(text)
  if (place !== null && place.kind !== 'county') return makeRoster({ unit: text, lists })
  const given = parseRosterText(text)
  if (given.counties.length === 0) throw invalid(messages.rosterEmpty)
  return makeRoster({ unit: '', given: { source: 'given', ...given }, lists })
}

/** What is missing, unknown, doubled or in both lists, in this order; '' where they balance. */
function difference(roster: Roster, { achieved: yes, unachieved: no }: ListsRead, language: Language): string {
  const messages = FUNCTION_MESSAGES[language]
  const [colon, comma, semicolon] = language === 'zh' ? ['：', '、', '；'] : [': ', ', ', '; ']
  const parts: [string, readonly string[]][] = [
    [messages.missing, roster.counties.filter((county) => !accountsFor(yes, county) && !accountsFor(no, county))],
    [messages.unknown, [...unknownOf(yes), ...unknownOf(no)]],
    [messages.doubled, [...doubledOf(yes), ...doubledOf(no)]],
    [messages.inBoth, yes.counties.filter((county) => no.counties.includes(county))],
  ]
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => what + colon + [...new Set(names)].join(comma))
    .join(semicolon)
}

/** A misspelt county is accounted for: its spelling is what is wrong. */
function accountsFor({ counties, names }: CountyList, county: string): boolean {
  return counties.includes(county) || names.some(({ nearest }) => nearest === county)
}

function unknownOf({ names }: CountyList): string[] {
  return names.filter(({ county }) => county === null).map(({ written }) => written)
}

function doubledOf({ names }: CountyList): string[] {
  const counties = names.flatMap(({ county }) => county ?? [])
  return counties.filter((county, position) => counties.indexOf(county) < position)
}
