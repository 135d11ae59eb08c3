import type { CellValue } from '../../../grid/cell'
import type { OtherDay } from './other-day'

/** All of China has fewer counties: more names are no roster. */
export const MOST_COUNTIES = 3000

/** Where a roster comes from. `city` is any place whose counties are known: a city, a province, a county by itself. */
export type RosterSource = 'given' | 'workbook' | 'city' | 'table'

/** The counties that every point must account for, and the names that mean one of them. */
export interface Roster {
  readonly source: RosterSource
  /** The province, prefecture or county it belongs to, when known. */
  readonly unit: string | null
  /** The province it lies in, where that is known and another: people write 辽宁省铁岭市银州区. */
  readonly province?: string
  /** Full names in their official order, zones last. In a province a name that it has twice stands behind its prefecture's. */
  readonly counties: readonly string[]
  /** Names that mean a county of the roster: aliases and zones (高新区 → 锦州高新技术产业开发区). */
  readonly aliases: ReadonlyMap<string, string>
  /** Names that counties had on another day than that of the report. */
  readonly otherDays?: ReadonlyMap<string, OtherDay>
  /** In the year of a change: a county, and those by which it is accounted for as well as by itself. */
  readonly standIns?: ReadonlyMap<string, readonly string[]>
  /** Zones that some rows name and others do not: whether they count is open, so that they are missing nowhere. */
  readonly openZones?: readonly OpenZone[]
  /** The counties of each prefecture, where the roster is a province's. */
  readonly prefectures?: readonly PrefectureRoster[]
  /** How many units a province may say that it has (14个市, 全省18个市县), where the roster is one's. */
  readonly unitCounts?: readonly number[]
}

/** A zone that some rows name. */
export interface OpenZone {
  readonly name: string
  /** Its other spellings. */
  readonly aliases: readonly string[]
}

/** Whether it is open if a name counts as a county. */
export function isOpenZone(name: string, { openZones }: Roster): boolean {
  return openZones?.some((zone) => zone.name === name) ?? false
}

/** A prefecture of a province's roster. */
export interface PrefectureRoster {
  readonly name: string
  /** All it is called: 延边朝鲜族自治州, 延边州, 延边. */
  readonly names: readonly string[]
  /** Its counties: the bare name, and the one in the roster. */
  readonly counties: readonly { readonly bare: string; readonly county: string }[]
  /** What its counties were called on other days. */
  readonly otherDays?: ReadonlyMap<string, OtherDay>
}

/** Names as someone gave them, in a file or on a sheet. */
export interface GivenRoster {
  readonly source: 'given' | 'workbook'
  readonly counties: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
}

/** Both county lists of a point. */
export type ListPair = readonly [achieved: CellValue, unachieved: CellValue]
