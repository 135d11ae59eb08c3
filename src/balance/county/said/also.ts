import type { CountyItem } from '../../standard'
import { isDenied } from './told'
import type { Token } from './token'
import { clausesOf, isKind, leavesOpen } from './clauses'
import { answerIn } from './yes-no'

type Second = NonNullable<CountyItem['also']>

const LEVELS = 'ⅠⅡⅢⅣⅤ'

/** What a text says of the part of an item that is told in words; null where it does not say for certain. */
export function saysAlso(text: string, tokens: readonly Token[], { words, level }: Second): boolean | null {
  const clauses = clausesOf(tokens)
  const said = level
    ? clauses.flatMap((clause) => levelsIn(clause, LEVELS.indexOf(level) + 1))
    : clauses.filter((clause) => clause.some((token) => isOneOf(token, words ?? []))).map(polarity)
  if (said.length === 0) return answerIn(text)
  return said.includes(false) ? false : said.every((each) => each === true) || null
}

/** Every level that a clause names: whether it is the one asked for, or a higher one. */
function levelsIn(clause: readonly Token[], asked: number): (boolean | null)[] {
  return clause.flatMap((token, at) => {
    if (token.kind !== 'level') return []
    const before = clause.slice(0, at)
    const isShort = isDenied(before) || before.some((each) => isKind(each, 'below'))
    if (isShort) return token.level <= asked ? false : null
    if (token.level >= asked) return isKind(clause[at + 1], 'or-less') ? null : true
    return isKind(clause[at + 1], 'or-more') ? null : false
  })
}

/** 未 denies, 基本 leaves it open, and what denies twice is not read. */
function polarity(clause: readonly Token[]): boolean | null {
  const denials = clause.filter((token) => isKind(token, 'not') || isKind(token, 'below')).length
  if (denials > 1 || clause.some(leavesOpen)) return null
  return denials === 0
}

const isOneOf = (token: Token, words: readonly string[]): boolean => token.kind === 'word' && words.includes(token.text)
