import type { CellValue } from '../../grid/cell'

/** 编号 as clerks write it: 12, "12", １２, 12.0, 12., 12、, （12）, 第12项. Null when it is no such number. */
export function readNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : null
  if (typeof value !== 'string' || value.length > 12) return null
  const written = value.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const match = /^[(第]? ?(\d{1,4})(?:\.0+)? ?[.、)项号]*$/.exec(written)
  return match ? Number(match[1]) : null
}
