import type { Area } from '../../grid/address'

/** What a highlight says. In the order of precedence where several fall on one cell. */
export const MARK_KINDS = ['error', 'warning', 'unachieved'] as const

export type MarkKind = (typeof MARK_KINDS)[number]

/** A highlight: a conditional format that is laid over cells and leaves their own formats alone. */
export interface Mark {
  readonly kind: MarkKind
  /** The sheet's name. */
  readonly sheet: string
  /** At least one; the first begins in the topmost row and the leftmost column of all. */
  readonly areas: readonly Area[]
  /** When it shows: without =, relative to the first area's first cell, as conditional formats are. Holds the tag. */
  readonly formula: string
}

/** What every tag begins with: a conditional format whose formula holds it in a string is ours. */
export const TAG_PREFIX = 'YJ:'

/** The words in a mark's formula by which it is found again, in any program: YJ:unachieved. */
export function markTag(kind: MarkKind): string {
  return TAG_PREFIX + kind
}

/** Whether a conditional format's formula is that of a mark. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${TAG_PREFIX}`)
}
