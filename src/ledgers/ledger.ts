import type { Severity } from '../findings/finding'
import type { RuleName } from '../findings/rule-names'
import type { Localized } from '../text/language'
import { itemAt } from '../text/items'

/**
 * What a column holds. school: a school of 学校基本数据 by its name · place: a school, a town or a village · county: 县（市、区） · stage: 学段 · grade: 年级, as
 * 1 to 9 · marks: some of a few words (城镇、优质) · count: a whole number · number: any number from 0 on · month: 年月 · day: a date · yes: 是 or 否 · rooms: a whole number, or 有 and 无.
 */
export type ColumnKind =
  | 'text'
  | 'marks'
  | 'school'
  | 'place'
  | 'county'
  | 'stage'
  | 'grade'
  | 'count'
  | 'number'
  | 'month'
  | 'day'
  | 'yes'
  | 'rooms'

/** A column of a ledger. */
export interface LedgerColumn {
  /** What expressions call it. */
  readonly key: string
  readonly heading: string
  /** Other headings that are as right; brackets, punctuation and 数, 人数, 名称 at the end do not count. */
  readonly also?: readonly string[]
  readonly kind: ColumnKind
  readonly optional?: boolean
  /** Whether it tells this ledger from others. */
  readonly telling?: boolean
  /** What a blank of numbers means; left out: it is not known. */
  readonly blank?: 0
  /** When a blank is a mistake: an expression over the row. */
  readonly required?: string
  /** Words that mean one and the same, by the word that expressions use; of marks those that stand in the text. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** For days: which day of its month is meant where only that is written. */
  readonly month?: 'first' | 'last'
  /** What may be entered, for the blank sheet's list. */
  readonly choices?: readonly string[]
}

/** A table of a ledger. Most have one. */
export interface LedgerPart {
  readonly name: string
  /** Its title on the blank sheet. */
  readonly title: string
  readonly columns: readonly LedgerColumn[]
  /** The columns that no two rows may have in common. */
  readonly key?: readonly string[]
}

/** How rows come to a number: one of `count` (rows for which it holds), `sum`, `distinct` (different values of columns), `latest` (of columns of days) or `max`. */
export interface Tally {
  /** Left out: the first part. */
  readonly part?: string
  readonly count?: string
  readonly sum?: string
  readonly distinct?: readonly string[]
  readonly latest?: readonly string[]
  readonly max?: string
  /** The rows that count; left out: all. */
  readonly where?: string
}

/** A figure of a ledger: a tally, or a value made of figures before it and of `sheet.classes` and `sheet.schools` of 学校基本数据. */
export interface Figure extends Tally {
  readonly id: string
  readonly name: Localized<string>
  readonly value?: string
  readonly format?: 'percent' | 'date'
}

/** One thing that must hold for a point: `holds` of the figures, or no row that `rows`, no school that `schools` speaks of. */
export interface Condition {
  readonly holds?: string
  readonly part?: string
  readonly rows?: string
  /** The column at which such a row denies it. */
  readonly at?: string
  readonly schools?: string
  readonly counts?: Readonly<Record<string, Tally>>
  /** Further numbers for the words. */
  readonly more?: Readonly<Record<string, string>>
  /** What it says where it does not hold. `{figure}`, `{count}` (rows found), `{sheet}`, `{share%}`: as a percentage. */
  readonly says: Localized<string>
  /** Percent that a share in the words is held against, so that 9.999 is not shown as 10. */
  readonly limit?: number
}

/** A policy point that figures prove, found in every edition by words of its text. */
export interface Proof {
  readonly policy: string
  readonly conditions: readonly Condition[]
}

/** A rule of one ledger alone. */
export interface LedgerRule {
  readonly name: RuleName
  readonly severity: Severity
  readonly part?: string
  /** Speaks of each row for which it holds. */
  readonly rows?: string
  /** Speaks of each further row with the same values, of those for which `where` holds. */
  readonly again?: readonly string[]
  readonly where?: string
  /** Speaks of each school and stage of 学校基本数据 for which it holds. */
  readonly schools?: string
  /** Speaks once of the ledger (of each county of it): an expression over its figures; the place is that of the figure `at`, or the ledger's head. */
  readonly figures?: string
  readonly more?: Readonly<Record<string, string>>
  /** Numbers of the school's rows, for `rows` (by the column `by` of the counted part) and `schools`. */
  readonly counts?: Readonly<Record<string, Tally & { readonly by?: string }>>
  /** The column at which it speaks. */
  readonly at: string
  readonly texts: Localized<LedgerRuleTexts>
}

/** Texts of a rule; `{now}` is what the row says under that column, `{n66}` a number counted, `{cell}` the school's cell on its sheet. */
export interface LedgerRuleTexts {
  readonly title: string
  readonly about: string
  readonly message: string
  readonly hint: string
  /** What it says of the ledger as a whole, where it can do both. */
  readonly ofAll?: string
}

/** A ledger: the files in kinds/ have this shape; kinds/ledger.schema.json says it again for editors and tests. */
export interface Ledger {
  readonly id: string
  readonly name: Localized<string>
  /** What asks for it. */
  readonly source: string
  /** Whether its sheets tell of single pupils, who are not to be named. */
  readonly pupils?: boolean
  /** Whether it lists every school of 学校基本数据, so that a blank one begins with them. */
  readonly lists?: 'schools'
  /** Words in the name of a sheet that is meant for it. */
  readonly words: readonly string[]
  readonly parts: readonly LedgerPart[]
  readonly figures: readonly Figure[]
  /** The figures that are also given for each stage. */
  readonly byStage?: readonly string[]
  readonly proves: readonly Proof[]
  readonly rules: readonly LedgerRule[]
  /** Items of the standard (Q2, G15) that a share of the figures is. */
  readonly items?: Readonly<Record<string, string>>
  /** A plan with its month and what tells that it is carried out; rows for which `unless` holds need none. */
  readonly plan?: { readonly planned: string; readonly done: string; readonly unless?: string }
  /** Words of the status that say it is done, and the column of the day when. */
  readonly done?: {
    readonly status: string
    readonly words: readonly string[]
    readonly date: string
    readonly unless?: string
  }
  /** A number that is the sum of others of its row. */
  readonly whole?: { readonly whole: string; readonly parts: readonly string[] }
  /** A number of pupils that a school cannot have more of than pupils. */
  readonly within?: string
  /** Evidence of points that must not call a rate nil while a figure is above 0. */
  readonly saidZero?: {
    readonly rule: RuleName
    readonly policies: readonly string[]
    readonly words: readonly string[]
    readonly figure: string
    readonly texts: LedgerRule['texts']
  }
}

/** The table that a ledger begins with; it may have others. */
export function firstPart({ parts }: Pick<Ledger, 'parts'>): LedgerPart {
  return itemAt(parts, 0)
}

/** The part of a name; the first where none is named. */
export function partNamed(ledger: Pick<Ledger, 'parts'>, name: string | undefined): LedgerPart {
  return ledger.parts.find((part) => part.name === name) ?? firstPart(ledger)
}

/** Where a column stands in its part; -1 where it has none of that key. */
export function columnIndex({ columns }: LedgerPart, key: string): number {
  return columns.findIndex((column) => column.key === key)
}
