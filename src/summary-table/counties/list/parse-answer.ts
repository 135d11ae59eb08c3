import type { CellValue } from '../../../grid/cell'
import { onlyOf } from '../../../text/items'
import type { CountyList } from './list'
import { parseCountyList } from './parse-list'
import { countOfAll, countsOthers } from './count-phrases'
import { saysOthers, shorthandOf } from './phrases'
import type { ListColumn } from './column'
import { isKind } from './kinds'
import type { Roster } from '../roster/roster'

/** What both county lists of a point say. */
export interface ListsRead {
  readonly achieved: CountyList
  readonly unachieved: CountyList
  /** The counties that stand in both lists. */
  readonly inBoth: readonly string[]
  /** The counties among the achieved of which only that is said that the point does not concern them, where others are named. */
  readonly exempt?: readonly string[]
}

/** Reads both lists of a point together: 其余均已实现 in one means all but those that the other names, and 不涉及 in either counts as achieved. */
export function parseAnswer(achieved: CellValue, unachieved: CellValue, roster: Roster): ListsRead {
  const writtenBeside = parseCountyList(unachieved, roster, 'unachieved')
  const written = allWhereNoneIsLeft(parseCountyList(achieved, roster), writtenBeside, roster)
  const restExempt = writtenBeside.kind === 'not-applicable' && written.kind === 'names'
  if (written.othersExempt || writtenBeside.othersExempt || restExempt)
    return othersExempt(written, writtenBeside, roster)
  if (written.kind === 'not-applicable' || writtenBeside.kind === 'not-applicable')
    return notApplicable(written, writtenBeside, roster)
  const yes = restByCount(othersThan(writtenBeside, written, roster), writtenBeside, 'achieved', roster)
  const no = restByCount(othersThan(written, writtenBeside, roster), written, 'unachieved', roster)
  return { achieved: yes, unachieved: no, inBoth: sharedBy(yes, no) }
}

/** 已实现 or √ by itself does not say who; beside 无 in 未实现 it is all of them. */
function allWhereNoneIsLeft(list: CountyList, unachieved: CountyList, { counties }: Roster): CountyList {
  const isOneUnknown = list.kind === 'names' && onlyOf(list.names)?.county === null
  if (!isOneUnknown || unachieved.kind !== 'none' || shorthandOf(list.written, 'achieved', true) !== 'all') return list
  return { ...list, kind: 'all', names: NONE_NAMED, counties }
}

/** 7个县中6个已实现 beside 西丰县 in 未实现, 银州区等6个县: all but those that the other list names, where that is how many there are. */
function restByCount(list: CountyList, other: CountyList, column: ListColumn, { counties }: Roster): CountyList {
  if (list.kind === 'all-but') return moreExcepted(list, other, counties)
  if (list.kind !== 'names' || other.kind !== 'names' || other.counties.length === 0) return list
  // Names that are not counted are nearly all there is.
  if (list.counties.length > 0 && list.statedCount === null) return list
  const named = new Set(other.counties)
  const rest = counties.filter((county) => !named.has(county))
  const areKnown = other.names.every(({ county }) => county !== null)
  if (!areKnown || !countsThem(list, column, rest, counties.length)) return list
  return { ...list, kind: 'all-but', names: NONE_NAMED, counties: rest, statedCount: null, miscounts: NONE_WRONG }
}

/** 除西丰县等2个县外均已实现: who else is excepted is told by the other list; where that does not fit, nobody knows. */
function moreExcepted(list: CountyList, other: CountyList, counties: readonly string[]): CountyList {
  const { names, statedCount, written } = list
  const areMore = statedCount === null ? written.includes('等') : names.length < statedCount && countsOthers(written)
  if (!areMore) return list
  const named = new Set(other.kind === 'names' ? other.counties : NONE)
  const areNamed = named.size > 0 && names.every(({ county }) => county !== null && named.has(county))
  if (areNamed && (statedCount ?? named.size) === named.size)
    return { ...list, counties: counties.filter((county) => !named.has(county)), statedCount: null }
  return statedCount === null ? list : { ...list, counties: NONE }
}

/** Whether a list says of these only how many they are, or names some of them and says how many there are with the others. */
function countsThem(list: CountyList, column: ListColumn, rest: readonly string[], size: number): boolean {
  if (list.counties.length > 0)
    return (
      list.statedCount === rest.length &&
      list.counties.length < rest.length &&
      countsOthers(list.written) &&
      list.names.every(({ county }) => county !== null && rest.includes(county))
    )
  const said = countOfAll(list.written, column)
  return said !== null && (said.all ?? size) === size && said.count === rest.length
}

/** 银州区、清河区；其余县区不涉及 in either list, or names beside 不涉及 in 未实现: what does not concern the others counts as achieved. */
function othersExempt(achieved: CountyList, unachieved: CountyList, { counties }: Roster): ListsRead {
  const no = unachieved.kind === 'not-applicable' ? { ...unachieved, counties: NONE } : unachieved
  const named = new Set([...achieved.counties, ...no.counties])
  const exempt = counties.filter((county) => !named.has(county))
  const yes = { ...achieved, counties: [...achieved.counties, ...exempt] }
  return { achieved: yes, unachieved: no, inBoth: sharedBy(yes, no), exempt }
}

/** What nobody has to do is done by all but those that are named as not having done it. */
function notApplicable(achieved: CountyList, unachieved: CountyList, { counties }: Roster): ListsRead {
  const no = unachieved.kind === 'not-applicable' ? { ...unachieved, counties: NONE } : unachieved
  const saysNothing = achieved.kind === 'not-applicable' || achieved.kind === 'blank' || achieved.kind === 'none'
  const left = new Set(no.counties)
  const yes = saysNothing ? { ...achieved, kind: 'not-applicable' as const, counties: counties.filter((one) => !left.has(one)) } : achieved // prettier-ignore
  return { achieved: yes, unachieved: no, inBoth: sharedBy(yes, no) }
}

// So few are looked through sooner than a set of them is made.
const FEW = 16

function sharedBy({ counties }: CountyList, other: CountyList): readonly string[] {
  if (counties.length === 0 || other.counties.length === 0) return NONE
  if (other.counties.length <= FEW && counties.length <= FEW)
    return other.counties.filter((county) => counties.includes(county))
  const listed = new Set(counties)
  return other.counties.filter((county) => listed.has(county))
}

const NONE: readonly string[] = Object.freeze([])
const NONE_NAMED: CountyList['names'] = Object.freeze([])
const NONE_WRONG: CountyList['miscounts'] = Object.freeze([])

/** 各县 beside 各区, or beside the names of all districts: the counties of that kind. Otherwise it means all of them. */
function byKind(list: CountyList, kinds: string, other: CountyList): CountyList {
  const { loosely } = other
  const others = loosely === null ? other.counties : other.counties.filter((county) => isKind(county, loosely))
  const rest = list.counties.filter((county) => !isKind(county, kinds))
  const isRest = others.length === rest.length && others.every((county) => rest.includes(county))
  if (!isRest) return list
  return { ...list, kind: 'names', counties: list.counties.filter((county) => isKind(county, kinds)) }
}

function othersThan(other: CountyList, list: CountyList, roster: Roster): CountyList {
  if (list.loosely !== null) return byKind(list, list.loosely, other)
  if (list.kind !== 'all' || !saysOthers(list.written)) return list
  if (other.kind !== 'names' && other.kind !== 'all-but') return list
  // 部分县区 beside 其他县区: nobody knows which.
  if (other.names.some(({ county, nearest }) => county === null && nearest === null)) return { ...list, counties: NONE }
  const named = new Set(other.counties)
  // A misspelt county is named there too.
  for (const { nearest } of other.kind === 'names' ? other.names : []) if (nearest) named.add(nearest)
  return { ...list, kind: 'all-but', counties: roster.counties.filter((county) => !named.has(county)) }
}
