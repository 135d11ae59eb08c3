import { cellKey, COLUMN_LIMIT } from '../../../grid/address'
import { LIMITS } from '../limits'
import { openWorkbook } from '../package/open'
import { tokensOf } from '../package/part-text'
import { Position } from '../sheet/position'
import { streamTokens } from '../xml/stream'
import { XmlTokens } from '../xml/tokens'
import { themeColours } from './colours'
import { readStyleSheet } from './style-sheet'
import type { CellStyle, SheetStyling } from './styling'

/** Columns further to the right are not drawn. */
const MOST_COLUMNS = 512

/**
 * How a sheet of a file looks: the widths of its columns, and fills, fonts, borders, alignments and number formats of its cells. Null where the file
 * has no such sheet. Names of fonts, diagonal lines, heights of rows and gradients are not read.
 * @throws UnreadableFile, and nothing else
 */
export function readStyling(bytes: Uint8Array, sheet: string): SheetStyling | null {
  const { zip, parts } = openWorkbook(bytes)
  const part = parts.sheets.find(({ name }) => name === sheet)
  if (!part) return null
  const theme = themeColours(zip, parts.relationships)
  const styles = parts.styles ? readStyleSheet(tokensOf(zip, parts.styles), theme) : []
  const reader = new StylingReader(new XmlTokens(), styles)
  streamTokens(zip, part.entry, LIMITS.sheets, reader.tokens, () => reader.take())
  return reader.styling()
}

/** Reads a worksheet part for its looks alone. */
class StylingReader {
  private readonly cells = new Map<number, CellStyle>()
  private readonly rows = new Map<number, CellStyle>()
  private readonly columns = new Map<number, CellStyle>()
  private readonly widths = new Map<number, number>()
  private readonly position = new Position()

  constructor(
    readonly tokens: XmlTokens,
    private readonly styles: readonly (CellStyle | null)[],
  ) {}

  take(): void {
    const { tokens } = this
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind !== 'open' && kind !== 'empty') continue
      const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
      if (level === 2 && tokens.name === 'col') this.takeColumns()
      else if (level === 2 && tokens.name === 'row') this.takeRow()
      else if (level === 3 && tokens.name === 'c') this.takeCell()
    }
  }

  styling(): SheetStyling {
    const { widths, cells, rows, columns } = this
    const styleAt = (row: number, column: number): CellStyle | null =>
      cells.get(cellKey(row, column)) ?? rows.get(row) ?? columns.get(column) ?? null
    return { widths, styleAt }
  }

  private takeColumns(): void {
    const { tokens } = this
    const first = Number(tokens.attribute('min') ?? 0) - 1
    const last = Math.min(Number(tokens.attribute('max') ?? 0), COLUMN_LIMIT, MOST_COLUMNS) - 1
    const width = Number(tokens.attribute('width') ?? 0)
    const style = this.styles[Number(tokens.attribute('style') ?? 0)] ?? null
    for (let column = Math.max(first, 0); column <= last; column++) {
      if (width > 0) this.widths.set(column, width)
      if (style) this.columns.set(column, style)
    }
  }

  private takeRow(): void {
    this.position.moveToRow(this.tokens.attribute('r'))
    const style = this.styles[Number(this.tokens.attribute('s') ?? 0)] ?? null
    if (style && this.tokens.attribute('customFormat') !== null) this.rows.set(this.position.row, style)
  }

  private takeCell(): void {
    const { position, tokens } = this
    position.moveToCell(tokens.attribute('r'))
    const style = this.styles[Number(tokens.attribute('s') ?? 0)] ?? null
    if (style && position.column < MOST_COLUMNS) this.cells.set(cellKey(position.row, position.column), style)
  }
}
