import { areaAddress, cellKey, COLUMN_LIMIT, contains, parseArea, ROW_LIMIT, type Area } from '../../src/grid/address'
import { CellError, textOf, type CellValue, type ErrorCode } from '../../src/grid/cell'
import type { EtFormats, EtRange } from '../../src/workbook/wps/et'
import { converted } from '../host/typed'
import { refused } from './fake-et'
import { FakeFormat, shownColour } from './fake-formats'
import type { FakeCell, FakeSheet } from './fake-sheet'

/** Errors as ET hands them out: numbers (XlCVError). */
const ERRORS: Readonly<Partial<Record<ErrorCode, number>>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
}

/** VBA's limit for the text of an address. */
const LONGEST_ADDRESS = 255

/** $A$1:$B$2, $A:$B where all rows are in it, $1:$2 where all columns are. */
function absolute(area: Area): string {
  const fixed = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  if (area.top === 0 && area.bottom === ROW_LIMIT - 1 && area.right < COLUMN_LIMIT - 1)
    return fixed.replace(/(\$[A-Z]+)\$\d+/g, '$1')
  if (area.left === 0 && area.right === COLUMN_LIMIT - 1) return fixed.replace(/\$[A-Z]+(\$\d+)/g, '$1')
  return fixed
}

export class FakeRange implements EtRange {
  constructor(
    readonly sheet: FakeSheet,
    readonly areas: readonly Area[],
  ) {}

  static at(sheet: FakeSheet, address: string): FakeRange {
    if (address.length > LONGEST_ADDRESS) refused('地址太长')
    const parts = address.replace(/\$/g, '').split(',')
    return new FakeRange(
      sheet,
      parts.map((part) => parseArea(part) ?? refused(`没有区域 ${part}`)),
    )
  }

  get address(): string {
    return this.areas.map(absolute).join(',')
  }

  get Address(): string | (() => string) {
    return this.sheet.book.et.quirks.addressIsMethod ? () => this.address : this.address
  }

  get Value2(): unknown {
    return this.table(({ value }) => (value instanceof CellError ? (ERRORS[value.code] ?? 0) : value))
  }

  set Value2(value: unknown) {
    this.put(value)
  }

  get Formula(): unknown {
    return this.table(({ value, formula }) => formula ?? textOf(value))
  }

  set Formula(value: unknown) {
    this.put(value)
  }

  get Text(): unknown {
    return this.table(({ value }) => textOf(value))
  }

  /** null where cells have several. */
  get NumberFormat(): unknown {
    const codes = new Set(this.keys().map((key) => this.sheet.numberFormats.get(key) ?? 'General'))
    return codes.size === 1 ? [...codes][0] : null
  }

  set NumberFormat(format: unknown) {
    for (const key of this.keys()) {
      if (format === 'General') this.sheet.numberFormats.delete(key)
      else this.sheet.numberFormats.set(key, String(format))
    }
  }

  get Locked(): boolean {
    return !this.keys().every((key) => this.sheet.open.has(key))
  }

  get HasArray(): boolean {
    return this.keys().some((key) => this.sheet.arrays.has(key))
  }

  get MergeCells(): boolean | null {
    const { merges } = this.sheet
    const [area] = this.areas
    if (!merges.some((merged) => overlap(merged, area))) return false
    return this.same(this.places().map(({ row, column }) => merges.some((merged) => contains(merged, row, column))))
  }

  get MergeArea(): EtRange {
    const { top, left } = this.areas[0]
    return new FakeRange(this.sheet, [this.sheet.merges.find((area) => contains(area, top, left)) ?? this.areas[0]])
  }

  get EntireRow(): { Hidden: boolean | null } {
    const [{ top, bottom }] = this.areas
    return this.lines(this.sheet.hiddenRows, top, bottom)
  }

  get EntireColumn(): { Hidden: boolean | null } {
    const [{ left, right }] = this.areas
    return this.lines(this.sheet.hiddenColumns, left, right)
  }

  get DisplayFormat(): { Interior: { Color: number } } | undefined {
    const [{ top, left }] = this.areas
    return this.sheet.book.et.quirks.displayFormat
      ? { Interior: { Color: shownColour(this.sheet, top, left) } }
      : undefined
  }

  readonly Font = { Name: '宋体', Size: 11, Bold: false }
  HorizontalAlignment = 0
  ColumnWidth = 8
  RowHeight = 14
  WrapText = false
  VerticalAlignment = 0

  get FormatConditions(): EtFormats {
    const { sheet } = this
    const touching = (): readonly FakeFormat[] =>
      sheet.formats.filter(({ range }) => range.areas.some((one) => this.areas.some((area) => overlap(one, area))))
    return {
      get Count() {
        return touching().length
      },
      Item: (number) => touching()[number - 1] ?? refused(`没有第 ${number} 个条件格式`),
      Add: (type, _operator, formula) => {
        if (sheet.ProtectContents) refused('工作表受保护')
        if (!sheet.book.et.quirks.formulaFormats) refused('不支持公式条件格式')
        const format = new FakeFormat(sheet, this, type, formula)
        sheet.formats.push(format)
        return format
      },
    }
  }

  get Borders(): { LineStyle: number } {
    return this.sheet.book.et.quirks.cellBorders ? { LineStyle: 0 } : refused('没有 Borders')
  }

  Merge(): void {
    this.sheet.merges.push(this.areas[0])
  }

  Select(): void {
    if (this.sheet.book.et.active !== this.sheet.book || this.sheet.book.front !== this.sheet) refused('不在最前面')
    this.sheet.selection = this
  }

  Find(_what: string, _after: undefined, _lookIn: number, _lookAt: number, order: number): EtRange | null {
    const places = [...this.sheet.cells.keys()].map((key) => ({
      row: Math.floor(key / COLUMN_LIMIT),
      column: key % COLUMN_LIMIT,
    }))
    const by = order === 1 ? ('row' as const) : ('column' as const)
    const [last] = places.sort((a, b) => b[by] - a[by])
    if (!last) return null
    return new FakeRange(this.sheet, [{ top: last.row, bottom: last.row, left: last.column, right: last.column }])
  }

  private places(): { row: number; column: number }[] {
    return this.areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_unused, c) => ({ row: top + r, column: left + c })),
      ).flat(),
    )
  }

  private keys(): number[] {
    return this.places().map(({ row, column }) => cellKey(row, column))
  }

  private same(each: readonly boolean[]): boolean | null {
    return each.every((one) => one === each[0]) ? each[0] : this.sheet.book.et.quirks.mixed
  }

  private lines(hidden: Set<number>, first: number, last: number): { Hidden: boolean | null } {
    const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const hiddenOf = (): boolean | null => this.same(indices.map((index) => hidden.has(index)))
    return {
      get Hidden() {
        return hiddenOf()
      },
      set Hidden(hide) {
        for (const index of indices)
          if (hide) hidden.add(index)
          else hidden.delete(index)
      },
    }
  }

  /** A table; for one row a list, and for one cell its value. */
  private table(read: (cell: FakeCell) => unknown): unknown {
    const [{ top, left, bottom, right }] = this.areas
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_unused, c) => {
        const cell = this.sheet.cells.get(cellKey(top + r, left + c))
        return cell ? read(cell) : null
      }),
    )
    if (rows.length > 1) return rows[0].length === 1 && this.sheet.book.et.quirks.columnIsList ? rows.flat() : rows
    return rows[0].length > 1 ? rows[0] : rows[0][0]
  }

  private put(value: unknown): void {
    const { sheet } = this
    if (sheet.ProtectContents && this.Locked) refused('工作表受保护')
    sheet.book.et.guardWrite(sheet.book)
    if (sheet.book.et.quirks.deaf) return
    const [{ top, left }] = this.areas
    for (const { row, column } of this.places()) {
      const given: unknown = Array.isArray(value) ? (value as unknown[][])[row - top][column - left] : value
      const key = cellKey(row, column)
      const cell = this.typed(given, sheet.numberFormats.get(key) === '@')
      if (cell.value === null && cell.formula === null) sheet.cells.delete(key)
      else sheet.cells.set(key, cell)
    }
    sheet.book.et.tell('SheetChange', sheet, this)
  }

  /** What is put into a cell counts as typed. */
  private typed(value: unknown, asText: boolean): FakeCell {
    if (typeof value === 'number') return { value: asText ? String(value) : value, formula: null }
    if (typeof value === 'boolean') return { value, formula: null }
    if (typeof value !== 'string' || value === '') return { value: null, formula: null }
    if (value.startsWith("'")) return { value: value.slice(1), formula: null }
    if (asText) return { value, formula: null }
    if (!value.startsWith('=')) return { value: converted(value), formula: null }
    return { value: this.resultOf(value), formula: value }
  }

  private resultOf(formula: string): CellValue {
    if (formula === '=1/0') return new CellError('#DIV/0!')
    return this.sheet.book.results.get(formula) ?? refused(`算不了 ${formula}`)
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}
