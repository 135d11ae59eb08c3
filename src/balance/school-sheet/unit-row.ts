import { textOf } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { valueAt } from '../../grid/contents'
import type { FoundAmount, Header } from './header'
import { isUnit, looksLikeUnit, unitFactor } from './units'

const LABEL = /^(计量)?单位:?$|^[-—–/]+$/

/** Headings with the row of units below them (人 平方米 万元 …), if there is one. */
export function withUnitRow(header: Header, sheet: SheetContents, row: number | undefined): Header {
  if (row === undefined || !isUnitRow(sheet, row)) return header
  const amounts = header.amounts.map((found) => withUnit(found, sheet, row))
  return { ...header, bottom: row, amounts }
}

/** Whether a row says nothing but units, two at least. */
export function isUnitRow(sheet: SheetContents, row: number): boolean {
  const words = (sheet.rows.get(row) ?? []).map(wordIn).filter((word) => word !== '')
  const units = words.filter(isUnit)
  return units.length >= 2 && words.every((word) => looksLikeUnit(word) || LABEL.test(word))
}

function withUnit(found: FoundAmount, sheet: SheetContents, row: number): FoundAmount {
  const written = textOf(valueAt(sheet, row, found.column)).trim()
  const word = wordIn(written)
  if (word === '' || LABEL.test(word)) return found
  const factor = unitFactor(word, found.spec.unit)
  if (factor === null) return { ...found, factor: 1, unknownUnit: word }
  return { ...found, factor, unknownUnit: null, headingRow: row, headingText: written }
}

/** （单位：万元） → 万元. */
function wordIn(value: Parameters<typeof textOf>[0]): string {
  const text = textOf(value).normalize('NFKC').replace(/\s/g, '')
  const bare = /^[([【](.*)[)\]】]$/.exec(text)?.[1] ?? text
  return LABEL.test(bare) ? bare : bare.replace(/^(计量)?单位:?/, '')
}
