import type { Hit, Rule } from '../../findings/rule'
import { cellAddress, cellArea } from '../../grid/address'
import type { CellValue } from '../../grid/cell'
import { seenAt } from '../../grid/merged-areas'
import type { LedgerColumn } from '../ledger'
import { sheetColumn } from '../reading/headings'
import type { LedgerRow, TotalRow } from '../reading/rows'
import type { LedgerSubject } from '../subject'
import type { ReadBlock } from '../table'
import { itemAt } from '../../text/items'

interface Facts {
  readonly heading: string
  readonly written: number
  readonly sum: number
  /** The first and the last of the cells that are added up: F3—F40. */
  readonly cells: string
}

export const ledgerTotalDiffers: Rule<LedgerSubject, Facts> = {
  name: 'ledger-total-differs',
  severity: 'error',
  texts: {
    zh: {
      title: '台账的合计不等于各行之和',
      about: '台账里合计、小计一行写的数与它上面（或下面）各行加起来的不一样；计算用各行的数，不用合计。',
      message: ({ heading, written, sum, cells }) => `${heading}合计写的是${written}，各行〔${cells}〕加起来是${sum}。`,
      hint: () => '请核对各行，再改合计。',
    },
    en: {
      title: 'Total of a ledger differs',
      about: 'A total in a ledger is another number than the rows above (or below) it add up to; the rows count.',
      message: ({ heading, written, sum, cells }) =>
        `The total of ${heading} is ${written}; the rows (${cells}) add up to ${sum}.`,
      hint: () => 'Check the rows, then the total.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { tables } of ledgers) for (const table of tables) if (table.totals.length > 0) yield* differing(table)
  },
}

const SUMMED: ReadonlySet<LedgerColumn['kind']> = new Set(['count', 'number', 'rooms'])

function* differing({ block, rows, totals }: ReadBlock): Iterable<Hit<Facts>> {
  const { sheet, part } = block
  if (rows.length === 0) return
  for (const [index, { kind, heading }] of part.columns.entries()) {
    const at = sheetColumn(block, index)
    const upTo = at >= 0 && SUMMED.has(kind) ? sumsUpTo(rows, index) : null
    if (!upTo) continue
    const boundaries = boundariesOf(totals, upTo)
    for (const [place, total] of totals.entries()) {
      const written = total.isBare ? numberIn(seenAt(sheet, total.row, at)) : null
      if (written === null) continue
      const [from, to] = added(place, totals, rows.length)
      const sum = itemAt(upTo, to) - itemAt(upTo, from)
      if (inUnits(written) === sum || addsUp(inUnits(written), place, boundaries)) continue
      const cells = `${cellAddress(itemAt(rows, from).row, at)}—${cellAddress(itemAt(rows, to - 1).row, at)}`
      const facts = { heading, written, sum: sum / UNIT, cells }
      yield { sheet: sheet.name, area: cellArea(total.row, at), facts }
    }
  }
}

/** A ten-thousandth, so that 0.1 and 0.2 are 0.3. */
const UNIT = 10_000
const inUnits = (value: number): number => Math.round(value * UNIT)

/** What a column adds up to by so many rows from the first, in units; null where a cell of it is not understood. */
function sumsUpTo(rows: readonly LedgerRow[], index: number): readonly number[] | null {
  let sum = 0
  const upTo = [sum]
  for (const { values } of rows) {
    const value = values[index] === null ? 0 : values[index]
    if (typeof value !== 'number') return null
    sum += inUnits(value)
    upTo.push(sum)
  }
  return upTo
}

/** Numbers only: 3个 under 现班额 is something else than their sum. */
function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value
  const text = typeof value === 'string' ? value.normalize('NFKC').replace(/[\s,]/g, '') : ''
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null
}

/** What a column has come to at each total, with the first and the last of the totals at which it had come to just that. */
interface Boundaries {
  readonly sums: readonly number[]
  readonly first: ReadonlyMap<number, number>
  readonly last: ReadonlyMap<number, number>
  readonly all: number
}

function boundariesOf(totals: readonly TotalRow[], upTo: readonly number[]): Boundaries {
  const sums = totals.map(({ above }) => itemAt(upTo, above))
  const entries = sums.map((sum, place) => [sum, place] as const)
  return { sums, first: new Map([...entries].reverse()), last: new Map(entries), all: itemAt(upTo, upTo.length - 1) }
}

/** Whether a total is what all rows add up to, those from the top or an earlier total to it, or those from it to a later one or the end. */
function addsUp(written: number, place: number, { sums, first, last, all }: Boundaries): boolean {
  if (written === 0) return false
  const own = itemAt(sums, place)
  return (
    [own, all, all - own].includes(written) ||
    (first.get(own - written) ?? place) < place ||
    (last.get(own + written) ?? place) > place
  )
}

/** The rows that a total is most likely meant for: those since the last total; all where it is the last, or stands above them. */
function added(place: number, totals: readonly TotalRow[], count: number): readonly [number, number] {
  const { above } = itemAt(totals, place)
  const since = totals[place - 1]?.above ?? 0
  return place === totals.length - 1 || above === since ? [0, count] : [since, above]
}
