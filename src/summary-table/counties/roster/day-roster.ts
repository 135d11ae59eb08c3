import { overlaps, type County, type Period } from '../gazetteer/history'

/** The counties that stand in a period, by the names that a table uses where several are right. */
export interface DayRoster {
  /** Each with the name it stands by. */
  readonly counties: readonly { readonly county: County; readonly name: string }[]
  /** Other names of the period, which mean the same county: in the year of a change the old one and the new. */
  readonly aliases: ReadonlyMap<string, string>
  /** A county that came or went in the period, and those that account for it as well. */
  readonly standIns: ReadonlyMap<string, readonly string[]>
}

/** How often a table uses each name. */
export type Usage = ReadonlyMap<string, number>

/** Whether several sets of names are right in a period, so that it matters which of them a table uses. */
export function hasChoice(counties: readonly County[], period: Period): boolean {
  return counties.some(
    (county) => overlaps(county, period) && (isChanging(county, period) || namesIn(county, period).length > 1),
  )
}

/** Every name that is right in a period. */
export function namesOfPeriod(counties: readonly County[], period: Period): string[] {
  return counties.flatMap((county) => namesIn(county, period))
}

/**
 * The counties of one prefecture in a period. In the year of a change either the old or the new ones are complete, and where the year is not
 * known all of them are right: so those stand that the table uses.
 */
export function dayRoster(counties: readonly County[], period: Period, usage: Usage): DayRoster {
  const standing = counties.filter((county) => overlaps(county, period))
  const changing = standing.filter((county) => isChanging(county, period))
  const chosen = new Set(groupsOf(changing).flatMap((group) => choose(group, period, usage)))
  const aliases = new Map<string, string>()
  const kept = standing
    .filter((county) => !changing.includes(county) || chosen.has(county))
    .map((county) => ({ county, name: mostUsed(namesIn(county, period), usage) }))
  for (const { county, name } of kept)
    for (const other of namesIn(county, period)) if (other !== name) aliases.set(other, name)
  return { counties: kept, aliases, standIns: standInsOf(kept, changing) }
}

function namesIn(county: County, period: Period): string[] {
  return county.names.filter((name) => overlaps(name, period)).map(({ name }) => name)
}

function mostUsed(names: readonly string[], usage: Usage): string {
  return names.reduce((best, name) => ((usage.get(name) ?? 0) >= (usage.get(best) ?? 0) ? name : best))
}

const began = ({ first }: County, period: Period): boolean => first > -Infinity && first >= period.first
const ended = ({ last }: County, period: Period): boolean => last < Infinity && last <= period.last
const isChanging = (county: County, period: Period): boolean => began(county, period) || ended(county, period)

/** Whether one went into the other. */
function areRelated(one: County, other: County): boolean {
  const isNamed = (names: readonly string[], { names: its }: County) => its.some(({ name }) => names.includes(name))
  return isNamed(one.into, other) || isNamed(other.into, one)
}

/** Those that came from each other, together. */
function groupsOf(changing: readonly County[]): County[][] {
  const left = new Set(changing)
  const groups: County[][] = []
  for (const start of changing) {
    if (!left.delete(start)) continue
    const group = [start]
    for (const member of group) {
      for (const other of [...left]) if (areRelated(member, other) && left.delete(other)) group.push(other)
    }
    groups.push(group)
  }
  return groups
}

/** Of the counties before a change and those after it, the ones that the table uses; if it names others only, the fewest, and if it names none, the latest. */
function choose(group: readonly County[], period: Period, usage: Usage): readonly County[] {
  const before = group.filter((county) => !began(county, period))
  const after = group.filter((county) => !ended(county, period))
  const isUsed = (county: County) => county.names.some(({ name }) => usage.has(name))
  const used = group.filter(isUsed)
  if (used.length === 0) return usage.size > 0 && before.length < after.length ? before : after
  if (used.every((county) => before.includes(county))) return before
  if (used.every((county) => after.includes(county))) return after
  return [...new Set([...after, ...used])]
}

/** One that came from or went into none of them, such as one that moved to another prefecture, is accounted for by whatever else is. */
function standInsOf(kept: DayRoster['counties'], changing: readonly County[]): Map<string, readonly string[]> {
  const standIns = new Map<string, readonly string[]>()
  for (const { county, name } of kept) {
    if (!changing.includes(county)) continue
    const isRelated = (other: County): boolean => other !== county && areRelated(county, other)
    const isKnown = changing.some(isRelated) || kept.some(({ county: other }) => isRelated(other))
    const others = kept.filter(({ county: other }) => (isKnown ? isRelated(other) : other !== county))
    standIns.set(
      name,
      others.map((other) => other.name),
    )
  }
  return standIns
}
