import { CellError, textOf, type CellValue } from '../../grid/cell'
import type { FormatKind } from '../../grid/number-format'
import type { AmountUnit } from '../columns/columns'
import { unitFactor } from './heading/units'

/** Why a cell is not simply a number. With the first four the number is certain all the same. */
export type AmountFault =
  'unit' | 'width' | 'text' | 'none-word' | 'blank' | 'error' | 'not-a-number' | 'format' | 'negative' | 'fraction'

/** What a cell of amounts says. */
export interface Amount {
  /** In yuan, square metres or pieces, whatever the heading's unit; null where there is no usable number. */
  readonly value: number | null
  readonly fault: AmountFault | null
  /** The number that should stand in the cell, in the heading's unit; null where that is not certain. */
  readonly corrected: number | null
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(m2|[^\d.,]*)$/i
const BLANKS = /[\s\p{Cf}]/gu
const NONE = /^(无|没有|暂无|\/|-|—|——|－|／)$/

/** What a column counts in: its unit, the heading's factor (10,000 of 万元), and whether only whole numbers can stand in it. */
export interface Measure {
  readonly unit: AmountUnit
  readonly factor: number
  readonly whole: boolean
}

/** 0.0"万": the number is shown as so many 万, which is what a heading in 万元 says too. */
const WAN = 10_000

/** Reads one cell; `format` is what its number format makes of a number. */
export function readAmount(cell: CellValue, measure: Measure, format: FormatKind | null = null): Amount {
  if (cell instanceof CellError) return unusable('error')
  const isMeant = format === null || (format === 'wan' && measure.factor === WAN)
  if (typeof cell === 'number' && !isMeant) return unusable('format')
  if (typeof cell === 'number') return checked(scaled(cell, measure), measure.whole, null, null)
  const written = textOf(cell).replace(BLANKS, '')
  if (written === '') return unusable('blank')
  if (NONE.test(written)) return { value: 0, fault: 'none-word', corrected: 0 }
  return readText(textOf(cell), written.normalize('NFKC').replace(/[−﹣]/g, '-'), measure)
}

/** Heads come whole, also those of 1.13 百人, which binary fractions make 112.99999999999999. */
function scaled(value: number, { unit, factor }: Measure): number {
  return unit === '个' && factor !== 1 ? plainNumber(value * factor) : value * factor
}

function readText(original: string, text: string, { unit, factor, whole }: Measure): Amount {
  const match = NUMBER.exec(text)
  if (!match) return unusable('not-a-number')
  const [, sign = '', digits = '', decimals = '', ownUnit = ''] = match
  const cellFactor = ownUnit === '' ? factor : unitFactor(ownUnit, unit)
  if (cellFactor === null) return unusable('not-a-number')
  const value = Number(sign + digits.replaceAll(',', '') + decimals) * cellFactor
  const fault = ownUnit !== '' ? 'unit' : /[０-９．，]/.test(original) ? 'width' : 'text'
  return checked(value, whole, fault, plainNumber(value / factor))
}

function checked(value: number, whole: boolean, fault: AmountFault | null, corrected: number | null): Amount {
  if (!Number.isFinite(value)) return unusable('not-a-number')
  if (value < 0) return unusable('negative')
  if (whole && fault === null && !Number.isInteger(value)) return { value, fault: 'fraction', corrected: null }
  return { value: fault === null ? value : plainNumber(value), fault, corrected }
}

function unusable(fault: AmountFault): Amount {
  return { value: null, fault, corrected: null }
}

/** 36.5 · 10,000 is 365000, not 364999.99999999994: what people write has no more than twelve digits. */
function plainNumber(value: number): number {
  return Number(value.toPrecision(12))
}
