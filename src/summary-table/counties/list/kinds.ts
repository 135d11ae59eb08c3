import { fold } from '../../../text/fold'
import { each, fits, many, maybe, NUMBER, words, type Grammar } from '../../../text/grammar'
import { numberOfWords } from '../../../text/han-number'
import { onlyOf } from '../../../text/items'
import { matchesOf } from '../../../text/matches'
import { isZone } from '../gazetteer/zones'
import { ADVERB, LONGEST_PHRASE, NEGATION, OBJECT, VERB } from './lexicon'
import type { ListColumn } from './column'
import type { Roster } from '../roster/roster'

/** How many counties of which kinds a phrase speaks of: 两区五县（市） are two of these. */
export interface KindsSaid {
  /** Null where it speaks of every one: 各区. */
  readonly count: number | null
  /** 区, or 县市. */
  readonly kinds: string
}

/** A number in a list that is not that of the counties it counts. */
export interface Miscount {
  readonly stated: number
  readonly counted: number
  /** 区, or 县市; '' where it counts counties of any kind. */
  readonly kinds: string
}

/** The counties that a phrase means by their kinds. */
export interface OfKinds {
  readonly counties: readonly string[]
  readonly miscounts: readonly Miscount[]
  /** The kinds, where it may as well mean all counties: 各县 in a city that has districts too. */
  readonly loosely: string | null
}

const LEAD = many(words('全市 我市 本市 市 所辖 下辖 辖 市内 城区 市区 其中 共 共有 有 中心'))
const PIECE = each(
  maybe(words('各 所有 全部 全体')),
  maybe(NUMBER),
  maybe(words('个')),
  maybe(words('市辖 城 主城 县级 自治 民族自治 市直管')),
  words('县 市 区 旗'),
  many(words('县 市 区 旗')),
)
const PIECES = each(LEAD, PIECE, many(each(maybe(words('和 及 与 以及')), PIECE)))
const SAID: Readonly<Record<ListColumn, Grammar>> = {
  achieved: each(PIECES, many(ADVERB), maybe(VERB), maybe(OBJECT)),
  unachieved: each(PIECES, many(ADVERB), maybe(NEGATION, VERB, maybe(OBJECT))),
}
const SAID_PIECE =
  /(各|所有|全部|全体)?(\d{1,4}|[一二两三四五六七八九十]{1,3})?个?(市辖|城|主城|县级|民族自治|自治|市直管)?([县市区旗]+)/gu

/** Brackets that only add kinds to those before them, as 各县（市、区） does: the kinds without the brackets, 各县市区. */
export function withKindsSpelled(text: string): string {
  return text.replace(KINDS_ADDED, (_, lead: string, kinds: string) => lead + kinds.replace(/[^县市区旗州]/gu, ''))
}

const KINDS_ADDED =
  /((?:[各有辖属个他它余下0-9０-９一二两三四五六七八九十]|所有|全部)(?:县级)?[县市区旗])[(（]([市县区旗州、，,/／\s]{1,12})[)）]/gu

/** What a text says of counties by their kinds only (两区五县均已实现, 各区, 四城区); null for any other text. */
export function kindsSaid(text: string, column: ListColumn): readonly KindsSaid[] | null {
  if (text.length > LONGEST_PHRASE) return null
  const folded = fold(withKindsSpelled(text))
  if (!fits(folded, SAID[column])) return null
  const said = matchesOf(folded, SAID_PIECE).flatMap(([, every, number, adjective, kinds = '']): KindsSaid[] => {
    if (number !== undefined) return [{ count: countOf(number), kinds }]
    return every !== undefined || (adjective === '市辖' && kinds === '区') ? [{ count: null, kinds }] : []
  })
  return said.length > 0 ? said : null
}

const countOf = (number: string): number => (/^\d/u.test(number) ? Number(number) : numberOfWords(number))

/**
 * The counties that are meant by their kinds. 两区五县 where that is all there are, 三县 where there are three; null where it is all counties without
 * any doubt, or nothing that can be told.
 */
export function ofKinds(said: readonly KindsSaid[], { counties, prefectures }: Roster): OfKinds | null {
  // In a province 各市 are its prefectures.
  if (prefectures) return null
  const claimed = said.map(({ kinds }) => kinds).join('')
  const only = onlyOf(said)
  if (only?.count === null) return everyOf(only.kinds, counties)
  // 5个县区 are any five: which ones is not said.
  if (said.length === 1 && claimed.includes('县') && claimed.includes('区')) return null
  const parts = said.map((one) => partOf(one, said, counties))
  const named = new Set(parts.flatMap((part) => part.counties))
  const miscounts = parts.flatMap(({ miscount }) => (miscount ? [miscount] : []))
  const isAll = named.size === counties.length || counties.every((county) => isKind(county, claimed) || isZone(county))
  if (only && (miscounts.length > 0 || isAll || only.count === counties.length)) return null
  if (miscounts.length > 0 && !isAll) return null
  const meant = isAll ? counties : counties.filter((county) => named.has(county))
  return { counties: meant, miscounts, loosely: null }
}

/** 各区 are the districts, 各县 as a rule all counties. */
function everyOf(kinds: string, counties: readonly string[]): OfKinds | null {
  const named = counties.filter((county) => isKind(county, kinds))
  if (named.length === 0 || named.length === counties.length) return null
  const isLoose = /[县旗]/u.test(kinds)
  return { counties: isLoose ? counties : named, miscounts: [], loosely: isLoose ? kinds : null }
}

/** The counties of one part of a phrase. 五县 beside 两区 may count the cities with the counties. */
function partOf({ count, kinds }: KindsSaid, said: readonly KindsSaid[], counties: readonly string[]) {
  const own = counties.filter((county) => isKind(county, kinds))
  const others = said.filter((one) => one.kinds !== kinds).map((one) => one.kinds).join('') // prettier-ignore
  const rest = said.length > 1 && /[县旗]/u.test(kinds) ? counties.filter((county) => !isKind(county, others)) : own
  const fitting = [own, rest, own.filter((county) => !isZone(county))].find((some) => count === null || some.length === count) // prettier-ignore
  const miscount = fitting ? null : { stated: count ?? 0, counted: own.length, kinds }
  return { counties: fitting ?? own, miscount }
}

/** Whether a county is of one of some kinds. */
export function isKind(county: string, kinds: string): boolean {
  return kinds.includes(county.charAt(county.length - 1))
}
