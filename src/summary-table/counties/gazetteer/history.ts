import { itemAt, onlyOf } from '../../../text/items'
import data from './history.json'

/** Some years, both included. */
export interface Period {
  readonly first: number
  readonly last: number
}

/** Nothing is known of when: all that ever was counts. */
export const ALWAYS: Period = { first: -Infinity, last: Infinity }

/** Whether something stands at any time of a period: in the year of its beginning, and in that of its end, it does. */
export function overlaps(one: Period, other: Period): boolean {
  return one.first <= other.last && other.first <= one.last
}

/** A name that a county had. In the year of a change the old and the new one both stand. */
export interface CountyName extends Period {
  readonly name: string
}

/** A county of a prefecture, under all the names it had there. */
export interface County extends Period {
  /** In order of time. */
  readonly names: readonly CountyName[]
  /** What it went into at its end: names, behind another prefecture's where they are not of its own (长春市/公主岭市). Empty while it stands. */
  readonly into: readonly string[]
}

interface Change {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly next: string | null
  readonly into: readonly string[]
}

/** A prefecture of former days or of today, with what became of its counties. */
interface History {
  readonly province: string
  /** '' for what the province administers itself. */
  readonly name: string
  readonly changes: string
}

const histories: readonly History[] = data.prefectures.map(([province = '', name = '', changes = '']) => ({
  province,
  name,
  changes,
}))

const historyByPlace = new Map(histories.map((history) => [placeKey(history.province, history.name), history]))

function placeKey(province: string, prefecture: string): string {
  return `${province}/${prefecture}`
}

/** Every prefecture with a history; some of them are no more. */
export const formerPrefectures: readonly Pick<History, 'province' | 'name'>[] = histories

/** What prefectures were called before, by what they are called now. */
export const formerNames: ReadonlyMap<string, string> = new Map(
  data.prefectures.flatMap(([, name = '', , former]) => (former ? [[name, partsOf(former, '-')[0]] as const] : [])),
)

/** Every name that changed since 2013, the old and the new. */
export function allCountyNames(): string[] {
  return histories.flatMap(({ changes }) => readChanges(changes)).map(({ name }) => name)
}

/** The first characters of all the names that the counties of a prefecture had since 2013. `today` are those it has now. */
export function initialsEver(
  province: string,
  prefecture: string | null,
  today: readonly string[],
): ReadonlySet<string> {
  const former = historyByPlace.get(placeKey(province, prefecture ?? ''))?.changes.split(/[ =]/) ?? []
  return new Set([...today, ...former].map((name) => name.charAt(0)))
}

const changesByPrefecture = new Map<string, readonly Change[]>()

/**
 * Every county that a prefecture had since 2013, in the official order of today's; one that is no more stands before what it went into, else
 * last. `today` are those it has now.
 */
export function countiesEver(province: string, prefecture: string | null, today: readonly string[]): County[] {
  const changes = changesOf(province, prefecture ?? '')
  if (changes.length === 0) return today.map(always)
  const chains = chainsOf(changes)
  const byLast = new Map(chains.map((county) => [lastName(county), county]))
  const counties = today.map((name) => byLast.get(name) ?? always(name))
  for (const county of chains) if (county.last < Infinity) counties.splice(placeAmong(county, counties), 0, county)
  return counties
}

/** A county of another prefecture that became one of this, by itself and under another name: 莱城区, 莱芜区 of 济南市 since 2018. */
export interface Arrival {
  readonly before: string
  readonly after: string
  readonly year: number
}

const arrivals = new Map<string, readonly Arrival[]>()

/** Those that came to a prefecture since 2013. */
export function arrivalsIn(prefecture: string): readonly Arrival[] {
  if (arrivals.size === 0) for (const [to, all] of arrivalsByPrefecture()) arrivals.set(to, all)
  return arrivals.get(prefecture) ?? []
}

function arrivalsByPrefecture(): Map<string, Arrival[]> {
  const found = new Map<string, Arrival[]>()
  for (const { changes } of histories) {
    for (const { name, last, into } of changes.includes('/') ? readChanges(changes) : []) {
      const [to, after] = partsOf(onlyOf(into) ?? '', '/')
      if (after && after !== name) found.set(to, [...(found.get(to) ?? []), { before: name, after, year: last }])
    }
  }
  return found
}

function changesOf(province: string, prefecture: string): readonly Change[] {
  const key = placeKey(province, prefecture)
  let changes = changesByPrefecture.get(key)
  if (!changes) {
    const history = historyByPlace.get(key)
    changesByPrefecture.set(key, (changes = history ? readChanges(history.changes) : []))
  }
  return changes
}

/** What is before a sign and what is behind it, if the sign is there. */
function partsOf(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)]
}

/** 邵东县-2019=邵东市, 闸北区-2015>静安区, 龙港市+2019. */
function readChanges(line: string): Change[] {
  return line
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [term, into = ''] = partsOf(word, '>')
      const [own, next = null] = partsOf(term, '=')
      const [born, end] = partsOf(own, '-')
      const [name, since] = partsOf(born, '+')
      return {
        name,
        first: since === undefined ? -Infinity : Number(since),
        last: end === undefined ? Infinity : Number(end),
        next,
        into: into ? into.split(',') : [],
      }
    })
}

/** The counties behind the changes: names that follow each other are one county. */
function chainsOf(changes: readonly Change[]): County[] {
  const renamedTo = new Set(changes.map(({ next }) => next))
  return changes
    .filter(({ name, first }) => first > -Infinity || !renamedTo.has(name))
    .map((start) => {
      const names: CountyName[] = []
      let change: Change | undefined = start
      for (let at: Change = start; ; at = change) {
        names.push({ name: at.name, first: at.first, last: at.last })
        if (at.next === null) return { names, first: start.first, last: at.last, into: at.into }
        const { next, last } = at
        change = changes.find(({ name }) => name === next) ?? { name: next, first: last, last: Infinity, next: null, into: [] } // prettier-ignore
        change = { ...change, first: last }
      }
    })
}

function placeAmong({ into }: County, counties: readonly County[]): number {
  const place = counties.findIndex((county) => county.names.some(({ name }) => into.includes(name)))
  return place < 0 ? counties.length : place
}

function always(name: string): County {
  return { names: [{ name, first: -Infinity, last: Infinity }], first: -Infinity, last: Infinity, into: [] }
}

function lastName({ names }: County): string {
  return itemAt(names, names.length - 1).name
}
