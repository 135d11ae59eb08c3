import type { Token } from './token'

/** The pieces of a text, cut at every comma. */
export function clausesOf(tokens: readonly Token[]): Token[][] {
  let clause: Token[] = []
  const clauses = [clause]
  for (const token of tokens) {
    if (token.kind === 'break') clauses.push((clause = []))
    else clause.push(token)
  }
  return clauses
}

export const isKind = (token: Token | undefined, kind: string): boolean =>
  token?.kind === 'word' && token.word.kind === kind

/** 基本 and 拟: not wholly, or not yet. */
export const leavesOpen = (token: Token): boolean => isKind(token, 'hedge') || isKind(token, 'plan')
