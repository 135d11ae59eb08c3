import { HAN_FIGURES, numberOfWords } from '../../text/han-number'
import { Lexicon } from '../../text/lexicon'
import type { Clause } from './clauses'

/** How many of what must not be left the evidence says there are: a number, or Infinity where it says that there are some. */
export interface Left {
  readonly clause: Clause
  readonly count: number
}

const WORDS = new Lexicon({
  // These say it even without a number.
  still: '仍有 尚有 还有 仍存在 还存在 尚存在 仍存 还剩 尚余',
  has: '减少到 减少至 减到 减至 下降到 下降至 降到 降至 现有 存在 现存 剩余 仅剩 剩 共有 有',
  gone: '消除 化解 减少 整改 解决 清零 下降 取消 降低 控制 防止 避免 不存在 没有 无 未发现 未出现 不再 杜绝 不超过 未超过',
  future: '计划 预计 拟 将 力争 争取 确保 待 底前 年前 目标',
  past: '此前 以前 原来 原有 曾有 曾 过去 去年 上年',
  other: '所有 有所 有效 有关 有序 具有 拥有 有力 无线 将来 待遇 对待',
})
const FIGURE = new Set(`0123456789${HAN_FIGURES}两`)
const COUNTED = '个班'
/** 6个县, 3个学校: what is counted is where, not what. */
const PLACES = '县市区旗乡镇街学校年月'

/**
 * What the clauses say is left of what a point wants none of: 仍有66人以上超大班额12个. `about` are the words for it. What a later clause
 * says is gone (2018年已全部消除) is not left.
 */
export function leftOver(clauses: readonly Clause[], about: readonly string[]): Left[] {
  const found: Left[] = []
  let spokenOf = false
  for (const clause of clauses) {
    const { said } = clause
    const names = about.some((word) => said.includes(word))
    const count: number = names || (spokenOf && goesOn(said)) ? countIn(said, about) : 0
    if (count > 0) found.push({ clause, count })
    else if ((names || spokenOf) && isGone(said)) found.length = 0
    spokenOf = names || found.length > 0
  }
  return found
}

/** 已消除8个，仍有4个. */
function goesOn(said: string): boolean {
  return isHaving(WORDS.read(said)[0]?.kind)
}

/** 已全部消除, 无超大班额: it says of all that they are gone, now. 已建立消除大班额台账 does not. */
function isGone(said: string): boolean {
  const words = WORDS.read(said)
  if (words.some(({ kind }) => isHaving(kind) || kind === 'future') || countOf(said) !== null) return false
  return words.some(({ kind, text, start }) => kind === 'gone' && (NONE.has(text) || DONE.has(said[start - 1] ?? '')))
}
const NONE: ReadonlySet<string> = new Set(['没有', '无', '不存在', '清零', '不再', '未发现', '未出现'])
/** The last character of 已, 全部, 均, 完全. */
const DONE: ReadonlySet<string> = new Set(['已', '部', '均', '全', '经'])

function countIn(said: string, about: readonly string[]): number {
  const words = WORDS.read(said)
  if (words.some(({ kind }) => kind === 'past')) return 0
  const having = words.find(({ kind }) => isHaving(kind))
  const gone = words.find(({ kind }) => kind === 'gone')
  if (gone && (!having || gone.start < having.start)) return 0
  // What a class is called by is no count: 66人.
  const rest = about.reduce((text, word) => text.replaceAll(word, ' '.repeat(word.length)), said)
  const count = countOf(rest.slice(having?.start ?? 0)) ?? countOf(rest)
  if (count === null) return words.some(({ kind }) => kind === 'still') ? Infinity : 0
  return having || saysOnlyCount(rest) ? count : 0
}

/** 66人以上超大班额12个: without a verb it must be all that the clause says. */
function saysOnlyCount(rest: string): boolean {
  return Array.from(rest).every((sign) => FIGURE.has(sign) || FILLING.includes(sign))
}
const FILLING = ' 以上的为共计是数量现目前级全县市区校小学初中个班余多：:'

function isHaving(kind: string | null | undefined): boolean {
  return kind === 'has' || kind === 'still'
}

/** The number before 个 or 班: 12 of 12个, 十二个班. 66人, 2018年 and 三年级 count nothing. */
function countOf(said: string): number | null {
  for (let at = 0; at < said.length; at++) {
    if (!FIGURE.has(said.charAt(at))) continue
    const start = at
    while (FIGURE.has(said.charAt(at))) at++
    const next = said[at] === '余' || said[at] === '多' ? said[at + 1] : said[at]
    if (COUNTED.includes(next ?? ' ') && !PLACES.includes(said[at + 1] ?? ' ')) return valueOf(said.slice(start, at))
  }
  return null
}

function valueOf(figures: string): number {
  return /^\d+$/.test(figures) ? Number(figures) : numberOfWords(figures)
}
