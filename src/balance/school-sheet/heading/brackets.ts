import { rateIn } from './rate'
import { looksLikeUnit, unitFactor } from './units'
import type { AmountUnit } from '../../columns/columns'
import { rememberingTexts } from '../../../text/recent'
import { TEXTS_AT_HAND } from './at-hand'

const BRACKETS = /[([【][^([)\]【】]*[)\]】]/g

const TRAILING_UNIT =
  /[\s/:,、]*((?:[十百千]?万|[百千亿])?(?:元|平方米)|(?:万|百|千)?m2|亩|公顷|[百千万]?(?:人|名|册)|间|台|个)(?:\/每?(?:百|100)?名?(?:学生|生|人))?$/i

/** 2025年, 2025学年度, 2025-2026学年, 2025年9月: when, not what. */
const YEAR =
  /(20\d{2})\s*(?:[-—–~至/]\s*(?:20)?\d{2}\s*)?(?:学年度?|年度?)(?:[春秋]季?|\d{1,2}月(?:\d{1,2}日)?)?[初末底]?/
/** 2. and （二）, L2 of a standard, and the bare 2 that NFKC makes of ②; 56人以上 and 12年级 are none. */
const NUMBERING =
  /^\s*(?:\(?[\d一二三四五六七八九十]{1,2}[).、]\s*|[a-z]\d{1,2}[).、:\s]*(?=\p{Script=Han})|\d(?=\p{Script=Han})(?![年人级个班名所]))/iu
/** 其中：女, #女 (the statistics' own sign): a part of what stands before it. */
const PART = /^\s*(?:[#*△▲○]+|其中\s*[:、]?)\s*/
const THIS_YEAR = /^(本学年度?|本年度?|今年|当年|现有)/

/** Words in brackets that only say that all is meant, or how it was counted or is to be entered. */
const HARMLESS =
  /^(全部|全校|本校|总|总量|总数|总值|总计|合计|小计|本学年度?|本年度?|今年|当年|现有|(必|选)填.*|填.*|(含|不含|包括|包含|保留|截至|截止|按|见|来自|数据|以).*|[a-z0-9=+\-×÷*/.%]*)$/

/** A heading cell without what says nothing of its column. */
export interface CleanHeading {
  readonly text: string
  /** Whether it calls itself a part (其中, #) of the one before. */
  readonly isPart: boolean
  readonly year: number | null
}

/** `text` is in NFKC. */
export const cleanHeading = rememberingTexts(clean, TEXTS_AT_HAND)

function clean(text: string): CleanHeading {
  const numbered = text.replace(NUMBERING, '')
  const own = numbered.replace(PART, '')
  const year = YEAR.exec(own)
  const bare = own
    .replace(YEAR, '')
    .replace(/单位:.*$/, '')
    .replace(/\s/g, '')
    .toLowerCase()
  return { text: bare.replace(THIS_YEAR, ''), isPart: own !== numbered, year: year && Number(year[1]) }
}

/** A heading without its brackets and the unit at its end. */
export function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, '').replace(TRAILING_UNIT, '')
}

/** What stands in the brackets of a heading. */
export function bracketWords(text: string): string[] {
  return (text.match(BRACKETS) ?? []).map((bracket) => bracket.slice(1, -1).trim()).filter((word) => word !== '')
}

/** What the standard does not count: with it a column means more. */
const WIDER = /^(?:含|包括|包含).*(?:校级|幼|学前|高中|职高|中职|在建|拟建|租|借|兼|外聘|临聘|代课|在读)/
/** Without what the standard does not count either it means the same. */
const NARROWER = /^不(?:含|包括|包含)(?!.*(?:幼|学前|高中|职高|中职|特教|特殊|室内体育))/

/** Whether words in brackets make a heading mean something else: （寄宿生） does, （平方米）, （2025年） and （含软件） do not. */
export function isRemark(word: string): boolean {
  const rest = word.replace(YEAR, '').trim().toLowerCase()
  if (WIDER.test(rest) || NARROWER.test(rest)) return true
  return rest !== '' && !HARMLESS.test(rest) && !unitWords(word).some(looksLikeUnit)
}

/** 单位：万元，保留两位小数 → 万元, 保留两位小数. */
function unitWords(text: string): string[] {
  return text
    .replace(/\s/g, '')
    .replace(/^(计量)?单位:?/, '')
    .split(/[,，、;/]/)
}

/** The unit of a heading; `texts` as written, the lowest last: it wins, as what is nearest to the numbers. */
export function unitIn(texts: readonly string[], unit: AmountUnit): { factor: number; unknown: string | null } {
  let unknown: string | null = null
  for (const text of [...texts].reverse()) {
    const words = wordsOfUnit(text)
    for (const word of words) {
      const factor = unitFactor(word, unit)
      if (factor !== null) return { factor, unknown: null }
    }
    unknown ??= words.find(looksLikeUnit) ?? null
  }
  return { factor: 1, unknown }
}

/** Pupils that a value stands for by the unit of a heading (人/百生); null where it says nothing of that. */
export function perIn(text: string): number | null {
  const bare = text.replace(BRACKETS, '').replace(/\s/g, '')
  const trailing = TRAILING_UNIT.exec(bare)?.[0].replace(/^[/:,、]+/, '') ?? ''
  const words = [...bracketWords(text), trailing].map((word) => word.replace(/^(计量)?单位:?/, ''))
  return words.map(rateIn).find((rate) => rate !== null)?.per ?? null
}

/** What may be a unit in a heading: in brackets, after 单位, at its end. */
export function wordsOfUnit(text: string): string[] {
  const labelled = /单位:?([^()[\]【】]+)/.exec(text)?.[1] ?? []
  const words = bracketWords(text).concat(labelled).flatMap(unitWords)
  const trailing = TRAILING_UNIT.exec(text.replace(BRACKETS, '').replace(/\s/g, ''))?.[1] ?? []
  return words.concat(trailing)
}
