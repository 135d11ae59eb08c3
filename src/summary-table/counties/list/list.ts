import type { Miscount } from './kinds'
import type { OtherDay } from '../roster/other-day'

/** One name in a county list. */
export interface ListedCounty {
  /** The words in the cell, without the remark. */
  readonly written: string
  /** The county of the roster that is meant; null when it is none of them. */
  readonly county: string | null
  /** Whether the name was written short (银州 for 银州区). */
  readonly short: boolean
  /** What stands in brackets after the name, without the brackets; null when nothing does. */
  readonly remark: string | null
  /** What stands right beside the name of the county, without brackets (预计2019年实现, ×); null when nothing does. */
  readonly extra: string | null
  /** For an unknown name: the one roster name near enough to be meant, or null. */
  readonly nearest: string | null
  /** Where the county had this name on another day, or is no more, or not yet; `county` is then the one it stands for, if any does. */
  readonly otherDay: OtherDay | null
  /** Whether it is no county but the city's own level: 市本级, 市直属学校. */
  readonly cityLevel: boolean
}

/** What a cell of the county lists says. */
export interface CountyList {
  readonly written: string
  /**
   * blank: nothing there · none: 无 and the like · all: 全部 and the like · all-but: 除…外 · not-applicable: 不涉及 · names: a list · error: the cell
   * shows an error, so nothing is known.
   */
  readonly kind: 'blank' | 'none' | 'all' | 'all-but' | 'not-applicable' | 'names' | 'error'
  /** The names as written, in order; for all-but the exceptions. */
  readonly names: readonly ListedCounty[]
  /** The counties understood, each once, in the order written (all, all-but: in the order of the roster). */
  readonly counties: readonly string[]
  /** Separators other than 、 that stand between names, as written ('' where names run together). */
  readonly foreignSeparators: readonly string[]
  /** The number in "共7个"; null when none is given. */
  readonly statedCount: number | null
  /** Other numbers in it that are not right: 三区 where there are two, 其余5个县 where six are left, 2个区（…） with three names. */
  readonly miscounts: readonly Miscount[]
  /** The kinds that a phrase for all counties names where the roster has others too: 县 of 各县; null in any other list. */
  readonly loosely: string | null
  /** Whether the names are sorted under headings (城区：…；县域：…) or prefectures, which a list written anew would lose. */
  readonly grouped: boolean
  /** Whether a shorthand (无, 全部 …) stands beside names in the same cell. */
  readonly shorthandBesideNames: string | null
  /** Whether it says of all counties that neither list names that the point does not concern them: 其余县区不涉及. */
  readonly othersExempt: boolean
}
