import type { CountyList, ListedCounty } from './list'
import { isZone } from '../gazetteer/zones'
import { countsOthers } from './count-phrases'
import { NAMED, type NamesRead } from './listed-names'
import type { Roster } from '../roster/roster'

/** A list that says in a word who it is: nobody, or all. */
export function fromShorthand(
  written: string,
  kind: 'none' | 'all',
  roster: Roster | null,
  statedCount: number | null,
): CountyList {
  return kind === 'none'
    ? { ...empty(written), kind }
    : { ...empty(written), kind, counties: roster?.counties ?? NOTHING, statedCount }
}

/** A list that names who it is. */
export function fromNames(written: string, read: NamesRead, roster: Roster | null): CountyList {
  const { shorthands, statedCount, miscounts, grouped } = read
  const names = roster && saysNothing(read) ? [{ ...NAMED, written: written.trim(), county: null }] : read.names
  const [first] = shorthands
  if (first?.kind === 'none' && isAlone(read)) return fromShorthand(written, 'none', roster, statedCount)
  if (roster && isRest(read)) return { ...fromShorthand(written, 'all', roster, statedCount), names, grouped }
  if (roster && (isAllAndZones(read) || countsAll(written, read, roster))) {
    const all = fromShorthand(written, 'all', roster, statedCount)
    return { ...all, names: zonesOf(read), counties: [...new Set([...all.counties, ...understood(read)])] }
  }
  const counties = understood(read)
  // 古塔区、…………，全部: where all are named, the word says the same.
  const repeats = first?.kind === 'all' && counties.length === roster?.counties.length
  return {
    written,
    kind: first?.kind === 'all' && isAlone(read) ? 'all' : 'names',
    names,
    counties,
    foreignSeparators: read.foreignSeparators,
    statedCount,
    miscounts,
    loosely: null,
    grouped,
    othersExempt: false,
    shorthandBesideNames: repeats || isAlone(read) ? null : (first?.written ?? null),
  }
}

/** A text that names nothing, says nothing and counts nothing (?, 、): that is said, and never taken for a blank. */
function saysNothing({ names, wholes, shorthands, statedCount }: NamesRead): boolean {
  return names.length + wholes.length + shorthands.length === 0 && statedCount === null
}

/** 海口市、三亚市及其他各市县, 长春、吉林等9个市州: some are named, and all others with them. */
function isRest({ names, wholes, shorthands }: NamesRead): boolean {
  return (
    names.length + wholes.length > 0 &&
    shorthands.length > 0 &&
    shorthands.every(({ joined }) => joined) &&
    names.every(({ county, extra, remark }) => county !== null && extra === null && remark === null)
  )
}

/** Whether shorthands of one kind are all there is. */
function isAlone({ names, wholes, shorthands }: NamesRead): boolean {
  return names.length + wholes.length === 0 && shorthands.every(({ kind }) => kind === shorthands[0]?.kind)
}

/** What is no county of the roster by itself: a zone, or the city's own level. */
const isNameOfZone = ({ county, written, cityLevel }: ListedCounty): boolean => cityLevel || isZone(county ?? written)

function zonesOf({ names }: NamesRead): readonly ListedCounty[] {
  return names.every(isNameOfZone) ? names : NOTHING
}

/** 各县（市、区）、高新区: the zones are named beside all counties, of which they may not be reckoned. */
function isAllAndZones({ names, shorthands }: NamesRead): boolean {
  const all = shorthands.length > 0 && shorthands.every(({ kind }) => kind === 'all')
  return all && names.every(isNameOfZone)
}

/** 银州区等7个县 and 7个县（市、区） where the roster has seven; zones may be named beside the latter. */
function countsAll(written: string, { names, wholes, shorthands, statedCount }: NamesRead, roster: Roster): boolean {
  if (statedCount !== roster.counties.length || shorthands.length > 0 || wholes.length > 0) return false
  if (names.every(isNameOfZone))
    return names.every(({ county, cityLevel }) => cityLevel || county !== null) && names.length < statedCount
  return names.length < statedCount && names.every(({ county }) => county !== null) && countsOthers(written)
}

/** A list that names who it is not. */
export function fromAllBut(written: string, read: NamesRead, roster: Roster | null): CountyList {
  const but = new Set([...read.wholes, ...read.names.flatMap(({ county, nearest }) => county ?? nearest ?? [])])
  // Who is excepted without being known may be anyone.
  const known = read.names.every(({ county, nearest }) => county !== null || nearest !== null)
  const counties = (known && roster?.counties.filter((county) => !but.has(county))) || NOTHING
  return { ...fromNames(written, read, roster), kind: 'all-but', names: read.names, counties }
}

function understood({ names, wholes }: NamesRead): string[] {
  return [...new Set([...names.flatMap(({ county }) => county ?? []), ...wholes])]
}

export const NOTHING: readonly never[] = Object.freeze([])

/** A list that says nothing yet. */
export function empty(written: string): CountyList {
  return {
    written,
    kind: 'blank',
    names: NOTHING,
    counties: NOTHING,
    foreignSeparators: NOTHING,
    statedCount: null,
    miscounts: NOTHING,
    loosely: null,
    grouped: false,
    shorthandBesideNames: null,
    othersExempt: false,
  }
}
