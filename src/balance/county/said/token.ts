import type { Unit, Word } from './lexicon'

/** A number as it is written. */
export interface Figure {
  readonly kind: 'figure'
  /** Decimal digits, as 96000 or 0.12, without what sets thousands apart; and the power of ten behind them (9.6万 is 9.6 and 4). */
  readonly digits: string
  readonly power: number
  /** What it counts; null where nothing behind it says so. */
  readonly unit: Unit | null
  readonly negative: boolean
  /** 300余人, 6千5, 6 000: nobody can say what number that is exactly. */
  readonly vague: boolean
  /** 元/月. */
  readonly monthly: boolean
  /** 950/1000: a share that is written as the counts it is made of. */
  readonly ofCounts: boolean
}

/** What a cell says, piece by piece. */
export type Token =
  | Figure
  | ({ readonly kind: 'word' } & { readonly word: Word; readonly text: string })
  /** Ⅲ级, 三级: a level of the national monitoring. */
  | { readonly kind: 'level'; readonly level: number }
  /** Between the two ends of a range: 95%-98%. */
  | { readonly kind: 'range' }
  /** A comma, a semicolon, a full stop, a new line, or what numbers the parts (1. ①). */
  | { readonly kind: 'break' }
  | { readonly kind: 'text'; readonly text: string }

/** The levels of the national monitoring, Ⅰ to Ⅴ, as NFKC and lower case leave them. */
export const LEVELS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v']

/** What was read at a place: a piece, or nothing worth one, and how many characters it takes. */
export interface Read {
  readonly token: Token | null
  readonly length: number
}

/** How many characters a pattern (sticky) takes at a place; 0 for none. */
export function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
