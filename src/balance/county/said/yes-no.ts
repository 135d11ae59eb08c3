import { fold } from '../../../text/fold'
import type { CountyItem } from '../../standard'
import { onlyOf } from '../../../text/items'
import { leavesOpen } from './clauses'
import { isAsked, isDenied } from './told'
import type { Token } from './token'

const YES = new Set('是 是的 对 达标 已达标 达到 已达到 符合 已实现 已完成 合格 √ ✓ ✔ ☑ ✅ 有 yes y met'.split(' '))
const NO = new Set('否 不是 未达标 不达标 未达到 不符合 未实现 未完成 不合格 × ✗ ✘ ✕ ❌ ☒ x 没有 no n'.split(' '))
/** To 无过重课业负担 these answer either way. */
const EITHER = new Set(['有', '没有', '无'])
/** Where 良好 is asked for this is less. */
const LESS_THAN_GOOD = '合格'

/** The answer that one word gives; null for any other text. */
export function inOneWord(text: string): boolean | null {
  const word = plainWord(text)
  return YES.has(word) ? true : NO.has(word) ? false : null
}

/** Whether a text answers yes or no to an item as a whole; null where it does not, or not for certain. */
export function answerTo({ name, kind, also }: CountyItem, text: string, tokens: readonly Token[]): boolean | null {
  if (fold(text) === fold(name)) return true
  if (name.startsWith('无') && EITHER.has(plainWord(text))) return null
  if (name.includes('良好') && plainWord(text) === LESS_THAN_GOOD) return null
  const word = inOneWord(text)
  if (word !== null || tokens.some(isAsked)) return word
  const answer = kind === 'yes-no' ? answerIn(text) : null
  if (answer !== null) return unlessDenied(answer, tokens)
  const said = inWords(tokens)
  // 健全 says nothing of the number beside it.
  return said === true && also ? null : said
}

/** 是（见附件）, 否，正在制定 answer; 是（部分尚未落实） does not. */
function unlessDenied(answer: boolean, tokens: readonly Token[]): boolean | null {
  return answer && (isDenied(tokens) || tokens.some(leavesOpen)) ? null : answer
}

/** The one answer among the clauses of a text: 60%，是. */
export function answerIn(text: string): boolean | null {
  const answers = text.split(/[,，;；:：、。()（）\s]/).flatMap((clause) => inOneWord(clause) ?? [])
  return onlyOf(answers) ?? null
}

/** 均已达到要求, 尚未全部完成: nothing but words that judge, of which at most one denies. */
function inWords(tokens: readonly Token[]): boolean | null {
  const kinds = tokens.map((token) => (token.kind === 'word' ? token.word.kind : token.kind))
  const denials = kinds.filter((kind) => kind === 'not').length
  if (denials === 1 && isDenied(tokens)) return false
  const areKnown = kinds.every((kind) => JUDGING.has(kind))
  return denials === 0 && areKnown && kinds.includes('affirm') ? true : null
}

const JUDGING = new Set(['affirm', 'all', 'filler', 'real', 'aim', 'join', 'break'])

function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s。.!]/g, '')
    .toLowerCase()
}
