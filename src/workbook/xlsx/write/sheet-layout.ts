import { cellKey, parseArea, type Area } from '../../../grid/address'
import { itemAt } from '../../../text/items'
import { isTrue } from '../package/workbook'
import { Position } from '../sheet/position'
import { XmlTokens } from '../xml/tokens'
import { prefixAt } from '../xml/write'

// How many elements are around each: worksheet, sheetData, row, c, f.
const SECTION = 1
const ROW = 2
const CELL = 3
const PART = 4

/** A row of a sheet's XML. */
export interface RowPlace {
  /** Zero-based. */
  readonly row: number
  readonly start: number
  readonly end: number
}

/** Where things stand in a sheet's XML, as far as an edit needs to know. */
export interface SheetLayout {
  /** The first tag of sheetData; null when there is none. */
  readonly data: {
    readonly start: number
    readonly end: number
    readonly empty: boolean
    readonly prefix: string
  } | null
  /** Where the content of sheetData ends. */
  readonly dataEnd: number
  /** In the order of the file. */
  readonly rows: readonly RowPlace[]
  /** Row → the other rows in which cells stand whose own address says that they belong to it. */
  readonly hosts: ReadonlyMap<number, ReadonlySet<RowPlace>>
  readonly merges: readonly Area[]
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[]
  /** cellKey of the cells that hold a formula which others use with them. */
  readonly sharedMasters: ReadonlySet<number>
  /** Areas of more than one cell that one array formula fills. */
  readonly arrays: readonly Area[]
}

/** @throws UnreadableFile when the XML is broken */
export function readLayout(xml: string): SheetLayout {
  return new LayoutReader(xml).read()
}

class LayoutReader {
  private readonly tokens: XmlTokens
  private readonly position = new Position()
  private readonly rows: { row: number; start: number; end: number }[] = []
  private readonly hosts = new Map<number, Set<RowPlace>>()
  private readonly merges: Area[] = []
  private readonly columnStyles: { first: number; last: number; style: string }[] = []
  private readonly shared = new Map<string, { master: number | null; uses: number }>()
  private readonly arrays: Area[] = []
  private section = ''
  private data: SheetLayout['data'] = null
  private dataEnd = 0

  constructor(private readonly xml: string) {
    this.tokens = new XmlTokens(xml)
  }

  read(): SheetLayout {
    const { tokens } = this
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'open') this.open(tokens.depth - 1)
      else if (kind === 'empty') this.open(tokens.depth)
      else if (kind === 'close' && this.section === 'sheetData') this.close(tokens.depth)
    }
    const { data, dataEnd, rows, hosts, merges, columnStyles, arrays } = this
    const used = [...this.shared.values()].flatMap(({ master, uses }) => (master !== null && uses > 1 ? [master] : []))
    return { data, dataEnd, rows, hosts, merges, columnStyles, arrays, sharedMasters: new Set(used) }
  }

  private open(level: number): void {
    if (level === SECTION) this.openSection()
    else if (this.section === 'sheetData') this.openInData(level)
    else if (level === ROW && this.section === 'mergeCells') this.addMerge()
    else if (level === ROW && this.section === 'cols') this.addColumns()
  }

  private openSection(): void {
    const { name, start, end, kind } = this.tokens
    this.section = name
    if (name !== 'sheetData') return
    this.data = { start, end, empty: kind === 'empty', prefix: prefixAt(this.xml, start) }
    this.dataEnd = end
  }

  private openInData(level: number): void {
    const { tokens, position } = this
    if (level === ROW && tokens.name === 'row') {
      position.moveToRow(tokens.attribute('r'))
      this.rows.push({ row: position.row, start: tokens.start, end: tokens.end })
    } else if (level === CELL && tokens.name === 'c') this.openCell()
    else if (level === PART && tokens.name === 'f') this.addFormula()
  }

  private openCell(): void {
    const { tokens, position, rows, hosts } = this
    position.moveToCell(tokens.attribute('r'))
    const host = rows[rows.length - 1]
    if (!host || host.row === position.row) return
    hosts.set(position.row, (hosts.get(position.row) ?? new Set<RowPlace>()).add(host))
  }

  private close(level: number): void {
    const { tokens } = this
    if (level === ROW && tokens.name === 'row') itemAt(this.rows, this.rows.length - 1).end = tokens.end
    else if (level === SECTION) {
      this.dataEnd = tokens.start
      this.section = ''
    }
  }

  private addFormula(): void {
    const { tokens, position } = this
    const type = tokens.attribute('t')
    const area = parseArea(tokens.attribute('ref') ?? '')
    if (type === 'shared') this.addShared(tokens.attribute('si') ?? '', area !== null)
    const isLarger = area && (area.top !== area.bottom || area.left !== area.right)
    if (isLarger && (type === 'array' || type === 'dataTable')) this.arrays.push(area)
    // A data table's formula stands inside its area, but not always in the first cell of it.
    if (type === 'dataTable')
      this.arrays.push({ top: position.row, left: position.column, bottom: position.row, right: position.column })
  }

  private addShared(index: string, isMaster: boolean): void {
    const { row, column } = this.position
    const group = this.shared.get(index) ?? { master: null, uses: 0 }
    group.uses++
    if (isMaster) group.master = cellKey(row, column)
    this.shared.set(index, group)
  }

  private addMerge(): void {
    const area = parseArea(this.tokens.attribute('ref') ?? '')
    if (area) this.merges.push(area)
  }

  private addColumns(): void {
    const { tokens } = this
    const style = tokens.attribute('style')
    if (style === null || style === '0') return
    this.columnStyles.push({
      first: Number(tokens.attribute('min')) - 1,
      last: Number(tokens.attribute('max')) - 1,
      style,
    })
  }
}

/** The format that a row gives to its new cells, or null. */
export function rowStyle(tokens: XmlTokens): string | null {
  return isTrue(tokens.attribute('customFormat')) ? tokens.attribute('s') : null
}
