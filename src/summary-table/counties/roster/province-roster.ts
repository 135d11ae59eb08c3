import type { CellValue } from '../../../grid/cell'
import { countiesOf, type Prefecture } from '../gazetteer/china'
import type { Period } from '../gazetteer/history'
import { cityAliases, cityStem } from '../gazetteer/names'
import type { ProvincePlace } from '../gazetteer/place'
import { dayRoster, namesOfPeriod, type DayRoster, type Usage } from './day-roster'
import { otherDaysIn, type OtherDay } from './other-day'
import type { PrefectureRoster, Roster } from './roster'
import { citiesInTable } from './table-names'

const NO_DAYS: ReadonlyMap<string, OtherDay> = new Map()

/** All counties of a province; those of one name stand behind their prefecture's. */
export function provinceRoster({ name, prefectures }: ProvincePlace, period: Period, usage: Usage): Roster {
  const parts = prefectures.map((prefecture) => ({
    prefecture,
    day: dayRoster(countiesOf(prefecture), period, usageIn(prefecture, usage)),
  }))
  const rosters = prefectureRosters(
    parts.map(({ prefecture, day }) => [
      prefecture,
      day.counties.map((one) => one.name),
      otherDaysIn(prefecture, day, period),
    ]),
  )
  const named = rosters.filter(({ name: called, counties }) => called !== '' && counties.length > 0)
  const merged = <T>(mapOf: (day: DayRoster) => ReadonlyMap<string, T>) => new Map(parts.flatMap(({ day }) => [...mapOf(day)])) // prettier-ignore
  // 桥西区 of 石家庄市 is none that 邢台市 had, and 日喀则市 is the prefecture.
  const standing = new Set(rosters.flatMap(({ names, counties }) => [...names, ...counties.map(({ bare }) => bare)]))
  const otherDays = new Map(
    rosters
      .flatMap((one) => [...(one.otherDays ?? [])])
      .filter(([name]) => !standing.has(name))
      // Gone from where it was, it may be counted as the one it became elsewhere.
      .sort(([, one], [, other]) => Number(one.county !== null) - Number(other.county !== null)),
  )
  return {
    source: 'city',
    unit: name,
    counties: rosters.flatMap(({ counties }) => counties.map(({ county }) => county)),
    aliases: merged((day) => day.aliases),
    otherDays,
    standIns: merged((day) => day.standIns),
    prefectures: named,
    unitCounts: unitCounts(rosters, withoutCounties(prefectures, period).length),
  }
}

/** A province with every name that is right in a period, by prefecture: 桥东区 of 张家口市 is none of 邢台市. */
export function everyNameIn({ name, prefectures }: ProvincePlace, period: Period): Roster {
  const rosters = prefectureRosters(
    prefectures.map((prefecture) => [prefecture, [...new Set(namesOfPeriod(countiesOf(prefecture), period))]]),
  )
  const counties = rosters.flatMap((one) => one.counties.map(({ county }) => county))
  return { source: 'city', unit: name, counties, aliases: new Map(), prefectures: rosters.filter(({ name: own }) => own !== '') } // prettier-ignore
}

/** 东莞市 and 儋州市 have no counties: in their province's table they stand for themselves, where it names them. */
export function joinCities(
  roster: Roster,
  cells: readonly CellValue[],
  { prefectures }: ProvincePlace,
  period: Period,
): Roster {
  const bare = withoutCounties(prefectures, period)
  const named = citiesInTable(
    cells,
    roster,
    new Map(bare.flatMap((one) => namesOf(one).map((name) => [name, one.name ?? '']))),
  )
  const cities = bare.filter(({ name }) => named.has(name ?? ''))
  if (cities.length === 0) return roster
  const otherDays = new Map([...(roster.otherDays ?? [])].filter(([name]) => !named.has(name)))
  const joined = cities.map((city): PrefectureRoster => {
    const name = city.name ?? ''
    return { name, names: namesOf(city), counties: [{ bare: name, county: name }] }
  })
  const counties = [...roster.counties, ...joined.map(({ name }) => name)]
  return { ...roster, counties, otherDays, prefectures: [...(roster.prefectures ?? []), ...joined] }
}

/** Each prefecture with its counties; names that the province has twice stand behind their prefecture's. */
function prefectureRosters(
  parts: readonly (readonly [Prefecture, readonly string[], ReadonlyMap<string, OtherDay>?])[],
): PrefectureRoster[] {
  const times = new Map<string, number>()
  for (const name of parts.flatMap(([, names]) => names)) times.set(name, (times.get(name) ?? 0) + 1)
  return parts.map(([prefecture, names, otherDays = NO_DAYS]) => {
    const called = prefecture.name ?? ''
    const inProvince = (bare: string): string => (times.get(bare) === 1 ? bare : called + bare)
    const counties = names.map((bare) => ({ bare, county: inProvince(bare) }))
    const days = Array.from(otherDays, ([name, day]) => [name, { ...day, county: day.county && inProvince(day.county) }] as const) // prettier-ignore
    return { name: called, names: namesOf(prefecture), counties, otherDays: new Map(days) }
  })
}

/** How often a table uses each name, a name that stands behind its prefecture's (张家口市桥东区) by itself as well. */
function usageIn({ name }: Prefecture, usage: Usage): Usage {
  if (name === null || usage.size === 0) return usage
  const own = [...usage].flatMap(([county, times]) => (county.startsWith(name) ? [[county.slice(name.length), times] as const] : [])) // prettier-ignore
  return own.length > 0 ? new Map([...usage, ...own]) : usage
}

/** 14个市, 全省18个市县: how many a province may speak of, prefectures alone or with the counties that it administers itself; cities without counties may count. */
function unitCounts(rosters: readonly PrefectureRoster[], cities: number): number[] {
  const own = rosters.filter(({ name }) => name === '').reduce((sum, { counties }) => sum + counties.length, 0)
  const named = rosters.filter(({ name, counties }) => name !== '' && counties.length > 0).length
  return Array.from({ length: cities + 1 }, (_, more) => [named + more, named + own + more]).flat()
}

function withoutCounties(prefectures: readonly Prefecture[], period: Period): readonly Prefecture[] {
  return prefectures.filter((one) => one.name !== null && countiesOf(one).every(({ first }) => first > period.last))
}

/** 延边朝鲜族自治州, 延边州, 延边. */
function namesOf({ name, formerName }: Prefecture): string[] {
  if (name === null) return []
  const names = [name, ...(formerName === null ? [] : [formerName]), ...cityAliases(name), cityStem(name)]
  return [...new Set(names)].filter((one) => one.length > 1).sort((one, other) => other.length - one.length)
}
