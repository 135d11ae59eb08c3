/** What each column of the form holds, independent of how an edition words its heading. */
export const COLUMN_KEYS = ['goal', 'number', 'policy', 'evidence', 'achieved', 'unachieved', 'office'] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

/** The three things the heading line asks for. */
export type HeaderKey = 'unit' | 'contact' | 'date'

/** A share that gives what a point demands: who rotated (part) of those who ought to (whole). */
export interface ThresholdShare {
  /** Words of the part; those of the whole say what the percentage is of. */
  readonly part: readonly string[]
  readonly whole: readonly string[]
  /** Words that make it another whole: 占困难寄宿生 is not 占寄宿生. */
  readonly otherWhole?: readonly string[]
}

/** A percentage that a point demands, and the words it is recognised by in the evidence (none: any percentage). */
export interface Threshold {
  /** Percent, 0 to 100. */
  readonly minimum: number
  readonly about?: readonly string[]
  /** As what shares (312人，占符合条件教师的8.5%) it may be given. */
  readonly shares?: readonly ThresholdShare[]
  /** Words that make it a percentage of something else: 女教师, 投资. */
  readonly except?: readonly string[]
}

/** 重要政策点. */
export interface EditionPoint {
  /** 编号. */
  readonly number: number
  /** 目标和举措. */
  readonly goal: string
  readonly text: string
  /** 责任科室 as the published form has them; they differ from city to city, so nothing is checked against them. */
  readonly offices?: readonly string[]
  readonly thresholds?: readonly Threshold[]
  /** Whether it speaks of what not every county has (辍学高发区): there 不涉及 is an answer, and counts as achieved. */
  readonly conditional?: boolean
}

/** A county that has achieved `point` has necessarily achieved `implies`: both speak of the same thing. */
export interface Implication {
  readonly point: number
  readonly implies: number
}

/** One edition of the form 汇总表. The files in editions/ have this shape; editions/edition.schema.json says it again for editors and tests. */
export interface Edition {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly remarks?: string
  readonly header: Readonly<Record<HeaderKey, string>>
  /** In the order of the form. */
  readonly columns: readonly { readonly key: ColumnKey; readonly heading: string }[]
  /** The 注 below the table. */
  readonly note: string
  /** The month of the policy, YYYY-MM: no report can be older. */
  readonly since: string
  readonly implications?: readonly Implication[]
  readonly points: readonly EditionPoint[]
}
