import { itemAt } from '../../../text/items'
import type { Unit } from './lexicon'
import type { Figure, Token } from './token'

/** What follows of the words about a figure. */
export type Bound = 'exact' | 'at-least' | 'above' | 'at-most' | 'below'

/** A figure with what is said of it. */
export interface Told {
  readonly figure: Figure
  /** The other end of a range. */
  readonly to: Figure | null
  readonly bound: Bound
  /** Due (应), or of something else than what is reached (目标, 上年); null for what is reached, as far as it says. */
  readonly role: 'due' | 'real' | 'aim' | 'foreign' | null
  /** About, nearly, planned: on which side of a limit it is cannot be said. */
  readonly vague: boolean
  /** The words between the figure before it and this one. */
  readonly before: readonly Token[]
}

/** Years, school hours and whatever else is counted there stand beside a figure; they are none that is asked for. */
const BESIDE: ReadonlySet<Unit> = new Set(['year', 'grade', 'other'])
const SUFFIXES: Readonly<Record<string, Bound>> = { 'or-more': 'at-least', 'or-less': 'at-most' }
const BOUNDS: ReadonlySet<string> = new Set<Bound>(['at-least', 'above', 'at-most', 'below'])

export const isAsked = (token: Token): token is Figure =>
  token.kind === 'figure' && !(token.unit !== null && BESIDE.has(token.unit))

/** What is told of the figure at a place of a text. `at` is that of an asked figure that is not the end of a range. */
export function toldAt(tokens: readonly Token[], at: number): Told {
  const before = wordsBefore(tokens, at)
  const start = tokens[at] as Figure
  const to = rangeEnd(tokens, at)
  const next = at + (to ? 3 : 1)
  const suffix = kindOf(tokens[next])
  const isNoted = isWord(tokens[next], '(') && isWord(tokens[next + 2], ')')
  return {
    figure: start,
    to,
    bound: boundOf(before, suffix),
    role: roleOf(before, isNoted ? kindOf(tokens[next + 1]) : null),
    vague:
      start.vague || suffix === 'about' || before.some((token) => ['about', 'hedge'].includes(kindOf(token) ?? '')),
    before,
  }
}

function wordsBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at
  while (from > 0) {
    const token = itemAt(tokens, from - 1)
    if (token.kind === 'break' || isAsked(token)) break
    from--
  }
  return tokens.slice(from, at)
}

function rangeEnd(tokens: readonly Token[], at: number): Figure | null {
  const end = tokens[at + 2]
  return tokens[at + 1]?.kind === 'range' && end?.kind === 'figure' ? end : null
}

const kindOf = (token: Token | undefined): string | null => (token?.kind === 'word' ? token.word.kind : null)
const isWord = (token: Token | undefined, text: string): boolean => token?.kind === 'word' && token.text === text

/** 不低于 counts where no name stands between it and the figure: 高于公务员95000元 says nothing of the 95000. */
function boundOf(before: readonly Token[], suffix: string | null): Bound {
  if (isDenied(before)) return 'below'
  let bound: Bound = 'exact'
  for (const token of before) {
    const kind = kindOf(token)
    if (kind === 'label') bound = 'exact'
    else if (kind !== null && BOUNDS.has(kind)) bound = kind as Bound
  }
  return bound === 'exact' ? (SUFFIXES[suffix ?? ''] ?? bound) : bound
}

/** What is aimed at stays so whatever follows (计划提高到97%); of the others the last word counts. */
function roleOf(before: readonly Token[], note: string | null): Told['role'] {
  let role: Told['role'] = null
  for (const word of [...before.map(kindOf), note]) {
    const kind = word === 'plan' ? 'aim' : word
    if (kind === 'aim' || (role !== 'aim' && (kind === 'due' || kind === 'real' || kind === 'foreign'))) role = kind
  }
  return role
}

/** 未达到, 没有实行, 尚未全部完成: a negation with what it denies a few words behind it. */
export function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      kindOf(token) === 'not' && tokens.slice(at + 1, at + 1 + REACH).some((next) => kindOf(next) === 'affirm'),
  )
}

const REACH = 3
