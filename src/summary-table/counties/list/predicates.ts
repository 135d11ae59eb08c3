import { fits } from '../../../text/grammar'
import { WHO } from './lexicon'
import type { ListColumn, Shorthand } from './column'

// What counties are said to have done, in whatever words: 均已制定实施方案, 已出台文件, 均未建立台账.

const LONGEST_PREDICATE = 60
/** Where it begins to be said of all or of the named. */
const OPENERS = ['均', '都', '已', '全部', '全面', '皆', '一律', '普遍']
const DENIERS = ['尚未', '没有', '未']
const DEEDS =
  '制定 出台 建立 印发 下发 发布 实施 开展 执行 配备 建成 建设 完善 健全 设立 成立 纳入 统一 保障 发放 消除 明确 签订 组织 编制 落实 实行 推行 做到 覆盖 达标 实现 完成 到位 配齐 通过 核定 拨付'.split(
    ' ',
  )
/** What makes it a promise, a part or a doubt. */
const DOUBTS =
  '未 没 无 不 尚 缺 除 非 差 仍 待 拟 将 部分 个别 大部 大多 少数 正在 计划 预计 预期 争取 力争 逐步 推进 筹 在建 基本 年底前'.split(
    ' ',
  )

const isDeed = (text: string): boolean => DEEDS.some((deed) => text.includes(deed))
/** Another county may be named in what has one of these. */
const NAMES_A_COUNTY = /[县区市旗](?![级域委内]|政府|教育)/u

const isDoubtful = (text: string): boolean => DOUBTS.some((doubt) => text.includes(doubt))

/** What a sentence about all counties says of its column: 各县均已制定实施方案 → all in 已实现, none in 未实现. Null when that is not certain. */
export function agrees(folded: string, column: ListColumn): Shorthand | null {
  const at = startOf(folded, OPENERS)
  if (at < 0) return null
  const said = folded.slice(at)
  const who = folded.slice(0, at)
  if (!fits(who, WHO) || !isDeed(said)) return null
  if (NAMES_A_COUNTY.test(said)) return null
  if (!isDoubtful(said)) return column === 'achieved' ? 'all' : 'none'
  return isDenied(said) ? (column === 'achieved' ? 'none' : 'all') : null
}

/** Whether words behind the names of a column say that they belong there: 均已出台文件 in 已实现, 尚未建立台账 in 未实现. */
export function saysOf(words: string, column: ListColumn): boolean {
  if (words.length > LONGEST_PREDICATE || NAMES_A_COUNTY.test(words)) return false
  if (column === 'unachieved') return isDenied(words)
  return startOf(words, OPENERS) === 0 && isDeed(words) && !isDoubtful(words)
}

/** Where such words may begin in a text, from its end. */
export function startsOfSaid(text: string, column: ListColumn): number[] {
  const from = Math.max(0, text.length - LONGEST_PREDICATE)
  const openers = column === 'achieved' ? OPENERS : [...DENIERS, '均', '都', '目前', '暂', '仍']
  const starts: number[] = []
  for (let at = text.length - 1; at > from; at--)
    if (openers.some((word) => text.startsWith(word, at)) && saysOf(text.slice(at), column)) starts.push(at)
  return starts
}

/** 均未建立台账: a denial that holds no second one and no promise. */
function isDenied(words: string): boolean {
  const at = startOf(words, DENIERS)
  const denier = DENIERS.find((word) => words.startsWith(word, at)) ?? ''
  return at >= 0 && at <= 4 && isDeed(words) && !isDoubtful(words.slice(0, at) + words.slice(at + denier.length))
}

function startOf(text: string, words: readonly string[]): number {
  const places = words.map((word) => text.indexOf(word)).filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}
