import { fold } from '../text/fold'
import type { SheetContents, WorkbookContents } from '../grid/contents'
import { grouped } from '../text/grouped'
import { columnIndex, type Ledger, type LedgerPart } from './ledger'
import { sheetColumn, halfLedger, type Block } from './reading/headings'
import { headBegins } from './reading/notes'
import { rowsOf, type BlockRows, type CellFault, type LedgerRow } from './reading/rows'
import { keyPart } from './row-key'
import type { Value } from './expression/value'
import { memo } from '../text/memo'
import { itemAt } from '../text/items'
import type { Schools } from './schools/schools'

/** A ledger as read: all sheets of its kind together, or the rows of one county of it. */
export interface LedgerTable {
  readonly ledger: Ledger
  /** In the order of the workbook. */
  readonly blocks: readonly Block[]
  readonly rows: ReadonlyMap<LedgerPart, readonly LedgerRow[]>
}

/** One table of a ledger with all its rows, those too that stand twice, and its totals. */
export interface ReadBlock extends BlockRows {
  readonly block: Block
}

/** A ledger of a workbook with all its counties. */
export interface ReadLedger extends LedgerTable {
  readonly tables: readonly ReadBlock[]
  /** Rows that say what another row said before: they count nowhere. */
  readonly doubled: ReadonlyMap<LedgerRow, LedgerRow>
  readonly faults: readonly CellFault[]
  /** The county of each row as its sheet writes it, or as the school sheet knows it; null where nothing says one. */
  readonly countyOf: (row: LedgerRow) => string | null
  /** Whether a column names counties. */
  readonly hasCounties: boolean
}

/** What a workbook holds of ledgers. */
export interface LedgerReading {
  readonly ledgers: readonly ReadLedger[]
  /** Sheets that are meant for a ledger and do not have its headings. */
  readonly halves: readonly Block[]
}

/** Reads the ledgers of a workbook; `tables` are those found on each of its sheets. */
export function readLedgers(
  workbook: WorkbookContents,
  ledgers: readonly Ledger[],
  tables: ReadonlyMap<SheetContents, readonly Block[]>,
  schools: Schools,
): LedgerReading {
  const blocks = new Map<Ledger, { block: Block; end: number }[]>()
  const halves: Block[] = []
  for (const sheet of workbook.sheets) {
    const found = tables.get(sheet) ?? []
    const half = found.length === 0 ? halfLedger(sheet, ledgers) : null
    if (half) halves.push(half)
    for (const block of found) {
      const below = found.filter(({ headingRow }) => headingRow > block.headingRow)
      const next = Math.min(...below.map(({ headingRow }) => headingRow))
      const end = below.length > 0 ? headBegins(sheet, next) : Infinity
      blocks.set(block.ledger, [...(blocks.get(block.ledger) ?? []), { block, end }])
    }
  }
  const read = ledgers.flatMap((ledger) => {
    const own = blocks.get(ledger)
    return own ? [readLedger(ledger, own, workbook.date1904, schools)] : []
  })
  return { ledgers: read, halves }
}

function readLedger(
  ledger: Ledger,
  own: readonly { readonly block: Block; readonly end: number }[],
  date1904: boolean,
  schools: Schools,
): ReadLedger {
  const tables = own.map(({ block, end }) => ({ block, ...rowsOf(block, end, date1904) }))
  const all = grouped(
    tables.flatMap(({ rows }) => rows),
    ({ block }) => block.part,
  )
  const hasCounties = own.some(({ block }) =>
    block.part.columns.some(({ kind }, at) => kind === 'county' && sheetColumn(block, at) >= 0),
  )
  const countyOf = (row: LedgerRow): string | null => countyOfRow(row, schools)
  const doubled = new Map<LedgerRow, LedgerRow>()
  for (const [part, rows] of all) addDoubles(part, rows, doubled)
  const once = (rows: readonly LedgerRow[]) => (doubled.size === 0 ? rows : rows.filter((row) => !doubled.has(row)))
  const rows = new Map([...all].map(([part, list]) => [part, once(list)] as const))
  const faults = tables.flatMap((each) => each.faults)
  return { ledger, blocks: own.map(({ block }) => block), tables, rows, doubled, faults, hasCounties, countyOf }
}

function countyOfRow({ block: { part }, values }: LedgerRow, schools: Schools): string | null {
  for (const at of columnsTellingCounty(part)) {
    const value = values[at]
    if (typeof value === 'string') return itemAt(part.columns, at).kind === 'county' ? value : schools.countyOf(value)
  }
  return null
}

/** The columns of a part that name counties, schools or places, in their order. */
const columnsTellingCounty = memo(({ columns }: LedgerPart): readonly number[] =>
  columns.flatMap(({ kind }, at) => (kind === 'county' || kind === 'school' || kind === 'place' ? [at] : [])),
)

/** Adds the rows whose key another row has already, with that row; a key that is not all there is none. */
function addDoubles(part: LedgerPart, rows: readonly LedgerRow[], doubled: Map<LedgerRow, LedgerRow>): void {
  const { key = [] } = part
  const places = key.map((name) => columnIndex(part, name)).filter((at) => itemAt(part.columns, at).kind !== 'county')
  if (places.length === 0) return
  const seen = new Map<string, LedgerRow>()
  for (const row of rows) {
    const own = ownKey(row, places)
    if (own === null) continue
    const first = seen.get(own)
    if (first) doubled.set(row, first)
    else seen.set(own, row)
  }
}

/** What a row must not have in common with another; null where it does not say all of it. */
function ownKey(row: LedgerRow, places: readonly number[]): string | null {
  if (row.values[places[0] ?? -1] === null) return null
  let key = keyPart(countyIn(row))
  for (const at of places) {
    const value = row.values[at]
    if (value === undefined) return null
    key += keyPart(typeof value === 'string' ? fold(value) : value)
  }
  return key
}

/** A ledger's rows of each county, in the order in which rows first name them; without those that name none. */
export function byCounty(read: ReadLedger, nameOf: (written: string) => string): ReadonlyMap<string, LedgerTable> {
  const { ledger, blocks } = read
  const tables = new Map<string, { ledger: Ledger; blocks: readonly Block[]; rows: Map<LedgerPart, LedgerRow[]> }>()
  for (const [part, rows] of read.rows)
    for (const row of rows) {
      const written = read.countyOf(row)
      if (written === null) continue
      const name = nameOf(written)
      let table = tables.get(name)
      if (!table) {
        table = { ledger, blocks, rows: new Map([...read.rows.keys()].map((each) => [each, []])) }
        tables.set(name, table)
      }
      table.rows.get(part)!.push(row)
    }
  return tables
}

/** What a row says under its part's column of counties; null where there is none. Schools, teachers and pupils of two counties may have one name. */
export function countyIn({ block: { part }, values }: LedgerRow): Value {
  const at = countyColumn(part)
  return at < 0 ? null : values[at]
}

const countyColumn = memo(({ columns }: LedgerPart): number => columns.findIndex(({ kind }) => kind === 'county'))
