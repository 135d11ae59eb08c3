/** The columns that people fill in. */
export const ANSWER_KEYS = [
  'evidence',
  'assessment',
  'achieved',
  'unachieved',
  'documents',
  'reasons',
  'measures',
  'deadline',
  'office',
  'remarks',
] as const
export type AnswerKey = (typeof ANSWER_KEYS)[number]

/** What each column of a form holds, independent of how an edition words its heading. No form has all of them. */
export const COLUMN_KEYS = ['goal', 'number', 'policy', ...ANSWER_KEYS] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

/** A column of a form. */
export interface FormColumn {
  readonly key: ColumnKey
  readonly heading: string
  /** Other headings that are as right. */
  readonly also?: readonly string[]
  /** Whether a table may do without it. */
  readonly optional?: boolean
  /** Whether the blank form is without it: an optional column that tables are only known to have. */
  readonly unprinted?: boolean
  /** Whether titles and numbers of documents are asked for in it. */
  readonly asksForDocuments?: boolean
}

/** The columns of a form in their order. */
export type Layout = readonly FormColumn[]

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
  /** What is asked for, by keys that all editions share; a point without any is the same as no other edition's. */
  readonly policies?: readonly string[]
  /** Keys of policies that it speaks of without saying enough to judge them by. */
  readonly near?: readonly string[]
  /** The day by which it is to be achieved everywhere (ISO 8601), from the published targets. */
  readonly due?: string
  /** 责任科室 as the published form has them; they differ from city to city, so nothing is checked against them. */
  readonly offices?: readonly string[]
  readonly thresholds?: readonly Threshold[]
  /** Words for what must not be left (超大班额): where the evidence counts more than none of it, it denies the point. */
  readonly noneLeft?: readonly string[]
  /** Whether it asks for work that goes on (加快推进): there 正在推进 denies nothing. */
  readonly ongoing?: boolean
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
  /** The file name of its blank form. */
  readonly blankForm: string
  readonly title: string
  /** Other titles that are as right. */
  readonly otherTitles?: readonly string[]
  readonly source: string
  readonly remarks?: string
  readonly header: Readonly<Record<HeaderKey, string>>
  /** Whether the reporting office may stand below the title without its label. */
  readonly unitUnlabelled?: boolean
  /** The form that its blank form has. */
  readonly columns: Layout
  /** Other forms that its tables may have. */
  readonly otherLayouts?: readonly Layout[]
  /** The 注 below the table. */
  readonly note: string
  /** Whether tables, and the blank form, may be without it. */
  readonly noteOptional?: boolean
  /** The month of the policy, YYYY-MM: no report can be older. */
  readonly since: string
  readonly implications?: readonly Implication[]
  readonly points: readonly EditionPoint[]
}

/** Every form that a table of an edition may have, that of the blank form first. */
export function layoutsOf({ columns, otherLayouts = [] }: Edition): readonly Layout[] {
  return [columns, ...otherLayouts]
}

/** Every title that is right for an edition, the one of its blank form first. */
export function titlesOf({ title, otherTitles = [] }: Edition): readonly string[] {
  return [title, ...otherTitles]
}

/** The headings that are right for a column, the one of the blank form first. */
export function headingsOf({ heading, also = [] }: FormColumn): readonly string[] {
  return [heading, ...also]
}

/** The columns of an edition's blank form. */
export function printedColumns({ columns }: Edition): Layout {
  return columns.filter(({ unprinted }) => !unprinted)
}
