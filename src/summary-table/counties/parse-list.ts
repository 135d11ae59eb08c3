import { CellError, textOf, type CellValue } from '../../grid/cell'
import { isCountySomewhere } from './china'
import { readAllBut } from './all-but'
import type { CountyList, ListedCounty } from './list'
import { KINDS_IN_BRACKETS } from './names'
import { readNames, type NamesRead } from './read-names'
import { countsOthers, countWithin, isNoMark, shorthandOf, type ListColumn } from './phrases'
import type { Roster } from './roster'
import { indexOf, type RosterIndex } from './roster-index'

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
  const shorthand = isName(text, roster) ? null : shorthandOf(said, column, roster?.counties.length === 1)
  if (shorthand) return fromShorthand(written, shorthand, roster, countWithin(text))
  const allBut = readAllBut(said, column)
  if (!allBut) return fromNames(written, readNames(text, roster, column), roster)
  const exceptions = readNames(allBut.exceptions, roster, column)
  return allBut.negated ? fromNames(written, exceptions, roster) : fromAllBut(written, exceptions, roster)
}

/** 锦州市各县区均已实现 → 各县区均已实现. */
function withoutUnit(text: string, roster: Roster | null): string {
  const start = text.trimStart()
  return roster?.unit && start.startsWith(roster.unit) ? start.slice(roster.unit.length) : text
}

// 全州县 is a county, not all counties.
function isName(text: string, roster: Roster | null): boolean {
  return roster ? indexOf(roster).resolve(text.slice(0, 40)) !== undefined : isCountySomewhere(text.trim())
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

/** 银州区等7个县 where the roster has seven. */
function countsAll(written: string, { names, shorthands, statedCount }: NamesRead, { counties }: Roster): boolean {
  if (statedCount !== counties.length || names.length >= statedCount || shorthands.length) return false
  return names.length > 0 && names.every(({ county }) => county !== null) && countsOthers(written)
}

function fromAllBut(written: string, read: NamesRead, roster: Roster | null): CountyList {
  const but = new Set(understood(read))
  const counties = roster?.counties.filter((county) => !but.has(county)) ?? NOTHING
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
