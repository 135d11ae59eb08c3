import { cellKey, COLUMN_LIMIT, ROW_LIMIT, type Area } from '../../src/grid/address'
import { spansOf } from '../../src/grid/area'
import type { CellValue } from '../../src/grid/cell'
import type { SheetContents } from '../../src/grid/contents'
import type { EtRange, EtSheet } from '../../src/workbook/wps/et'
import { refused, type FakeBook } from './fake-et'
import type { FakeFormat } from './fake-formats'
import { FakeRange } from './fake-range'

export interface FakeCell {
  readonly value: CellValue
  /** With =. */
  readonly formula: string | null
}

const VISIBILITIES = { visible: -1, hidden: 0, veryHidden: 2 } as const

export class FakeSheet implements EtSheet {
  Visible: number | boolean = -1
  ProtectContents = false
  readonly cells = new Map<number, FakeCell>()
  formats: FakeFormat[] = []
  readonly numberFormats = new Map<number, string>()
  readonly links: string[] = []
  readonly open = new Set<number>()
  readonly arrays = new Set<number>()
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  merges: Area[] = []
  /** Formats count in UsedRange. */
  formatted: Area | null = null
  selection: FakeRange

  constructor(
    readonly book: FakeBook,
    public Name: string,
  ) {
    this.selection = FakeRange.at(this, 'A1')
  }

  static of(book: FakeBook, contents: SheetContents): FakeSheet {
    const sheet = new FakeSheet(book, contents.name)
    sheet.Visible = VISIBILITIES[contents.visibility]
    sheet.merges = [...contents.merges]
    for (const [row, values] of contents.rows)
      values.forEach((value, column) => {
        const key = cellKey(row, column)
        const formula = contents.formulas.get(key)
        if (value === null) return
        sheet.cells.set(key, { value, formula: formula === undefined ? null : `=${formula}` })
        if (formula !== undefined) book.results.set(`=${formula}`, value)
      })
    for (const [spans, into] of [
      [contents.hiddenRows, sheet.hiddenRows],
      [contents.hiddenColumns, sheet.hiddenColumns],
    ] as const)
      for (const { first, last } of spans) for (let index = first; index <= last; index++) into.add(index)
    return sheet
  }

  get Parent(): FakeBook | undefined {
    return this.book.et.quirks.parentKnown ? this.book : undefined
  }

  /** From the first cell with something in it to the last; an empty sheet says A1. */
  get UsedRange(): EtRange {
    const keys = [...this.cells.keys()]
    const rows = keys.map((key) => Math.floor(key / COLUMN_LIMIT))
    const columns = keys.map((key) => key % COLUMN_LIMIT)
    const of = (list: readonly number[], pick: (...numbers: number[]) => number): number =>
      list.length === 0 ? 0 : list.reduce((a, b) => pick(a, b))
    const used = {
      top: of(rows, Math.min),
      left: of(columns, Math.min),
      bottom: of(rows, Math.max),
      right: of(columns, Math.max),
    }
    return new FakeRange(this, [this.formatted ?? used])
  }

  get Cells(): EtRange {
    return new FakeRange(this, [{ top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 }])
  }

  Range(address: string): EtRange {
    return FakeRange.at(this, address)
  }

  readonly Hyperlinks = { Add: (_anchor: EtRange, _address: string, target: string) => this.links.push(target) }

  Activate(): void {
    if (this.Visible !== -1) refused('工作表是隐藏的')
    this.book.Activate()
    if (this.book.front === this) return
    this.book.front = this
    this.book.et.tell('SheetActivate', this)
  }

  Delete(): void {
    if (this.book.et.DisplayAlerts) refused('要先问人')
    this.book.sheets.splice(this.book.sheets.indexOf(this), 1)
    if (this.book.front === this) this.book.front = this.book.sheets[0]
  }

  Protect(): void {
    this.ProtectContents = true
  }

  Unprotect(): void {
    this.ProtectContents = false
  }

  snapshot(): unknown {
    return {
      name: this.Name,
      visible: this.Visible,
      cells: [...this.cells].sort(([a], [b]) => a - b),
      numberFormats: [...this.numberFormats].sort(([a], [b]) => a - b),
      hidden: [spansOf([...this.hiddenRows]), spansOf([...this.hiddenColumns])],
      merges: this.merges,
      formats: this.formats.map((format) => format.snapshot()),
    }
  }
}
