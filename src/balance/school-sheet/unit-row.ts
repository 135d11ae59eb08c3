import { textOf, type CellValue } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import type { FoundAmount, Header } from './found-header'
import { rateIn } from './heading/rate'
import { isUnit, looksLikeUnit, unitFactor } from './heading/units'

const LABEL = /^(计量)?单位:?$|^[-—–/]+$/

/** Headings with the row of units below them (人 平方米 万元 …), if there is one. */
export function withUnitRow(header: Header, sheet: SheetContents, row: number | undefined): Header {
  if (row === undefined || !isUnitRow(sheet, row)) return header
  const amounts = header.amounts.map((found) => withUnit(found, sheet, row))
  return { ...header, bottom: row, amounts }
}

/** Whether a row says nothing but units, two at least. */
export function isUnitRow(sheet: SheetContents, row: number): boolean {
  const cells = sheet.rows.get(row) ?? []
  // Most rows are those of schools.
  if (cells.some((value) => typeof value === 'number')) return false
  let units = 0
  for (const value of cells) {
    const word = unitOf(wordIn(value))
    if (isUnit(word)) units++
    else if (word !== '' && !LABEL.test(word) && !looksLikeUnit(word)) return false
  }
  return units >= 2
}

function withUnit(found: FoundAmount, sheet: SheetContents, row: number): FoundAmount {
  const written = textOf(valueAt(sheet, row, found.column)).trim()
  const word = wordIn(written)
  if (word === '' || LABEL.test(word)) return found
  const factor = unitFactor(unitOf(word), found.spec.unit)
  if (factor === null) return { ...found, factor: 1, unknownUnit: word }
  const per = rateIn(word)?.per ?? found.per
  return { ...found, per, factor, unknownUnit: null, headingRow: row, headingText: written }
}

/** 人/百生 → 人. */
function unitOf(word: string): string {
  return rateIn(word)?.unit ?? word
}

/** （单位：万元） → 万元. */
function wordIn(value: CellValue | undefined): string {
  const text = textOf(value).normalize('NFKC').replace(/\s/g, '')
  const bare = /^[([【](.*)[)\]】]$/.exec(text)?.[1] ?? text
  return LABEL.test(bare) ? bare : bare.replace(/^(计量)?单位:?/, '')
}
