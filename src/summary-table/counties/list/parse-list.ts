import { lastOf } from '../../../text/items'
import { CellError, textOf, type CellValue } from '../../../grid/cell'
import { saysNotApplicable } from '../../reading/nothing-said'
import { readAllBut } from './all-but'
import { isCountySomewhere } from '../gazetteer/china'
import type { CountyList, ListedCounty } from './list'
import { cityAliases, cityStem, KINDS_IN_BRACKETS, provinceStem } from '../gazetteer/names'
import { bareWord, saysNone } from './none-words'
import { countsWithin, countWithin } from './count-phrases'
import { empty, fromAllBut, fromNames, fromShorthand, NOTHING } from './from-names'
import { lastOthers, shorthandOf } from './phrases'
import { OTHER_COLUMN, type ListColumn } from './column'
import { kindsSaid, ofKinds, withKindsSpelled, type OfKinds } from './kinds'
import { readNames } from './read-names'
import type { Roster } from '../roster/roster'
import { rosterIndex, type RosterIndex } from '../roster/roster-index'
import { trimMarks } from './trim-marks'

/**
 * Reads a cell of the county lists. `column` is the list it stands in: 均未实现 is all of 未实现, and none of 已实现. Without a roster every name
 * counts as a county by the name it is written. Never throws; linear in the length of the text. What is not understood is among the names,
 * with no county.
 */
export function parseCountyList(value: CellValue, roster: Roster | null, column: ListColumn = 'achieved'): CountyList {
  const written = textOf(value)
  if (value instanceof CellError) return { ...empty(written), kind: 'error' }
  if (written === '') return empty(written)
  if (written === NONE.written) return NONE
  if (!roster) return parseText(written, roster, column)
  const index = rosterIndex(roster)
  const known = index.recent[column].get(written)
  if (known) return known
  const list = plainNames(written, index) ?? parseText(written, roster, column)
  index.recent[column].set(written, list)
  return list
}

/** What most lists say beside names in full. It is none with every roster, and by far the most rosters need not know their other names for it. */
const NONE: CountyList = Object.freeze({ ...empty('无'), kind: 'none' })

/** A list as it should be: names of the roster with 、 between. Null for any other. */
function plainNames(written: string, index: RosterIndex): CountyList | null {
  const names: ListedCounty[] = []
  for (const part of written.split('、')) {
    const name = index.exact(part)
    if (!name) return null
    names.push(name)
  }
  const counties = new Set<string>()
  for (const { county } of names) if (county) counties.add(county)
  return { ...empty(written), kind: 'names', names, counties: [...counties] }
}

function parseText(written: string, roster: Roster | null, column: ListColumn): CountyList {
  if (bareWord(written) === '' || written.trim() === '') return empty(written)
  const named = beforeOthers(written)
  if (named === null) return parseWords(written, roster, column)
  const list = named === '' ? { ...empty(written), kind: 'not-applicable' as const } : parseWords(named, roster, column)
  return { ...list, written, othersExempt: true }
}

/** 银州区、清河区；其余县区不涉及: what stands before it; null where a list does not say so of the others. */
function beforeOthers(text: string): string | null {
  const at = lastOthers(text)
  if (at < 0) return null
  const said = withKindsSpelled(text.slice(at)).replace(OTHERS_WORDS, '')
  return saysNotApplicable(said) ? trimMarks(text.slice(0, at)) : null
}

const OTHERS_WORDS =
  /^(?:其余|其他|其它|余下|剩余|剩下|另外)(?:各|的|所有)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?个?[县市区旗]{0,4}[均都]?/u

function parseWords(written: string, roster: Roster | null, column: ListColumn): CountyList {
  if (saysNotApplicable(written))
    return { ...empty(written), kind: 'not-applicable', counties: roster?.counties ?? NOTHING }
  if (column === 'unachieved' && saysNone(written)) return { ...empty(written), kind: 'none' }
  const text = withKindsSpelled(written).replace(KINDS_IN_BRACKETS, '')
  const said = withoutUnitWithin(withoutUnit(text, roster), roster)
  const named = startsWithCounty(text, roster)
  const meant = roster && !named ? countiesByKind(said, column, roster) : null
  if (meant && roster)
    return { ...empty(written), kind: meant.counties.length === roster.counties.length ? 'all' : 'names', ...meant }
  const shorthand =
    named || holdsLikeShorthand(text, roster) ? null : shorthandOf(said, column, roster?.counties.length === 1)
  if (shorthand) return fromShorthand(written, shorthand, roster, countOfAll(text, roster))
  const allBut = readAllBut(said, column, named)
  if (!allBut) return fromNames(written, readNames(said === text ? text : said, roster, column), roster)
  // Who is excepted from 已实现 belongs to 未实现.
  const exceptions = readNames(allBut.exceptions, roster, allBut.negated ? column : OTHER_COLUMN[column])
  if (allBut.negated) return fromNames(written, exceptions, roster)
  return withCountOfOthers(fromAllBut(written, exceptions, roster), allBut.others, roster)
}

/** 全部7个县（市、区）; 全省14个市100个县 counts the prefectures of a province before its counties. */
function countOfAll(text: string, roster: Roster | null): number | null {
  const counts = countsWithin(text)
  return (roster?.prefectures ? lastOf(counts) : counts[0]) ?? null
}

/** 两区五县, 各区, 三县: the counties are named by their kinds. */
function countiesByKind(text: string, column: ListColumn, roster: Roster): OfKinds | null {
  const said = kindsSaid(text, column)
  return said && ofKinds(said, roster)
}

/** 除昌图县外，其余5个县: how many the others are, is right or wrong; 7个县（昌图县除外） may count all. */
function withCountOfOthers(list: CountyList, others: string, roster: Roster | null): CountyList {
  const stated = countWithin(withKindsSpelled(others))
  if (stated === null || list.counties.length === 0 || stated === list.counties.length) return list
  if (stated === roster?.counties.length && list.written.trimStart().startsWith(others)) return list
  return { ...list, miscounts: [...list.miscounts, { stated, counted: list.counties.length, kinds: '' }] }
}

/** 锦州市各县区均已实现, 辽宁省锦州市各县区, 恩施州各县市 → 各县区均已实现; 铁岭县 is no 铁岭 before it. */
function withoutUnit(text: string, roster: Roster | null): string {
  if (!roster?.unit) return text
  const whole = text.trimStart()
  const start = whole.startsWith(roster.unit) ? whole : whole.replace(/^\p{Script=Han}{2,3}省(?=.)/u, '')
  const stem = roster.prefectures ? provinceStem(roster.unit) : cityStem(roster.unit)
  const unit = [roster.unit, ...cityAliases(roster.unit), stem].find((name) => start.startsWith(name))
  const rest = unit === undefined ? '' : start.slice(unit.length)
  if (EXCEPTING.test(rest)) return `全市${rest}`
  return ALL_OF_UNIT.test(rest) ? rest : text
}

/** 除双辽市外，四平市各县（市、区）均已实现 → 除双辽市外，各县（市、区）均已实现. */
function withoutUnitWithin(text: string, roster: Roster | null): string {
  const unit = roster?.unit
  if (!unit || text.indexOf(unit) <= 0) return text
  return text
    .split(unit)
    .reduce((said, rest) => said + (BEHIND_CLAUSE.test(said) && ALL_OF_UNIT.test(rest) ? '' : unit) + rest)
}

const BEHIND_CLAUSE = /[，,、；;。外]\s?$/u
/** 四平市（除双辽市外）, 四平市（双辽市除外）. */
const EXCEPTING = /^\s*[(（](?:除|不含|不包括|[^()（）]{1,60}除外[)）])/u
const ALL_OF_UNIT = /^(?:范围|所辖|下辖|辖|各|全|所有|均|都|其[他它余]|\d|[两二三四五六七八九十]|除)/u

/** 1.全州县: what it holds is a county, not all counties. */
function holdsLikeShorthand(text: string, roster: Roster | null): boolean {
  return roster !== null && rosterIndex(roster).likeShorthands.some((county) => text.includes(county))
}

function startsWithCounty(text: string, roster: Roster | null): boolean {
  if (!roster) return isCountySomewhere(text.trim())
  const index = rosterIndex(roster)
  return (index.resolve(text.slice(0, 40)) ?? index.longestAt(text.trimStart(), 0, true)) !== undefined
}
