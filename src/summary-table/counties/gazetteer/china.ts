import { memo } from '../../../text/memo'
import data from './china.json'
import { allCountyNames, countiesEver, formerNames, formerPrefectures, initialsEver, type County } from './history'

/** A prefecture-level city, prefecture, autonomous prefecture, league or municipality with its counties. */
export interface Prefecture {
  readonly province: string
  /** Null for the counties that a province administers itself (济源市). */
  readonly name: string | null
  /** What it was called before (昌都地区); null where it was always called so. */
  readonly formerName: string | null
  /** Those of today in their official order; empty where there are none (东莞市), or no more (莱芜市). */
  readonly counties: readonly string[]
  /** Zones that the statistics list beside the counties. */
  readonly zones: readonly string[]
}

const words = (text: string | null | undefined): string[] => (text ? text.split(' ') : [])

/** The prefectures of China, in the order of their codes; china.json names its source and date. */
export const PREFECTURES: readonly Prefecture[] = data.prefectures.map(([province, name, counties, zones]) => ({
  province: province ?? '',
  name: name ?? null,
  formerName: formerNames.get(name ?? '') ?? null,
  counties: words(counties),
  zones: words(zones),
}))

const known = new Set(PREFECTURES.map(({ name }) => name ?? ''))

/** Prefectures that are no more. */
export const FORMER_PREFECTURES: readonly Prefecture[] = formerPrefectures
  .filter(({ name }) => !known.has(name))
  .map(({ province, name }) => ({ province, name, formerName: null, counties: [], zones: [] }))

export const ALL_PREFECTURES: readonly Prefecture[] = [...PREFECTURES, ...FORMER_PREFECTURES]

/** The prefectures by the first characters of all the names that their counties had since 2013. */
export function prefecturesByInitial(): ReadonlyMap<string, readonly Prefecture[]> {
  return (byInitial ??= makeByInitial())
}

let byInitial: ReadonlyMap<string, readonly Prefecture[]> | undefined

function makeByInitial(): Map<string, Prefecture[]> {
  const found = new Map<string, Prefecture[]>()
  for (const prefecture of ALL_PREFECTURES) {
    for (const initial of initialsEver(prefecture.province, prefecture.name, prefecture.counties)) {
      const others = found.get(initial)
      if (others) others.push(prefecture)
      else found.set(initial, [prefecture])
    }
  }
  return found
}

/** Every county that a prefecture had since 2013, under all its names, in the official order of today's. */
export const countiesOf = memo(({ province, name, counties }: Prefecture): readonly County[] =>
  countiesEver(province, name, counties),
)

let everywhere: ReadonlySet<string> | undefined

/** Whether a county of this very name exists anywhere, or did since 2013: then it is no slip of the pen for another one. */
export function isCountySomewhere(name: string): boolean {
  everywhere ??= new Set([...PREFECTURES.flatMap(({ counties }) => counties), ...allCountyNames()])
  return everywhere.has(name)
}
