import data from './china.json'

/** A prefecture-level city, prefecture, autonomous prefecture, league or municipality with its counties. */
export interface Prefecture {
  readonly province: string
  /** Null for the counties that a province administers itself (济源市). */
  readonly name: string | null
  /** In their official order; empty where there are none (东莞市). */
  readonly counties: readonly string[]
  /** Zones that the statistics list beside the counties. */
  readonly zones: readonly string[]
}

const words = (text: string | null | undefined): string[] => (text ? text.split(' ') : [])

/** The prefectures of China, in the order of their codes; china.json names its source and date. */
export const PREFECTURES: readonly Prefecture[] = data.prefectures.map(([province, name, counties, zones]) => ({
  province: province ?? '',
  name: name ?? null,
  counties: words(counties),
  zones: words(zones),
}))

let everywhere: ReadonlySet<string> | undefined

/** Whether a county of this very name exists anywhere: then it is no slip of the pen for another one. */
export function isCountySomewhere(name: string): boolean {
  everywhere ??= new Set(PREFECTURES.flatMap(({ counties }) => counties))
  return everywhere.has(name)
}
