import { CharacterSet } from '../../text/character-set'
import { startOfEnd } from '../../text/ends'
import { Lexicon } from '../../text/lexicon'
import { wordSigns } from '../../text/word-signs'

// What the ways of saying nothing begin with.
const OPENS_NOTHING = new CharacterSet('暂目现尚还至截均都也仍无没空缺未省市县区我本')
const BEGINS_WITH_WORD = /^[\u4e00-\u9fff《]/
const VISIBLE = /[^\s\p{Cf}\p{Pd}/／]/u
// Longer than any way of saying nothing.
const LONGEST_SAYING = 24

/** The words that answers are put off with. */
const WORDS = new Lexicon({
  yet: '暂时 暂 目前 现 现在 尚 还 至今 截至目前 截止目前 均 都 也 仍',
  none: '无 没有 空 缺 缺失',
  not: '未 没 尚未 还没',
  // With the word for documents or without: 尚未发文.
  issued: '发文 行文 出文 下文',
  // With it only: 尚未制定 says that there is nothing to issue.
  made: '出台 印发 下发 制发 制定 制订 发布 发',
  document: '文件 文 文号',
  which:
    '相关 有关 正式 专门 专项 具体 省级 市级 县级 区级 县区 本级 我省 我市 我县 我区 本省 本市 本县 本区 相应 单独 此类 该类 任何',
  done: '的 了',
})
const NOT_APPLICABLE = new Lexicon({
  whose: '本 我 该 县 市 区 项 地 点 此 对 目前 均 都 属于 属',
  said: '不涉及 不适用 未涉及 没涉及 无此类情况 无此情况 无此类学校 没有此类情况 没有此情况 无相关情况 没有相关情况 无该类情况 没有该类情况 无涉及 不存在此类情况 不存在此情况',
  done: '的 了 此项 该项 本项 项目 工作 内容',
})

/** How an answer that must say something says nothing: '' by a blank cell or a dash, else the word (无, 暂无). Null when it does say something. */
export function nothingSaid(text: string): string | null {
  return putOff(text, (kinds) => kinds.every((kind) => kind === 'yet' || kind === 'none'))
}

/** N/A, 0, or nothing but punctuation; quotes alone stand for 同上. */
const SAYS_LESS = /^(?:n\s*\/\s*a|0|none)$/iu
const PUNCTUATION = /[，,。.、；;！!？?\s]/

/** The same for an answer that must name documents: 暂无文件 and 尚未发文 name none either. */
export function noDocumentSaid(text: string): string | null {
  const said = text.trim()
  if (said !== '' && text.length <= LONGEST_SAYING && (SAYS_LESS.test(said) || startOfEnd(said, PUNCTUATION) === 0))
    return said
  return putOff(text, saysNone)
}

/** Whether an answer says that there is nothing of the kind to answer for: 不涉及, 不适用, 无此类情况. */
export function saysNotApplicable(text: string): boolean {
  const words = text.length > LONGEST_SAYING ? '' : wordSigns(text)
  const kinds = NOT_APPLICABLE.read(words).map(({ kind }) => kind)
  return kinds.includes('said') && !kinds.includes(null)
}

/** Whether nobody would see anything in the cell, or only a dash. */
export function isBlank(text: string): boolean {
  return !BEGINS_WITH_WORD.test(text) && !VISIBLE.test(text)
}

/** Nearly every answer begins with a word or a number that says something, and this is quicker to see. */
function opensWithWords(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 0x4e00 && first <= 0x9fff) return !OPENS_NOTHING.has(first)
  return first === 0x300a || (first >= 0x30 && first <= 0x39)
}

type Kind = NonNullable<ReturnType<typeof WORDS.read>[number]['kind']>

function putOff(text: string, isNothing: (kinds: readonly (Kind | null)[]) => boolean): string | null {
  if (opensWithWords(text)) return null
  if (isBlank(text)) return ''
  if (text.length > LONGEST_SAYING && text.trim().length > LONGEST_SAYING) return null
  // Without what stands around the words: 无。
  const kinds = WORDS.read(wordSigns(text)).map(({ kind }) => kind)
  return kinds.includes('none') || kinds.includes('not') ? (isNothing(kinds) ? text.trim() : null) : null
}

/** 无文件, 尚未发文, 没有出台相关文件; 尚未 and 未制定 alone say something else. */
function saysNone(kinds: readonly (Kind | null)[]): boolean {
  if (kinds.includes(null)) return false
  if (kinds.includes('made') && !kinds.includes('document')) return false
  return kinds.includes('none') || kinds.includes('issued') || kinds.includes('document')
}
