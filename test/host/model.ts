import { cellKey, COLUMN_LIMIT, contains, ROW_LIMIT, type Area } from '../../src/grid/address'
import type { CellValue } from '../../src/grid/cell'
import type { SheetContents, WorkbookContents } from '../../src/grid/contents'
import { accessDenied } from './error'
import { Spills } from './spills'

/** What a cell holds: a value, and the formula (without =) that gave it. */
export interface HostCell {
  readonly value: CellValue
  readonly formula: string | null
}

/** A cell's own format, as far as the host knows formats. Colours are #RRGGBB; no fill reads as white, as in Excel. */
export interface CellFormat {
  readonly numberFormat: string
  readonly fill: string
  readonly fontColor: string
  readonly bold: boolean
  /** The other parts of its look, by their names in Excel.RangeFormat (fontName, wrapText, border EdgeTop …); left out where never set. */
  readonly look?: Readonly<Record<string, unknown>>
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  fontColor: '#000000',
  bold: false,
}

/** One border of a conditional format. */
export interface ConditionalBorder {
  style: string
  color: string
}

/** A conditional format over one or more areas of a sheet. */
export interface ConditionalFormat {
  /** Excel lists some formats but refuses to read them (OfficeDev/office-js 6827, 6835). */
  readonly unreadable?: boolean
  /** Excel lists and reads it, and refuses to delete it (6827, 5222). */
  readonly undeletable?: boolean
  readonly id: string
  readonly type: string
  readonly areas: readonly Area[]
  stopIfTrue: boolean
  formula: string
  numberFormat: string | null
  fill: string
  readonly font: Record<'color' | 'bold' | 'italic' | 'underline' | 'strikethrough', unknown>
  readonly borders: Record<string, ConditionalBorder>
}

export interface HostProtection {
  readonly unlocked: readonly Area[]
  readonly options: Readonly<Record<string, boolean>>
  readonly password: string | null
}

/** A sheet of the open workbook. Conditional formats stand in order of priority. */
export class HostSheet {
  visibility: SheetContents['visibility'] = 'visible'
  readonly cells = new Map<number, HostCell>()
  readonly formats: { area: Area; format: Partial<CellFormat> }[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  merges: Area[] = []
  /** What was set of the page, the panes and the filter, by Excel's names. */
  readonly layout = new Map<string, unknown>()
  readonly links = new Map<string, unknown>()
  readonly validations = new Map<string, unknown>()
  conditionalFormats: ConditionalFormat[] = []
  protection: HostProtection | null = null
  readonly spills = new Spills(this.cells)

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  formatAt(row: number, column: number): CellFormat {
    const layers = this.formats.filter(({ area }) => contains(area, row, column))
    const look = Object.assign({}, ...layers.map(({ format }) => format.look)) as NonNullable<CellFormat['look']>
    return Object.assign({}, DEFAULT_FORMAT, ...layers.map(({ format }) => format), { look }) as CellFormat
  }

  /** Refuses a change to cells that protection locks, or to any cell of a read-only workbook. */
  guard(area: Area): void {
    this.workbook.guard()
    if (!this.protection) return
    const free = this.protection.unlocked.some(
      (open) => contains(open, area.top, area.left) && contains(open, area.bottom, area.right),
    )
    if (!free) throw accessDenied(`${this.name} is protected`)
  }

  /** Refuses a change of formats or conditional formats on a protected sheet. */
  guardFormats(): void {
    this.workbook.guard()
    if (this.protection && !this.protection.options.allowFormatCells) throw accessDenied(`${this.name} is protected`)
  }

  write(row: number, column: number, cell: HostCell): void {
    const key = cellKey(row, column)
    if (cell.formula !== null) this.workbook.rememberResult(this, cell)
    if (cell.value === null && cell.formula === null) this.cells.delete(key)
    else this.cells.set(key, cell)
  }
}

/** The open workbook: what the client's batches read and change. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = []
  readonly settings = new Map<string, unknown>()
  readonly xmlParts = new Map<string, string>()
  readonly names = new Map<string, string>()
  readonly nameComments = new Map<string, string>()
  /** What the person could take back with Ctrl+Z. Some calls empty it: no part of the workbook, and gone with it. */
  readonly undo: string[] = []
  name = 'book.xlsx'
  readOnly = false
  structureProtected = false
  activeSheet: HostSheet | null = null
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }]
  /** Called with the client's event number and arguments; set by whoever passes events on. */
  emit: (event: number, details: Readonly<Record<string, unknown>>) => void = () => {}
  private readonly results = new Map<string, CellValue>()
  private count = 0

  /** A fresh id in the form Excel gives them. */
  nextId(): string {
    return `{00000000-0000-0000-0000-${String(++this.count).padStart(12, '0')}}`
  }

  sheet(key: string): HostSheet | null {
    const name = key.toLowerCase()
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this, this.nextId(), name)
    this.sheets.push(sheet)
    this.activeSheet ??= sheet
    return sheet
  }

  /** Refuses any change to a workbook opened for reading. */
  guard(): void {
    if (this.readOnly) throw accessDenied('the workbook is read-only')
  }

  guardStructure(): void {
    this.guard()
    if (this.structureProtected) throw accessDenied('the structure of the workbook is protected')
  }

  /** The host does not calculate: a formula has the value it was opened with. */
  resultOf(sheet: HostSheet, formula: string): CellValue | undefined {
    return this.results.get(`${sheet.id}${formula}`)
  }

  rememberResult(sheet: HostSheet, cell: HostCell): void {
    this.results.set(`${sheet.id}${cell.formula}`, cell.value)
  }

  /** Everything that is saved with the workbook, as plain data: two workbooks are equal when these are. */
  snapshot(): unknown {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: [...sheet.cells].sort(([a], [b]) => a - b),
        formats: sheet.formats.map(({ area, format }) => ({ area, format: { ...format } })),
        hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
        hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
        merges: [...sheet.merges],
        layout: [...sheet.layout],
        links: [...sheet.links],
        validations: [...sheet.validations],
        protection: sheet.protection,
        conditionalFormats: sheet.conditionalFormats.map((format) => structuredClone(format)),
      })),
      settings: [...this.settings],
      xmlParts: [...this.xmlParts.values()],
      names: [...this.names],
      nameComments: [...this.nameComments],
    }
  }
}

/** The workbook that a host starts from. */
export function workbookFrom(contents: WorkbookContents): HostWorkbook {
  const workbook = new HostWorkbook()
  for (const sheet of contents.sheets) fill(workbook.addSheet(sheet.name), sheet)
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? null
  return workbook
}

function fill(sheet: HostSheet, contents: SheetContents): void {
  sheet.visibility = contents.visibility
  sheet.merges = [...contents.merges]
  for (const [row, values] of contents.rows) {
    values.forEach((value, column) => {
      if (value !== null)
        sheet.write(row, column, { value, formula: contents.formulas.get(cellKey(row, column)) ?? null })
    })
  }
  for (const [key, formula] of contents.formulas) {
    if (!sheet.cells.has(key)) sheet.write(Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT, { value: '', formula })
  }
  for (const { first, last } of contents.hiddenRows) for (let row = first; row <= last; row++) sheet.hiddenRows.add(row)
  for (const { first, last } of contents.hiddenColumns) {
    for (let column = first; column <= last; column++) sheet.hiddenColumns.add(column)
  }
}

/** A sheet's whole area. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 }
