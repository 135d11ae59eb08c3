import { similarity } from '../../text/distance'
import { fold, foldOriginal, sameText } from '../../text/fold'
import { isFirstOfMerged, type TableCell } from '../table'
import type { CellReader } from './cells'
import type { TableLocation } from './locate'

/** 注：, but not 注意 or 注册. */
const BEGINNING = /^\s*注(?!意|册|销)/
const EMPTY = /^注(?:暂?无)?$/u
const LIKENESS = 0.5

/** The 注 below the table: the cell that says it, else the one that is most like it, else the first that begins with 注. */
export function findNote(
  { sheet, edition }: TableLocation,
  below: readonly number[],
  reader: CellReader,
): TableCell | null {
  let best: { readonly cell: TableCell; readonly likeness: number } | null = null
  for (const row of below) {
    let label = ''
    for (const column of (sheet.rows.get(row) ?? []).keys()) {
      const own = reader.cell(row, column)
      if (!isFirstOfMerged(own)) continue
      // 注： may stand in a cell of its own, before its words.
      const cell = label ? { ...own, text: label + own.text } : own
      label = !label && fold(own.text) === '注' ? own.text : ''
      if (sameText(cell.text, edition.note)) return cell
      const likeness = likenessOf(cell.text, edition.note)
      if (likeness < LIKENESS && !BEGINNING.test(cell.text)) continue
      if (!best || likeness > best.likeness) best = { cell, likeness }
    }
  }
  return best?.cell ?? null
}

/** Whether a text is the note, changed or emptied. What says something else may be the office's own (注：本表一式三份). */
export function isNoteChanged(written: string, note: string): boolean {
  return EMPTY.test(fold(written)) || likenessOf(written, note) >= LIKENESS
}

function likenessOf(written: string, note: string): number {
  return similarity(fold(written), foldOriginal(note))
}
