/** All of China has fewer counties: more names are no roster. */
export const MOST_COUNTIES = 3000

/** Where a roster comes from. */
export type RosterSource = 'given' | 'workbook' | 'city' | 'table'

/** The counties that every point must account for. */
export interface Roster {
  readonly source: RosterSource
  /** The prefecture or county it belongs to, when known. */
  readonly unit: string | null
  /** Full names in their official order, zones last. */
  readonly counties: readonly string[]
  /** Names that mean a county of the roster: aliases and zones (高新区 → 锦州高新技术产业开发区). */
  readonly aliases: ReadonlyMap<string, string>
}

/** Names as someone gave them, in a file or on a sheet. */
export interface GivenRoster {
  readonly source: 'given' | 'workbook'
  readonly counties: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
}
