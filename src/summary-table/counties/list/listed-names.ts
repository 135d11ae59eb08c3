import type { ListedCounty } from './list'
import { endsLikeCounty } from '../gazetteer/names'
import type { Miscount } from './kinds'
import type { Shorthand } from './column'
import { isZone } from '../gazetteer/zones'

/** A phrase such as 无 or 全部 among the names. */
export interface ShorthandRead {
  readonly written: string
  readonly kind: Shorthand
  /** Whether it adds all others to the names before it: 及其他各市县, 等9个市州. */
  readonly joined?: boolean
}

/** What a list of names says. */
export interface NamesRead {
  readonly names: readonly ListedCounty[]
  readonly shorthands: readonly ShorthandRead[]
  /** Counties of prefectures that are named as a whole, in a province's list: 沈阳市全部. */
  readonly wholes: readonly string[]
  readonly foreignSeparators: readonly string[]
  readonly statedCount: number | null
  /** Numbers that are not right for the part of the list they count. */
  readonly miscounts: readonly Miscount[]
  readonly grouped: boolean
}

/** A name of which nothing is known. */
export const NAMED = {
  short: false,
  remark: null,
  extra: null,
  nearest: null,
  otherDay: null,
  cityLevel: false,
} as const

/** Whether words among the names are not understood at all: no county, none that is near, and no name of anything. */
export function isUnread({ county, nearest, extra, written, otherDay, cityLevel }: ListedCounty): boolean {
  return county === null && nearest === null && extra === null && !otherDay && !cityLevel && !looksLikeName(written)
}

/** Whether a text ends as the names of counties and zones do. */
export function looksLikeName(written: string): boolean {
  return endsLikeCounty(written) || isZone(written)
}
