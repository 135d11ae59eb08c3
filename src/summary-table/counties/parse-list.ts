import { CellError, textOf, type CellValue } from '../../grid/cell'
import { isCountySomewhere } from './china'
import { readAllBut } from './all-but'
import type { CountyList, ListedCounty } from './list'
import { cityAliases, cityStem, KINDS_IN_BRACKETS } from './names'
import { readNames, type NamesRead } from './read-names'
import { countsOthers, countWithin, isNoMark, OTHER_COLUMN, shorthandOf, type ListColumn } from './phrases'
import type { Roster } from './roster'
import { indexOf, type RosterIndex } from './roster-index'
import { isZone } from './zones'

const SAYS_NOTHING = /^[^\p{L}\p{N}\p{S}"“”″〃]*$/u

/**
 * Reads a cell of the county lists. `column` is the list it stands in: 均未实现 is all of 未实现, and none of 已实现. Without a roster every name
 * counts as a county by the name it is written. Never throws; linear in the length of the text.
 */
export function parseCountyList(value: CellValue, roster: Roster | null, column: ListColumn = 'achieved'): CountyList {
  const written = textOf(value)
  if (value instanceof CellError) return { ...empty(written), kind: 'error' }
  if (!roster) return parseText(written, roster, column)
  const index = indexOf(roster)
  const known = index.recent[column].get(written)
  if (known) return known
  const list = plainNames(written, index) ?? parseText(written, roster, column)
  index.recent[column].set(written, list)
  return list
}

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
  if (!isNoMark(written) && SAYS_NOTHING.test(written)) return { ...empty(written), kind: 'blank' }
  const text = written.replace(KINDS_IN_BRACKETS, '')
  const said = withoutUnit(text, roster)
  const named = startsWithCounty(text, roster)
  const shorthand =
    named || holdsLikeShorthand(text, roster) ? null : shorthandOf(said, column, roster?.counties.length === 1)
  if (shorthand) return fromShorthand(written, shorthand, roster, countWithin(text))
  const allBut = readAllBut(said, column, named)
  if (!allBut) return fromNames(written, readNames(text, roster, column), roster)
  // Who is excepted from 已实现 belongs to 未实现.
  const exceptions = readNames(allBut.exceptions, roster, allBut.negated ? column : OTHER_COLUMN[column])
  return allBut.negated ? fromNames(written, exceptions, roster) : fromAllBut(written, exceptions, roster)
}

/** 锦州市各县区均已实现, 辽宁省锦州市各县区, 恩施州各县市 → 各县区均已实现; 铁岭县 is no 铁岭 before it. */
function withoutUnit(text: string, roster: Roster | null): string {
  if (!roster?.unit) return text
  const start = text.trimStart().replace(/^\p{Script=Han}{2,3}省(?=.)/u, '')
  const unit = [roster.unit, ...cityAliases(roster.unit)].find((name) => start.startsWith(name))
  if (unit) return start.slice(unit.length)
  const rest = start.startsWith(cityStem(roster.unit)) ? start.slice(cityStem(roster.unit).length) : ''
  return /^(?:各|全|所有|均|都|其[他它余])/u.test(rest) ? rest : text
}

/** 1.全州县: what it holds is a county, not all counties. */
function holdsLikeShorthand(text: string, roster: Roster | null): boolean {
  return roster !== null && indexOf(roster).likeShorthands.some((county) => text.includes(county))
}

function startsWithCounty(text: string, roster: Roster | null): boolean {
  if (!roster) return isCountySomewhere(text.trim())
  const index = indexOf(roster)
  return (index.resolve(text.slice(0, 40)) ?? index.longestAt(text.trimStart(), 0, true)) !== undefined
}

function fromShorthand(
  written: string,
  kind: 'none' | 'all',
  roster: Roster | null,
  statedCount: number | null,
): CountyList {
  return kind === 'none'
    ? { ...empty(written), kind }
    : { ...empty(written), kind, counties: roster?.counties ?? NOTHING, statedCount }
}

function fromNames(written: string, read: NamesRead, roster: Roster | null): CountyList {
  const { names, shorthands, statedCount } = read
  const [first] = shorthands
  if (first && !names.length && shorthands.every(({ kind }) => kind === first.kind)) {
    return fromShorthand(written, first.kind, roster, statedCount)
  }
  if (roster && countsAll(written, read, roster)) return fromShorthand(written, 'all', roster, statedCount)
  const counties = understood(read)
  if (roster && isAllAndZones(read)) return { ...fromShorthand(written, 'all', roster, statedCount), names }
  // 古塔区、…………，全部: where all are named, the word says the same.
  const repeats = first?.kind === 'all' && counties.length === roster?.counties.length
  return {
    written,
    kind: 'names',
    names,
    counties,
    foreignSeparators: read.foreignSeparators,
    statedCount,
    shorthandBesideNames: repeats ? null : (first?.written ?? null),
  }
}

/** 各县（市、区）、高新区: the zones are named beside all counties, of which they may not be reckoned. */
function isAllAndZones({ names, shorthands }: NamesRead): boolean {
  const all = shorthands.length > 0 && shorthands.every(({ kind }) => kind === 'all')
  return all && names.every(({ county, written }) => isZone(county ?? written))
}

/** 银州区等7个县 where the roster has seven. */
function countsAll(written: string, { names, shorthands, statedCount }: NamesRead, { counties }: Roster): boolean {
  if (statedCount !== counties.length || names.length >= statedCount || shorthands.length) return false
  return names.length > 0 && names.every(({ county }) => county !== null) && countsOthers(written)
}

function fromAllBut(written: string, read: NamesRead, roster: Roster | null): CountyList {
  const but = new Set(read.names.flatMap(({ county, nearest }) => county ?? nearest ?? []))
  // Who is excepted without being known may be anyone.
  const known = read.names.every(({ county, nearest }) => county !== null || nearest !== null)
  const counties = (known && roster?.counties.filter((county) => !but.has(county))) || NOTHING
  return { ...fromNames(written, read, roster), kind: 'all-but', names: read.names, counties }
}

function understood({ names }: NamesRead): string[] {
  return [...new Set(names.flatMap(({ county }) => county ?? []))]
}

const NOTHING: readonly never[] = Object.freeze([])

function empty(written: string): CountyList {
  return {
    written,
    kind: 'blank',
    names: NOTHING,
    counties: NOTHING,
    foreignSeparators: NOTHING,
    statedCount: null,
    shorthandBesideNames: null,
  }
}
