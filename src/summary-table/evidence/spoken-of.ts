import { findLast } from '../../text/items'
import type { Roster } from '../counties/roster/roster'
import { rosterIndex } from '../counties/roster/roster-index'
import type { StatedPercentage } from '../documents/evidence'
import { numberOfWords } from '../../text/han-number'
import { Lexicon } from '../../text/lexicon'
import type { Clause } from './clauses'

/** Words for counties that are not named. */
const WORDS = new Lexicon({
  others: '其余 其他 其它 余下 剩余 剩下',
  all: '全市 全州 全盟 全县 全区 全旗 各县 各市 各区 各地 所有县 平均',
  some: '个别县 个别市 个别区 个别旗 个别地区 个别地方 部分县 部分市 部分区 部分旗 部分地区 部分地方 少数县 少数市 少数区 少数旗 少数地区 少数地方 有的县 有的市 有的区 有的旗 有的地区 有的地方 有些县 有些市 有些区 有些旗 有些地区 有些地方',
})

/**
 * The counties that a percentage is stated of: those named nearest before it, in its own words, its clause or its sentence. Empty when
 * it is said of all, of the others, or of nobody by name; 'some' when it is said of some county or other.
 */
export function countiesSpokenOf(stated: StatedPercentage, roster: Roster): readonly string[] | 'some' {
  for (const words of [stated.about, stated.clause, stated.sentence]) {
    const said = afterOthers(words)
    if (WORDS.read(said).some(({ kind }) => kind === 'some')) return 'some'
    const counties = countiesIn(said, roster)
    if (counties.length > 0 || said !== words) return counties
  }
  return []
}

/** What follows the last word for all or for the others: who is spoken of from there on. */
function afterOthers(words: string): string {
  const last = findLast(WORDS.read(words), ({ kind }) => kind === 'others' || kind === 'all')
  return last ? words.slice(last.start + last.text.length) : words
}

/** Of whom a clause speaks: counties by name, so many or some that it does not name, or all of them. */
export type SpokenOf = readonly string[] | { readonly unnamed: number } | 'all'

/**
 * Of whom each clause speaks. One that names nobody goes on about whom the clause before speaks of in the same line; 其余 are those that
 * no clause before names.
 */
export function speakersOf(clauses: readonly Clause[], roster: Roster): SpokenOf[] {
  const named = new Set<string>()
  let last: SpokenOf = 'all'
  let line = 0
  return clauses.map((clause) => {
    if (clause.line !== line) last = 'all'
    line = clause.line
    last = spokenOfIn(clause.said, named, roster) ?? last
    return last
  })
}

function spokenOfIn(said: string, named: Set<string>, roster: Roster): SpokenOf | null {
  const counties = countiesIn(said, roster)
  for (const county of counties) named.add(county)
  if (counties.length > 0) return counties
  const kinds = new Set(WORDS.read(said).map(({ kind }) => kind))
  if (kinds.has('others') && named.size > 0) return roster.counties.filter((county) => !named.has(county))
  if (kinds.has('some') || kinds.has('others')) return { unnamed: 1 }
  const count = countOfCounties(said)
  if (count !== null) return count < roster.counties.length ? { unnamed: count } : 'all'
  return kinds.has('all') ? 'all' : null
}

/** Whether a clause says itself of which counties it speaks: by name, or as so many, some or the others. */
export function namesWhom(said: string, roster: Roster): boolean {
  const kinds = WORDS.read(said).map(({ kind }) => kind)
  return kinds.includes('some') || kinds.includes('others') || countiesIn(said, roster).length > 0
}

/** 大部分县区, 绝大多数县: more than one may be left. */
const MOST = /(?:大部分|大多数|多数|少数|个别)的?(?:县|市|区|旗|地区)/u

/** Whether a clause says of a part of the counties only that they did something. */
export function saysOfMost(said: string): boolean {
  return MOST.test(said)
}

/** 2 of 2个县, 两县（区）. */
function countOfCounties(said: string): number | null {
  const found = /(\d{1,4}|[一二两三四五六七八九十]{1,3})个(?:县|市|区|旗)/u.exec(said)
  const figures = found?.[1]
  return figures === undefined ? null : /^\d/.test(figures) ? Number(figures) : numberOfWords(figures)
}

function countiesIn(text: string, roster: Roster): string[] {
  const index = rosterIndex(roster)
  const counties: string[] = []
  for (let at = 0; at < text.length;) {
    const found = index.longestAt(text, at, false)
    if (found?.county) counties.push(found.county)
    at += found?.written.length ?? 1
  }
  return counties
}
