import { similarity } from '../../text/distance'
import { fold, foldOriginal } from '../../text/fold'
import { itemAt } from '../../text/items'
import { titlesOf, type Edition } from '../edition'
import { isFirstOfMerged, type TableCell } from '../table'
import type { CellReader } from './cells'
import { headerLineStart } from './header-labels'
import type { TableLocation } from './locate'

// A title that was edited still looks like the edition's; anything less alike is some other line.
const TITLE_LIKENESS = 0.5
// A title is longer to compare than to recognise.
const LONGEST_TITLE = 200

/** The title of an edition that a text is most like. */
export function nearestTitle(text: string, edition: Edition): string {
  const written = fold(text)
  const titles = titlesOf(edition)
  const scores = titles.map((title) => likeness(written, foldOriginal(title)))
  return itemAt(titles, scores.indexOf(Math.max(...scores)))
}

/** A cell with the title, and the heading line (填报单位：… 联系人：…) where both share the cell, with the blanks before it. */
export interface TitleWords {
  readonly title: string
  readonly line: string
}

/** What a title's cell says: the title, then the heading line if it is in there. */
export function titleWords(text: string, edition: Edition): TitleWords {
  if (titlesOf(edition).includes(text)) return { title: text, line: '' }
  const title = text.slice(0, headerLineStart(text, edition) ?? text.length).trimEnd()
  return { title, line: text.slice(title.length).trimEnd() }
}

/** The cell above the headings that is most like the edition's title; null when none is like it. */
export function findTitle(location: TableLocation, above: readonly number[], reader: CellReader): TableCell | null {
  let best: { cell: TableCell; score: number } | null = null
  for (const row of above) {
    for (const column of (location.sheet.rows.get(row) ?? []).keys()) {
      const cell = reader.cell(row, column)
      if (!isFirstOfMerged(cell)) continue
      const score = titleLikeness(cell.text, location.edition)
      if (score >= TITLE_LIKENESS && score > (best?.score ?? 0)) best = { cell, score }
    }
  }
  return best?.cell ?? null
}

function titleLikeness(text: string, edition: Edition): number {
  const { title } = titleWords(text, edition)
  if (title.length < 4 || title.length > LONGEST_TITLE) return 0
  const written = fold(title)
  return Math.max(...titlesOf(edition).map((right) => likeness(written, foldOriginal(right))))
}

function likeness(written: string, wanted: string): number {
  if (written === wanted) return 1
  // 附件2：城乡…汇总表 and 锦州市城乡…汇总表（2018年） hold the title whole, 锦州市重要政策点进展情况汇总表 the end of it.
  if (written.includes(wanted)) return 0.99
  return written.includes(wanted.slice(-Math.ceil(wanted.length / 3))) ? 0.9 : similarity(written, wanted)
}
