import type { CountyItem } from '../../standard'
import type { Unit } from './lexicon'
import type { Bound, Told } from './told'
import type { Figure } from './token'

/** What a figure says of a quantity, in the item's unit: at least this, at most that; alike where it is exact. */
export interface Reach {
  readonly least: number
  readonly most: number
  /** Whether the finite end of what is not exact is left out: 超过, 低于. */
  readonly open: boolean
}

/** The unit that an item's figures have, and those they may be written in, by the power of ten between. */
const WRITTEN: Readonly<Record<string, Readonly<Partial<Record<Unit, number>>>>> = {
  '%': { percent: 0, permille: -1 },
  元: { yuan: 0 },
  人: { heads: 0 },
  平方米: { area: 0 },
  间: { rooms: 0 },
  '': { percent: -2, points: 0 },
}

/** An amount this far below what is asked was not written in yuan. */
const FAR_BELOW = 0.01

/** A percentage cell holds 1.02 for 102%; 1.02 may also be 1.02%. Between these nobody can tell. */
const PERCENT_CELL = { whole: 1, doubtful: 2 }

/** Whether a figure counts what the item asks for, as far as its unit says. */
export function isInUnit({ unit }: Figure, item: CountyItem): boolean {
  return unit === null || unit in (WRITTEN[item.unit ?? ''] ?? {})
}

/** A figure in the item's unit; null where that cannot be what is meant. `limit` is what the item asks of it. */
export function reachOf({ figure, to, bound, vague }: Told, item: CountyItem, limit: number): Reach | null {
  const low = valueOf(figure, item, limit)
  const high = to ? valueOf(to, item, limit) : low
  if (vague || low === null || high === null || (to && bound !== 'exact') || low > high) return null
  return { ...ENDS[bound](low, high), open: bound === 'above' || bound === 'below' }
}

const ENDS: Readonly<Record<Bound, (low: number, high: number) => Omit<Reach, 'open'>>> = {
  exact: (least, most) => ({ least, most }),
  'at-least': (least) => ({ least, most: Infinity }),
  above: (least) => ({ least, most: Infinity }),
  'at-most': (_, most) => ({ least: -Infinity, most }),
  below: (_, most) => ({ least: -Infinity, most }),
}

/** The number that a figure is in the item's unit. Powers of ten are put into its digits, so that 57% and 0.57 are the same number. */
function valueOf({ digits, power, unit, negative, vague }: Figure, item: CountyItem, limit: number): number | null {
  const written = Number(`${digits}e${power}`)
  if (negative || vague || !Number.isFinite(written)) return null
  if (unit !== null) return plausible(Number(`${digits}e${power + (WRITTEN[item.unit ?? '']?.[unit] ?? 0)}`), item)
  if (item.unit === '%' && written > PERCENT_CELL.whole && written < PERCENT_CELL.doubtful) return null
  if (item.unit === '%' && written <= PERCENT_CELL.whole) return Number(`${digits}e${power + 2}`)
  if (item.unit === '元' && written < limit * FAR_BELOW) return null
  return plausible(written, item)
}

/** A share above 100%, a score above its best, a rate above 1: not what is asked for. */
function plausible(value: number, { unit, of, kind }: CountyItem): number | null {
  const most = unit === '%' ? 100 : (of ?? (kind === 'max-exclusive' && unit === undefined ? 1 : Infinity))
  return value > most ? null : value
}

/** Whether what is reached meets a limit; null where it may and may not. */
export function reaches(
  { least, most, open }: Reach,
  limit: number,
  { kind }: Pick<CountyItem, 'kind'>,
): boolean | null {
  if (kind === 'max') return most <= limit ? true : least > limit || (open && least === limit) ? false : null
  if (kind === 'max-exclusive') return most < limit || (open && most === limit) ? true : least >= limit ? false : null
  // 不足95% is not used where 95% is asked for: who writes so has no number.
  if (least === -Infinity) return null
  return least >= limit ? true : most < limit ? false : null
}

/** The end of a reach that says least for the county. */
export function worstOf({ least, most }: Reach, { kind }: Pick<CountyItem, 'kind'>): number {
  if (!Number.isFinite(least)) return most
  return kind.startsWith('max') && Number.isFinite(most) ? most : least
}
