import { memo } from '../text/memo'
import type { PerStage } from './stage'

/** One resource indicator: a school's total of something, per pupil or per hundred. */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** Pupils that the value stands for: 1 (生均) or 100 (每百名学生). */
  readonly per: number
  /** The school sheet's column that holds a school's total. */
  readonly numerator: string
  /** What a school must reach, in `unit` per `per` pupils; absent where the standard sets nothing for schools. */
  readonly standard?: PerStage
  /** Whether a mixed school's total is split among its stages by converted enrolment. */
  readonly facility: boolean
  /** Whether it comes in whole pieces only (teachers, rooms, computers, books). */
  readonly whole: boolean
}

/** How the resource indicators make a verdict. What a standard does not speak of is absent. */
export interface ResourceRule {
  /** How many of `of` indicators a school must meet; absent: all that have a standard. */
  readonly indicatorsMet?: number
  readonly of?: number
  /** The share of its standard that an indicator not met must still reach. */
  readonly floor?: number
  /** The limit of each indicator's coefficient. */
  readonly cvLimit?: PerStage
  /** How a composite coefficient is made, in words; null where there is none. */
  readonly composite: string | null
  readonly compositeLimit?: PerStage
  readonly perSchool?: string
}

export type CountyItemKind = 'yes-no' | 'min' | 'max' | 'max-exclusive' | 'ratio-min' | 'per-school'

/** An item judged for the county as a whole (政府保障程度, 教育质量, 社会认可度). */
export interface CountyItem {
  readonly id: string
  readonly group?: string
  readonly name: string
  readonly kind: CountyItemKind
  readonly unit?: string
  readonly value?: number
  /** Several numbers by part, e.g. G11 rotation and backbone. */
  readonly values?: Readonly<Record<string, number>>
  readonly of?: number
  /** What it asks beside its numbers, told in words: one of `words` (倾斜), or a level of the national monitoring; `example` as it is written. */
  readonly also?: { readonly words?: readonly string[]; readonly level?: string; readonly example: string }
  /** Whether failing it fails the county whatever else it reaches. */
  readonly veto?: boolean
  readonly groups?: readonly string[]
  /** Schools built before this month (YYYY-MM) are held to `earlier` instead of `values`. */
  readonly builtBefore?: string
  readonly earlier?: Readonly<Record<string, number>>
  /** Words that name the item in an item sheet: all of them stand in its text, of those with | between them one. */
  readonly match: readonly string[]
}

/** Numbers that decide which schools count and how. */
export interface StandardParameters {
  /** 教学点 with fewer pupils are left out of the resource test. */
  readonly teachingPointPupils: number
  /** 大班额 and 超大班额: this many pupils or more. */
  readonly largeClass: number
  readonly superLargeClass: number
  /** What a pupil of each stage counts for when a mixed school's facilities are split. */
  readonly conversion: PerStage & { readonly senior: number }
}

/** A standard as the files in standards/ have it; standards/standard.schema.json says it again for editors and tests. */
export interface Standard {
  readonly id: string
  readonly name: string
  readonly remarks?: string
  readonly parameters: StandardParameters
  readonly resource: { readonly rule: ResourceRule; readonly indicators: readonly Indicator[] }
  readonly county: readonly CountyItem[]
}

/** The columns of what a mixed school's stages may have together. */
export const facilitiesOf = memo(({ resource }: Standard): readonly string[] =>
  resource.indicators.filter(({ facility }) => facility).map(({ numerator }) => numerator),
)
