import { columnName, contains, parseArea } from '../../src/grid/address'
import { cellKey } from '../../src/grid/address'
import { textOf } from '../../src/grid/cell'
import type { EtFormat, EtRange } from '../../src/workbook/wps/et'
import { refused } from './fake-et'
import type { FakeRange } from './fake-range'
import type { FakeSheet } from './fake-sheet'

const WHITE = 0xffffff

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

export class FakeFormat implements EtFormat {
  readonly Interior = { Color: WHITE }
  readonly Font = { Color: 0, Bold: false, Italic: false, Underline: -4142 }
  undeletable = false
  private border = { LineStyle: -4142, Color: 0 }
  /** The cell from which the formula reads as it was given. */
  private readonly anchor: { readonly row: number; readonly column: number }

  constructor(
    private readonly sheet: FakeSheet,
    public range: FakeRange,
    readonly Type: number,
    private readonly formula: string,
  ) {
    const { relativeTo } = sheet.book.et.quirks
    const [{ top: row, left: column }] = relativeTo === 'first' ? range.areas : this.activeRange().areas
    this.anchor = { row, column }
  }

  /** As it reads from the cell that is active now. */
  get Formula1(): string {
    const [{ top, left }] = this.activeRange().areas
    return this.formulaAt(top, left)
  }

  formulaAt(row: number, column: number): string {
    return moved(this.formula, row - this.anchor.row, column - this.anchor.column)
  }

  get AppliesTo(): EtRange {
    return this.range
  }

  get Borders(): { LineStyle: number; Color: number } {
    return this.sheet.book.et.quirks.formatBorders ? this.border : refused('条件格式没有 Borders')
  }

  ModifyAppliesToRange(range: EtRange): void {
    if (this.sheet.book.et.quirks.appliesToMoves) this.range = range as FakeRange
  }

  SetFirstPriority(): void {
    this.sheet.formats = [this, ...this.sheet.formats.filter((each) => each !== this)]
  }

  Delete(): void {
    if (this.undeletable || this.sheet.ProtectContents) refused('删不掉')
    this.sheet.formats = this.sheet.formats.filter((each) => each !== this)
  }

  snapshot(): unknown {
    return [this.range.address, this.formula, this.anchor, this.Interior.Color]
  }

  private activeRange(): FakeRange {
    const { et } = this.sheet.book
    return et.active?.front.selection ?? this.range
  }
}

/** The colour that conditional formats give a cell: that of the first that shows. */
export function shownColour(sheet: FakeSheet, row: number, column: number): number {
  const shows = sheet.formats.find(
    (format) =>
      format.range.areas.some((area) => contains(area, row, column)) && isTrue(sheet, format.formulaAt(row, column)),
  )
  return shows?.Interior.Color ?? WHITE
}

/** The fake calculates our own formulas alone: one without a cell shows always, one with a cell while that says more than 无. */
function isTrue(sheet: FakeSheet, formula: string): boolean {
  if (!formula.includes('"YJ:')) return false
  const [reference] = /\$[A-Z]+\$?\d+/.exec(formula) ?? []
  const place = reference === undefined ? null : parseArea(reference)
  if (!place) return true
  return !['', '无'].includes(textOf(sheet.cells.get(cellKey(place.top, place.left))?.value))
}
