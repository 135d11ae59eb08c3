import { cellAddress, cellKey, COLUMN_LIMIT, parseArea, ROW_LIMIT, type Area } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import type { CellValue } from '../../../grid/cell'
import { FormatRuns } from '../../../grid/format-runs'
import { UnreadableFile } from '../../unreadable'
import { isTrue } from '../package/workbook'
import type { XmlTokens } from '../xml/tokens'
import { blankAsNull, cellValue, type ValueContext } from './cell-value'
import { Formulas } from './formulas'
import { PlainRows } from './plain-rows'
import { Position } from './position'
import { joinedText, preservesSpace, RichText, shownText } from './rich-text'
import { Rows } from './rows'
import { SpanList } from './spans'
import type { Tally } from './tally'

// How many elements are around each: worksheet, sheetData, row, c, and v, f or is.
const SHEET = 0
const SECTION = 1
const ROW = 2
const CELL = 3
const PART = 4

/** What is read of a sheet, besides its name and visibility. */
export type SheetGrid = Omit<SheetContents, 'name' | 'visibility'>

/**
 * Reads a worksheet part token by token. Elements count by their place: a <row> or <f> elsewhere (in an extension list, a
 * conditional format) is not one. Cells without a value leave no trace.
 */
export class SheetReader {
  private readonly rows = new Rows()
  private readonly formulas = new Formulas()
  private readonly merges: Area[] = []
  private readonly hiddenRows = new SpanList()
  private readonly shownRows = new SpanList()
  private readonly hiddenColumns = new SpanList()
  private readonly position = new Position()
  private readonly plain: PlainRows
  private readonly inline = new RichText(PART)
  private rowsHiddenByDefault = false
  private section = ''
  private part = ''
  private type = ''
  private text = ''
  private preserve = false
  private value: CellValue = null
  private style = 0
  private readonly formats = new FormatRuns()

  constructor(
    private readonly tokens: XmlTokens,
    private readonly context: ValueContext,
    private readonly tally: Tally,
  ) {
    this.plain = new PlainRows(tokens)
  }

  /** Reads the tokens that are there. */
  take(utf8: Uint8Array | null): void {
    const { tokens } = this
    this.plain.use(utf8)
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'text') this.takeText()
      else if (kind === 'close') this.close(tokens.depth)
      else this.open(kind === 'open' ? tokens.depth - 1 : tokens.depth, kind === 'open')
      if (tokens.depth === CELL && this.section === 'sheetData') this.takePlainRows()
    }
  }

  /** What was read, after the last token. */
  finish(): SheetGrid {
    this.formulas.finish()
    return {
      rows: this.rows.sorted(),
      formulas: this.formulas.byCell,
      merges: this.merges,
      hiddenRows: this.rowsHiddenByDefault ? this.shownRows.complement(ROW_LIMIT) : this.hiddenRows.merged(),
      hiddenColumns: this.hiddenColumns.merged(),
      ...(this.formats.size > 0 && { formats: this.formats }),
    }
  }

  private open(level: number, hasContent: boolean): void {
    const { name } = this.tokens
    if (this.section === 'sheetData' && level > SECTION) this.openInData(level, name, hasContent)
    else if (level === ROW) this.openInSection(name)
    else if (level === SECTION) this.openSection(name)
    else if (level === SHEET && name !== 'worksheet') throw new UnreadableFile('damaged', `<${name}> is no worksheet`)
  }

  private openSection(name: string): void {
    this.section = name
    if (name === 'sheetFormatPr') this.rowsHiddenByDefault = isTrue(this.tokens.attribute('zeroHeight'))
  }

  private openInSection(name: string): void {
    if (this.section === 'cols' && name === 'col') this.addColumns()
    else if (this.section === 'mergeCells' && name === 'mergeCell') this.addMerge()
  }

  private openInData(level: number, name: string, hasContent: boolean): void {
    if (level === CELL && name === 'c') this.openCell(hasContent)
    else if (level === PART) this.openPart(name, hasContent)
    else if (level === ROW && name === 'row') this.openRow()
    else if (level > PART && this.part === 'is') this.inline.open(this.tokens, level)
  }

  private openRow(): void {
    const { tokens, position } = this
    position.moveToRow(tokens.attribute('r'))
    const hidden = isTrue(tokens.attribute('hidden')) || Number(tokens.attribute('ht') ?? 1) === 0
    if (hidden) this.hiddenRows.add(position.row)
    else if (this.rowsHiddenByDefault) this.shownRows.add(position.row)
  }

  private openCell(hasContent: boolean): void {
    this.position.moveToCell(this.tokens.attribute('r'))
    this.part = ''
    if (!hasContent) return
    this.type = this.tokens.attribute('t') ?? 'n'
    this.style = Number(this.tokens.attribute('s') ?? 0)
    this.value = null
  }

  /** Reads the cells that follow in the usual shape, and those of the rows after them. */
  private takePlainRows(): void {
    const { plain } = this
    if (!plain.begin()) return
    for (;;) {
      while (plain.readCell()) this.addPlainCell()
      if (this.rowsHiddenByDefault || !plain.readNextRow()) break
      this.position.beginRow(plain.row)
    }
    plain.finish()
  }

  private addPlainCell(): void {
    const { row, column, hasFormula, content, style } = this.plain
    this.position.moveTo(row, column)
    if (hasFormula) this.addPlainFormula()
    if (content !== 'blank') this.addValue(this.plainValue(), style)
  }

  private addPlainFormula(): void {
    const text = joinedText('', this.plain.formula())
    this.formulas.addPlain(cellKey(this.plain.row, this.plain.column), text)
    this.tally.addText(text)
  }

  private plainValue(): CellValue {
    const { plain } = this
    if (plain.content === 'number') return plain.number
    if (plain.content === 'shared') return this.sharedString(plain.number)
    return this.counted(blankAsNull(shownText(joinedText('', plain.text()), false)))
  }

  private openPart(name: string, hasContent: boolean): void {
    this.part = ''
    if (name === 'f') this.formulas.open(this.tokens)
    else if (!hasContent) return
    else if (name === 'is') this.inline.begin()
    else if (name === 'v') this.preserve = this.type === 'str' && preservesSpace(this.tokens)
    else return
    this.part = name
    this.text = ''
    if (!hasContent) this.closePart()
  }

  private takeText(): void {
    if (this.part === 'is') this.inline.take(this.tokens)
    else if (this.part !== '') this.text = joinedText(this.text, this.tokens.text())
  }

  private close(level: number): void {
    if (this.section !== 'sheetData') return
    if (level === PART) this.closePart()
    else if (level === CELL) this.closeCell()
    else if (level > PART) this.inline.close()
  }

  private closePart(): void {
    const { position } = this
    if (this.part === 'v') this.value = this.readValue()
    else if (this.part === 'is') this.value = this.counted(blankAsNull(this.inline.value()))
    else if (this.part === 'f') this.addFormula(cellKey(position.row, position.column))
    this.part = ''
  }

  private addFormula(cell: number): void {
    this.formulas.add(cell, this.text)
    this.tally.addText(this.text)
  }

  private readValue(): CellValue {
    if (this.type === 's' && this.text !== '') return this.sharedString(this.text)
    return this.counted(cellValue(this.type, this.text, this.preserve, this.context.date1904))
  }

  private sharedString(index: number | string): CellValue {
    const text = this.context.strings[Number(index)]
    if (text !== undefined) return blankAsNull(text)
    throw new UnreadableFile('damaged', `cell ${this.address()}: there is no shared string ${index}`)
  }

  private counted(value: CellValue): CellValue {
    if (typeof value === 'string') this.tally.addText(value)
    return value
  }

  private closeCell(): void {
    this.addValue(this.value, this.style)
    const { row, column } = this.position
    if (this.type === 'd' && typeof this.value === 'number') this.formats.set(row, column, 'date')
    this.value = null
  }

  private addValue(value: CellValue, style: number): void {
    if (value === null) return
    const { row, column } = this.position
    this.rows.set(row, column, value)
    const kind = this.context.formats[style]
    if (kind && typeof value === 'number') this.formats.set(row, column, kind)
    this.tally.addItem()
  }

  private addColumns(): void {
    const { tokens } = this
    if (!isTrue(tokens.attribute('hidden')) && Number(tokens.attribute('width') ?? 1) !== 0) return
    const first = Number(tokens.attribute('min') ?? 0) - 1
    const last = Math.min(Number(tokens.attribute('max') ?? 0), COLUMN_LIMIT) - 1
    if (!(first >= 0 && first <= last)) throw new UnreadableFile('damaged', `columns ${first + 1} to ${last + 1}`)
    this.hiddenColumns.add(first, last)
    this.tally.addItem()
  }

  private addMerge(): void {
    const ref = this.tokens.attribute('ref') ?? ''
    const area = parseArea(ref)
    if (!area) throw new UnreadableFile('damaged', `the merged area ${ref} does not exist`)
    this.merges.push(area)
    this.tally.addItem()
  }

  private address(): string {
    return cellAddress(this.position.row, this.position.column)
  }
}
