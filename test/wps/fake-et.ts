import { areaAddress, cellKey, columnName, contains, parseArea, type Area } from '../../src/grid/address'
import type {
  EtApplication,
  EtCollection,
  EtEvents,
  EtFormat,
  EtFormats,
  EtName,
  EtRange,
  EtSheet,
  EtWorkbook,
  EtXmlPart,
} from '../../src/workbook/wps/et'

/** Errors as ET hands them out: numbers. */
const ERRORS: Readonly<Record<string, number>> = { '=1/0': -2146826281 }
/** All that the fake can calculate. */
const RESULTS: Readonly<Record<string, unknown>> = { '=1+1': 2, ...ERRORS }

const refused = (what: string): never => {
  throw new Error(`ET: ${what}`)
}

const collection = <T>(items: () => readonly T[], nameOf: (item: T) => string): EtCollection<T> => ({
  get Count() {
    return items().length
  },
  Item: (key) =>
    (typeof key === 'number' ? items()[key - 1] : items().find((item) => nameOf(item) === key)) ??
    refused(`没有 ${String(key)}`),
})

/** $A$1:$B$2 */
function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}

function areasOf(address: string): readonly Area[] {
  return address
    .replace(/\$/g, '')
    .split(',')
    .map((part) => parseArea(part) ?? refused(`没有区域 ${part}`))
}

/** A formula as it reads from a cell so many rows and columns away: what is relative moves along. */
function moved(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return formula.replace(/"[^"]*"|(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g, (text, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return text
    const place = parseArea(`${letters}${digits}`)
    if (!place) return text
    const column = fixedColumn === '$' ? place.left : place.left + columns
    const row = fixedRow === '$' ? place.top : place.top + rows
    return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`
  })
}

/** ET with one workbook of somebody's open, and the quirks that its documents and other people's add-ins tell of. */
export class FakeEt implements EtApplication {
  readonly Name = 'WPS 表格'
  readonly Version = '12.0'
  readonly Build = '16910'
  DisplayAlerts = true
  readonly books: FakeBook[] = [new FakeBook(this, '汇总表.xlsx', 'C:\\报送')]
  readonly listeners = new Map<string, Set<(...args: unknown[]) => void>>()
  /** The active cell: a conditional format's formula is relative to it. */
  active = { row: 0, column: 0 }

  readonly Workbooks = {
    Add: (): EtWorkbook => {
      const book = new FakeBook(this, `工作簿${this.books.length + 1}`, '')
      this.books.push(book)
      return book
    },
  }

  readonly events: EtEvents = {
    AddApiEventListener: (event, listener) =>
      void this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener)),
    RemoveApiEventListener: (event, listener) => void this.listeners.get(event)?.delete(listener),
  }

  tell(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...args)
  }
}

class FakeBook implements EtWorkbook {
  readonly Date1904 = false
  sheets: FakeSheet[] = []
  names: EtName[] = []
  parts: EtXmlPart[] = []

  constructor(
    readonly et: FakeEt,
    readonly Name: string,
    readonly Path: string,
  ) {
    this.sheets.push(new FakeSheet(this, 'Sheet1'))
  }

  readonly Worksheets = Object.assign(
    collection<EtSheet>(
      () => this.sheets,
      ({ Name }) => Name,
    ),
    {
      Add: (before?: EtSheet, after?: EtSheet): EtSheet => {
        const sheet = new FakeSheet(this, `Sheet${this.sheets.length + 1}`)
        const at = this.sheets.findIndex((each) => each === (after ?? before))
        this.sheets.splice(after ? at + 1 : Math.max(0, at), 0, sheet)
        return sheet
      },
    },
  )

  readonly Names = Object.assign(
    collection(
      () => this.names,
      ({ Name }) => Name,
    ),
    {
      Add: (name: string, refersTo: string, visible: boolean): EtName => {
        const item: EtName = {
          Name: name,
          RefersTo: refersTo,
          Visible: visible,
          Delete: () => void (this.names = this.names.filter((each) => each !== item)),
        }
        this.names.push(item)
        return item
      },
    },
  )

  readonly CustomXMLParts = {
    Add: (xml: string): EtXmlPart => {
      const part: EtXmlPart = {
        XML: xml,
        Delete: () => void (this.parts = this.parts.filter((each) => each !== part)),
      }
      this.parts.push(part)
      return part
    },
    SelectByNamespace: (namespace: string) =>
      collection(
        () => this.parts.filter(({ XML }) => XML.includes(`"${namespace}"`)),
        () => '',
      ),
  }

  Close(): void {
    this.et.books.splice(this.et.books.indexOf(this), 1)
  }
}

class FakeSheet implements EtSheet {
  readonly cells = new Map<number, { value: unknown; formula: string | null }>()
  readonly formats: FakeFormat[] = []
  readonly asText = new Set<number>()
  readonly hidden = new Set<number>()
  merges: Area[] = []
  isProtected = false

  constructor(
    readonly book: FakeBook,
    public Name: string,
  ) {}

  /** An empty sheet says A1. */
  get UsedRange(): EtRange {
    const keys = [...this.cells.keys()]
    const bottom = Math.max(0, ...keys.map((key) => Math.floor(key / 16_384)))
    const right = Math.max(0, ...keys.map((key) => key % 16_384))
    return new FakeRange(this, [{ top: 0, left: 0, bottom, right }])
  }

  Range(address: string): EtRange {
    return new FakeRange(this, areasOf(address))
  }

  Activate(): void {}

  Delete(): void {
    if (this.book.et.DisplayAlerts) refused('要先问人')
    this.book.sheets.splice(this.book.sheets.indexOf(this), 1)
  }

  Protect(): void {
    this.isProtected = true
  }

  Unprotect(): void {
    this.isProtected = false
  }
}

class FakeRange implements EtRange {
  constructor(
    private readonly sheet: FakeSheet,
    readonly areas: readonly Area[],
  ) {}

  get Address(): string {
    return this.areas.map(absolute).join(',')
  }

  get Value2(): unknown {
    return this.table(({ value }) => value)
  }

  set Value2(value: unknown) {
    this.put(value)
  }

  get Formula(): unknown {
    return this.table(({ value, formula }) => formula ?? value)
  }

  set Formula(value: unknown) {
    this.put(value)
  }

  get NumberFormat(): unknown {
    return this.keys().every((key) => this.sheet.asText.has(key)) ? '@' : 'General'
  }

  set NumberFormat(format: unknown) {
    for (const key of this.keys()) {
      if (format === '@') this.sheet.asText.add(key)
      else this.sheet.asText.delete(key)
    }
  }

  /** null where some of the cells are merged and others not. */
  get MergeCells(): boolean | null {
    const merged = this.places().map(({ row, column }) => this.sheet.merges.some((area) => contains(area, row, column)))
    return merged.every((each) => each === merged[0]) ? merged[0] : null
  }

  get MergeArea(): EtRange {
    const { top, left } = this.areas[0]
    return new FakeRange(this.sheet, [this.sheet.merges.find((area) => contains(area, top, left)) ?? this.areas[0]])
  }

  get EntireRow(): { Hidden: boolean | null } {
    const { hidden } = this.sheet
    const rows = [...new Set(this.places().map(({ row }) => row))]
    return {
      get Hidden() {
        const each = rows.map((row) => hidden.has(row))
        return each.every((one) => one === each[0]) ? each[0] : null
      },
      set Hidden(hide) {
        for (const row of rows) if (hide) hidden.add(row)
      },
    }
  }

  get FormatConditions(): EtFormats {
    const { sheet } = this
    const touching = (): readonly FakeFormat[] =>
      sheet.formats.filter(({ range }) =>
        range.places().some(({ row, column }) => this.areas.some((area) => contains(area, row, column))),
      )
    return {
      get Count() {
        return touching().length
      },
      Item: (number) => touching()[number - 1] ?? refused(`没有第 ${number} 个条件格式`),
      Add: (type, _operator, formula) => {
        const format = new FakeFormat(sheet, this, type, formula)
        sheet.formats.push(format)
        return format
      },
    }
  }

  Merge(): void {
    this.sheet.merges.push(this.areas[0])
  }

  Select(): void {
    const [{ top, left }] = this.areas
    this.sheet.book.et.active = { row: top, column: left }
  }

  places(): { row: number; column: number }[] {
    return this.areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_unused, c) => ({ row: top + r, column: left + c })),
      ).flat(),
    )
  }

  private keys(): number[] {
    return this.places().map(({ row, column }) => cellKey(row, column))
  }

  /** A table; for one row a list, and for one cell its value. */
  private table(read: (cell: { value: unknown; formula: string | null }) => unknown): unknown {
    const [{ top, left, bottom, right }] = this.areas
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_unused, c) => {
        const cell = this.sheet.cells.get(cellKey(top + r, left + c))
        return cell ? read(cell) : null
      }),
    )
    if (rows.length > 1) return rows
    return rows[0].length > 1 ? rows[0] : rows[0][0]
  }

  private put(value: unknown): void {
    if (this.sheet.isProtected) refused('工作表受保护')
    const [{ top, left }] = this.areas
    for (const { row, column } of this.places()) {
      const given: unknown = Array.isArray(value) ? (value as unknown[][])[row - top][column - left] : value
      this.sheet.cells.set(cellKey(row, column), this.typed(given))
    }
    this.sheet.book.et.tell('SheetChange', this.sheet, this)
  }

  private typed(value: unknown): { value: unknown; formula: string | null } {
    if (typeof value !== 'string') return { value, formula: null }
    if (value.startsWith("'")) return { value: value.slice(1), formula: null }
    if (!value.startsWith('=')) return { value, formula: null }
    if (!(value in RESULTS)) return refused(`算不了 ${value}`)
    return { value: RESULTS[value], formula: value }
  }
}

class FakeFormat implements EtFormat {
  readonly Interior = { Color: 0xffffff }
  readonly Font = { Color: 0, Bold: false }
  private readonly anchor: { readonly row: number; readonly column: number }

  constructor(
    private readonly sheet: FakeSheet,
    public range: FakeRange,
    readonly Type: number,
    private readonly formula: string,
  ) {
    this.anchor = sheet.book.et.active
  }

  /** As it reads from the cell that is active now. */
  get Formula1(): string {
    const { active } = this.sheet.book.et
    return moved(this.formula, active.row - this.anchor.row, active.column - this.anchor.column)
  }

  get AppliesTo(): EtRange {
    return this.range
  }

  ModifyAppliesToRange(range: EtRange): void {
    this.range = range as FakeRange
  }

  SetFirstPriority(): void {
    this.Delete()
    this.sheet.formats.unshift(this)
  }

  Delete(): void {
    this.sheet.formats.splice(this.sheet.formats.indexOf(this), 1)
  }
}
