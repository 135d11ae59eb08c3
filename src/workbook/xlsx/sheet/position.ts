import { COLUMN_LIMIT, ROW_LIMIT } from '../../../grid/address'
import { UnreadableFile } from '../../unreadable'
import { LETTER_A, LETTER_Z, NINE, ZERO } from '../xml/characters'

const LOWER_CASE = 32

/**
 * Where the next cell stands. Rows and cells may leave out their place (attribute r): then they follow the one before.
 * Where a cell's own place contradicts its row's, the cell's counts, as in LibreOffice.
 */
export class Position {
  row = -1
  column = -1
  private nextRow = 0

  /** @throws UnreadableFile 'damaged' for a row that no sheet has: there is no place to show what it holds */
  moveToRow(r: string | null): void {
    const row = r === null ? this.nextRow : Number(r) - 1
    if (!Number.isInteger(row) || row < 0 || row >= ROW_LIMIT)
      throw new UnreadableFile('damaged', `row ${r ?? row + 1} does not exist`)
    this.beginRow(row)
  }

  /** Moves before the first cell of a row that exists. */
  beginRow(row: number): void {
    this.row = row
    this.nextRow = row + 1
    this.column = -1
  }

  /** @throws UnreadableFile 'damaged' for an address that is none, or past the last row or column */
  moveToCell(r: string | null): void {
    if (r === null) this.column++
    else this.readAddress(r)
    this.mustExist(r)
  }

  /** Moves to a cell that exists. */
  moveTo(row: number, column: number): void {
    this.row = row
    this.column = column
  }

  private mustExist(r: string | null): void {
    if (!exists(this.row, this.column)) {
      throw new UnreadableFile('damaged', `cell ${r ?? `in row ${this.row + 1}`} does not exist`)
    }
  }

  private readAddress(r: string): void {
    let at = 0
    let column = 0
    for (let letter = letterAt(r, at); letter > 0 && at < 4; letter = letterAt(r, ++at)) column = column * 26 + letter
    let row = 0
    const digitsStart = at
    for (; at < r.length && at - digitsStart < 8; at++) {
      const code = r.charCodeAt(at)
      if (code < ZERO || code > NINE) break
      row = row * 10 + code - ZERO
    }
    this.column = at === r.length ? column - 1 : -1
    this.row = row - 1
  }
}

/** Whether a sheet has such a row and column. */
export function exists(row: number, column: number): boolean {
  return row >= 0 && row < ROW_LIMIT && column >= 0 && column < COLUMN_LIMIT
}

/** 1 for A or a, 26 for Z; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) & ~LOWER_CASE
  return code >= LETTER_A && code <= LETTER_Z ? code - LETTER_A + 1 : 0
}
