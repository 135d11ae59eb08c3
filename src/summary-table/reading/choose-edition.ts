import { textOf, type CellValue } from '../../grid/cell'
import { fold, foldOriginal } from '../../text/fold'
import { itemAt } from '../../text/items'
import { titlesOf, type Edition } from '../edition'
import { matchEdition } from './headings'
import { pointLookup } from './point-lookup'

/** A row of headings and the rows around it, each with its index. */
export interface RowsAround {
  readonly headingCells: readonly (CellValue | undefined)[]
  readonly numberColumn: number
  readonly above: readonly (readonly [number, readonly CellValue[]])[]
  readonly below: readonly (readonly [number, readonly CellValue[]])[]
}

/** The edition most of whose points the table holds; between editions that share them, the one that is held the most completely. */
export function chooseEdition(rows: RowsAround, editions: readonly Edition[]): Edition {
  if (editions.length === 1) return itemAt(editions, 0)
  const shares = (held: (edition: Edition) => number) => {
    let best = 0
    let edition = itemAt(editions, 0)
    for (const one of editions) {
      const share = held(one) / one.points.length
      if (share > best) {
        best = share
        edition = one
      }
      if (share >= 1) break
    }
    return { best, edition }
  }
  const exact = shares((edition) => pointsAsIssued(rows, edition))
  if (exact.best > 0.5) return exact.edition
  const texts = new Set(policyTexts(rows, editions).map(fold))
  const alike = shares((edition) => [...pointLookup(edition).byText.keys()].filter((text) => texts.has(text)).length)
  if (alike.best > 0) return alike.edition
  const above = new Set(rows.above.flatMap(([, cells]) => cells.map(textOf)).map(fold))
  const titled = editions.find((edition) => titlesOf(edition).some((title) => above.has(foldOriginal(title))))
  return titled ?? ofFewestLacking(rows, editions)
}

/** The first edition of which no other's form has more of the headings: nothing else tells what the table is. */
function ofFewestLacking({ headingCells }: RowsAround, editions: readonly Edition[]): Edition {
  const lacking = editions.map((edition) => matchEdition(headingCells, edition).lacking)
  return itemAt(editions, lacking.indexOf(Math.min(...lacking)))
}

/** How many rows say just what the edition's point of their number does. */
function pointsAsIssued({ below, headingCells, numberColumn }: RowsAround, edition: Edition): number {
  const { policy } = matchEdition(headingCells, edition).columns
  if (policy === null) return 0
  const { byNumber } = pointLookup(edition)
  let count = 0
  for (const [, cells] of below) {
    const number = cells[numberColumn]
    if (typeof number === 'number' && byNumber.get(number)?.text === cells[policy]) count++
  }
  return count
}

function policyTexts({ below, headingCells }: RowsAround, editions: readonly Edition[]): string[] {
  const columns = new Set(editions.map((edition) => matchEdition(headingCells, edition).columns.policy))
  return [...columns].flatMap((column) => (column === null ? [] : below.map(([, cells]) => textOf(cells[column]))))
}
