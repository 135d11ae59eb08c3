import { cellKey } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { COLUMN } from '../columns/columns'
import type { TextField } from '../columns/text-columns'
import { itemAt, lastOf } from '../../text/items'
import { maySay, readHeading, type AmountMeaning } from './heading/heading'
import { headingCells, headingText, isBelowSpread, type HeadingCell, type HeadingSource } from './heading-cells'
import type { MergeIndex } from './merged'
import type { DoubledColumn, FoundAmount, Header, OtherHeading } from './found-header'
import { isUnitRow } from './unit-row'

/** How many rows headings may take, and the columns among which they are looked for. */
const DEEPEST = 5
const WIDEST = 400

/** Of some rows following each other, those that look most like headings; null where none has any. */
export function bestHeader(source: HeadingSource, rows: readonly number[]): Header | null {
  let best: Header | null = null
  const [first = 0] = rows
  const mayHave = rowsThatMayHaveHeadings(source, rows)
  for (const bottom of rows) {
    if (!mayHave.has(bottom)) continue
    for (let top = bottom; top > bottom - DEEPEST && top >= first; top--) {
      const header = headerAt(source, top, bottom)
      if (size(header) > size(best)) best = header
    }
  }
  return best && wholeHeader(source, best)
}

/** Most rows of a workbook hold nothing of ours: they are known by one look, and not read with each of those above them. */
function rowsThatMayHaveHeadings(source: HeadingSource, rows: readonly number[]): ReadonlySet<number> {
  const width = widthOf(source, rows)
  const mayHave = (row: number) => {
    for (let column = 0; column < width; column++) {
      const text = headingText(source, row, column)
      if (text !== '' && maySay(text, source.index)) return true
    }
    return false
  }
  // Rows without cells of their own show what is merged down to them.
  const [first = 0] = rows
  const near = new Set(rows.flatMap((bottom) => Array.from({ length: DEEPEST }, (_, up) => bottom - up)))
  return new Set([...near].filter((row) => row >= first && mayHave(row)))
}

/** The columns in which the headings of these rows are looked for. */
function widthOf({ sheet }: HeadingSource, rows: readonly number[]): number {
  return Math.min(
    WIDEST,
    rows.reduce((width, row) => Math.max(width, sheet.rows.get(row)?.length ?? 0), 0),
  )
}

/**
 * Headings merged upwards or downwards take in the rows beside them, whatever those say; so do groups (规划｜现有) that stand
 * below headings without being merged with them.
 */
function wholeHeader(source: HeadingSource, header: Header): Header {
  const columns = [...Object.values(header.texts), ...header.amounts.map(({ column }) => column)]
  const reach = (row: number) => columns.map((column) => source.merges.get(cellKey(row, column)))
  const top = Math.min(header.top, ...reach(header.top).map((area) => area?.top ?? header.top))
  const bottom = Math.max(header.bottom, ...reach(header.bottom).map((area) => area?.bottom ?? header.bottom))
  const isSame = top === header.top && bottom === header.bottom
  const whole = isSame || bottom - top >= DEEPEST ? header : headerAt(source, top, bottom)
  return withRowBelow(source, whole)
}

/** Headings with the row below them, where that tells the columns of one heading apart and names no school. */
function withRowBelow(source: HeadingSource, header: Header): Header {
  const { sheet } = source
  const row = header.bottom + 1
  const cells = sheet.rows.get(row)
  const { name } = header.texts
  if (!cells || name === undefined || row - header.top >= DEEPEST || textOf(cells[name]) !== '') return header
  if (cells.some((cell) => typeof cell === 'number' || HOLDS_DIGIT.test(textOf(cell))) || isUnitRow(sheet, row))
    return header
  const stands = (column: number) => textOf(cells[column]) !== ''
  const below = cells.map((_, column) => stands(column) && isBelowSpread(source, header.bottom, column))
  // A heading that is not merged with the columns it is spread over stands above the first of them.
  const apart = cells.filter((_, column) => below[column] || (stands(column) && below[column + 1]))
  const deeper = apart.length >= 2 ? headerAt(source, header.top, row) : null
  // 男｜女 below 在校生数: neither of them is what the heading above says.
  return deeper && isSchoolHeader(deeper) ? deeper : header
}
/** A number typed as text is of a school; 56-65人 tells columns apart, which it does beside others of its kind. */
const HOLDS_DIGIT = /^\s*[\d０-９][\d０-９,，.．]*\s*$/u

/** The amounts that a header has columns for, each once. */
export function amountsOf({ amounts }: Header): ReadonlySet<string> {
  return new Set(amounts.map(({ spec }) => spec.heading))
}

/** Whether headings are those of a school sheet: schools by name, with at least three amounts. */
export function isSchoolHeader(header: Header): boolean {
  return header.texts.name !== undefined && amountsOf(header).size >= 3
}

/** A group above that tells two columns of the same name apart makes headings better, though no more of them. */
function size(header: Header | null): number {
  if (!header) return 0
  const known = new Set(header.amounts.map(({ spec, per, stage }) => `${spec.heading} ${per !== null} ${stage ?? ''}`))
  const enrolment = header.amounts.some(({ spec }) => spec.heading === COLUMN.enrolment) ? 1 : 0
  return Object.keys(header.texts).length + known.size + enrolment - header.doubled.length / 100
}

interface Claim {
  readonly meaning: AmountMeaning
  readonly found: FoundAmount
}

/** The headings in these rows. */
export function headerAt(source: HeadingSource, top: number, bottom: number): Header {
  const texts: Partial<Record<TextField, { column: number; exact: boolean }>> = {}
  const claims = new Map<string, Claim[]>()
  const others: OtherHeading[] = []
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down)
  const width = widthOf(source, rows)
  for (let column = 0; column < width; column++) {
    const cells = headingCells(source, rows, column)
    const written = cells.map(({ text }) => text)
    const own = lastOf(cells)
    if (!own) continue
    const meaning = readHeading(written, source.index)
    if (!meaning) {
      others.push({ ...own, column })
      continue
    }
    if (!('text' in meaning)) addClaim(claims, meaning, cells, column, source.merges)
    else if (!texts[meaning.text.field] || (meaning.exact && !texts[meaning.text.field]?.exact)) {
      texts[meaning.text.field] = { column, exact: meaning.exact }
    }
  }
  for (const unclear of levelsApart(claims, others)) others.push(...unclear)
  const settled = [...claims.values()].map(settle)
  return {
    top,
    bottom,
    texts: Object.fromEntries(Object.entries(texts).map(([field, { column }]) => [field, column])),
    amounts: settled.map(({ used }) => used).sort((a, b) => a.column - b.column),
    doubled: settled.filter((each) => each.others.length > 0),
    others,
  }
}

const COUNTY_LEVEL = /^县级骨干/
const HIGHER_LEVEL = /(?:国家|省|市)级.*骨干/

/** 县级骨干 beside 市级骨干 may hold those or not, so that neither is 县级以上: both are none of ours. */
function levelsApart(claims: Map<string, Claim[]>, others: readonly OtherHeading[]): OtherHeading[][] {
  return [...claims].flatMap(([key, own]) => {
    const isCounty = own.some(({ found }) => found.narrowing.some((word) => COUNTY_LEVEL.test(word)))
    const isClear = own.some(({ found }) => found.narrowing.length === 0)
    const texts = [...others.map(({ text }) => text), ...own.map(({ found }) => found.headingText)]
    if (!isCounty || isClear || !texts.some((text) => HIGHER_LEVEL.test(text))) return []
    claims.delete(key)
    return [own.map(({ found: { headingRow: row, column, headingText: text } }) => ({ row, column, text }))]
  })
}

/** A heading merged over several columns claims only its first. */
function addClaim(
  claims: Map<string, Claim[]>,
  meaning: AmountMeaning,
  cells: readonly HeadingCell[],
  column: number,
  merges: MergeIndex,
): void {
  const { amount, stage, per, factor, unknownUnit, narrowing, isPart } = meaning
  const own = itemAt(cells, cells.length - 1)
  const key = `${amount.heading} ${per !== null} ${stage ?? ''}`
  const spread = merges.get(cellKey(own.row, column))
  const earlier = claims.get(key) ?? []
  if (earlier.length > 0 && spread !== undefined && spread.left < column) return
  const found = {
    spec: amount,
    column,
    stage,
    per,
    factor,
    unknownUnit,
    narrowing,
    isPart,
    headingRow: spread?.top ?? own.row,
    headingText: own.text,
    groups: cells.slice(0, -1).map(({ text }) => text),
  }
  claims.set(key, [...earlier, { meaning, found }])
}

/** Of the columns that claim one amount: those of earlier years are none; of the others, the one that is least narrowed down. */
function settle(claims: readonly Claim[]): DoubledColumn {
  const latest = Math.max(0, ...claims.map(({ meaning: { year } }) => year ?? 0))
  const current = claims.filter(({ meaning: { year } }) => year === null || year === latest)
  const doubt = ({ found: { narrowing, unknownUnit } }: Claim) => narrowing.length * 2 + (unknownUnit === null ? 0 : 1)
  const byDoubt = [...current].sort((a, b) => doubt(a) - doubt(b))
  const best = itemAt(byDoubt, 0)
  const rivals = byDoubt
    .slice(1)
    .filter((claim) => doubt(claim) === doubt(best))
    .map(({ found }) => found)
  const inOrder = current.filter((claim) => claim !== best).map(({ found }) => found)
  return { used: best.found, others: inOrder, rivals, open: false }
}
