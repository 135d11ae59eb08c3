import { textOf } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { onlyOf } from '../../text/items'
import type { FoundAmount, Header } from './found-header'
import { wordsOfUnit } from './heading/brackets'
import { unitFactor } from './heading/units'

/** Rows above the headings that are looked at. */
const LINES = 4
const LABEL = /^[（(]?\s*(?:计量)?单位\s*[:：]/

/** Headings with the units that a line above them gives to all columns without one of their own: 单位：人、平方米、万元. */
export function withUnitLine(header: Header, sheet: SheetContents): Header {
  const units = unitsAbove(sheet, header.top)
  return units.length === 0 ? header : { ...header, amounts: header.amounts.map((found) => withUnits(found, units)) }
}

function unitsAbove({ rows }: SheetContents, top: number): readonly string[] {
  for (let row = top - 1; row >= 0 && row >= top - LINES; row--) {
    const cells = rows.get(row) ?? []
    if (cells.some((cell) => typeof cell === 'number')) return []
    const line = cells.map((cell) => textOf(cell).normalize('NFKC').trim()).find((text) => LABEL.test(text))
    if (line !== undefined) return wordsOfUnit(line.replace(/^\(|\)$/g, ''))
  }
  return []
}

/** Of two units for one kind of amount nobody can say which one is meant. */
function withUnits(found: FoundAmount, units: readonly string[]): FoundAmount {
  const { spec, unknownUnit, headingText, groups } = found
  const isOwn = [...groups, headingText].some((text) => wordsOfUnit(text.normalize('NFKC')).length > 0)
  const factor = onlyOf([...new Set(units.flatMap((unit) => unitFactor(unit, spec.unit) ?? []))])
  if (isOwn || unknownUnit !== null || factor === undefined) return found
  return { ...found, factor }
}
