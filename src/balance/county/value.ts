import { textOf, type CellValue } from '../../grid/cell'
import type { CountyItem } from '../standard'
import type { ItemValue } from './item'

const YES = /^(是|达标|已达标|达到|已达到|符合|已实现|√|✓|✔|有)$/
const NO = /^(否|未达标|不达标|未达到|不符合|未实现|×|✗|✘|x|没有)$/i
const NOTHING = /^[^\p{L}\p{N}]*$|^暂?无$/u
/** 约95%, 95%左右: nobody can say on which side of 95% that is. */
const ABOUT = /(?:约为?|近)(?=\d)|左右|上下|预计|估计/
/** 不足95% is no 95% where more is asked for; 不低于95% is. */
const BELOW = /(?<!不)(?:低于|小于)|不足|不到|不满|未达|<(?!=)/

/**
 * What a cell says of an item: 是 or 达标, 95, 95%, 0.95 (a percentage cell), or 小学100%、初中96% for an item of two parts. Null for
 * nothing, and for what cannot be held against a limit.
 */
export function readValue(cell: CellValue, item: CountyItem): ItemValue | null {
  if (typeof cell === 'boolean') return cell
  if (typeof cell === 'number') return [inUnit(cell, false, item)]
  const text = textOf(cell).normalize('NFKC').replace(/\s/g, '')
  if (YES.test(text)) return true
  if (NO.test(text)) return false
  if (ABOUT.test(text) || (BELOW.test(text) && !item.kind.startsWith('max'))) return null
  const numbers = [...text.matchAll(/(\d+(?:\.\d+)?)(%?)/g)]
  return numbers.length === 0
    ? null
    : numbers.map(([, digits, percent]) => inUnit(Number(digits), percent !== '', item))
}

/** Whether a cell was left blank, or holds a sign that says so (/, —, 无). */
export function saysNothing(cell: CellValue): boolean {
  return NOTHING.test(textOf(cell).trim())
}

/** A percentage cell holds 0.95 for 95%; an item that is no percentage (a difference rate of 0.15) may be written as one. */
function inUnit(value: number, isPercent: boolean, { unit }: CountyItem): number {
  if (unit === '%') return !isPercent && value <= 1 ? value * 100 : value
  return isPercent ? value / 100 : value
}
