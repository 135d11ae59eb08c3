import { GRAVITY } from '../../../findings/causes'
import type { Finding } from '../../../findings/finding'
import { cellKey, parseArea } from '../../../grid/address'
import type { MarkKind } from '../../../workbook/marks/mark'
import type { DocumentState } from '../pane-state'
import type { ListedFinding } from '../selectors'

/** How a cell of the drawn sheet looks, and the finding it leads to. */
export interface CellLook {
  /** The gravest of what is said of it; null where it is only marked as unachieved. */
  readonly kind: Exclude<MarkKind, 'unachieved'> | 'info' | null
  /** Whether it carries the mark of an unachieved point, which is seen beside the other. */
  readonly unachieved: boolean
  readonly finding: number
  /** The words in the cell that are spoken of. */
  readonly words: readonly string[]
}

/** Findings about whole columns colour their first cells only. */
const MOST_CELLS = 60

/** The looks of a sheet's cells by cellKey: the gravest finding wins, and all words are shown; explained warnings show no more. */
export function cellLooks(
  list: readonly ListedFinding[],
  sheet: string,
  document: DocumentState,
): Map<number, CellLook> {
  const looks = new Map<number, CellLook>()
  const put = (row: number, column: number, look: CellLook): void => {
    const there = looks.get(cellKey(row, column))
    looks.set(cellKey(row, column), there ? joined(there, look) : look)
  }
  for (const { finding, index, waiver } of list) {
    const area = finding.sheet === sheet && finding.cell !== null && waiver === null ? parseArea(finding.cell) : null
    if (!area) continue
    if (finding.severity === 'result') {
      if (document.marked)
        for (const column of markedColumns(document, sheet, area.top))
          put(area.top, column, { kind: null, unachieved: true, finding: index, words: [] })
      continue
    }
    let cells = 0
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right && cells < MOST_CELLS; column++, cells++) {
        put(row, column, { kind: finding.severity, unachieved: false, finding: index, words: wordsOf(finding) })
      }
    }
  }
  return looks
}

function joined(one: CellLook, other: CellLook): CellLook {
  const rank = ({ kind }: CellLook): number => (kind === null ? Infinity : GRAVITY[kind])
  const graver = rank(other) < rank(one) ? other : one
  const words = [...new Set([...one.words, ...other.words])]
  return { ...graver, unachieved: one.unachieved || other.unachieved, words }
}

/** The words that a finding may speak of: what its cause names, and what its message quotes. */
function wordsOf({ rule, cause, message }: Finding): string[] {
  const quoted: string[] = []
  for (let from = message.indexOf('“'); from >= 0; from = message.indexOf('“', from + 1)) {
    const to = message.indexOf('”', from)
    if (to > from + 1) quoted.push(message.slice(from + 1, to))
  }
  return cause === rule ? quoted : [cause.slice(rule.length + 1), ...quoted]
}

/** A text in pieces, of which some are the words that are spoken of. */
export interface TextPiece {
  readonly text: string
  readonly spoken: boolean
}

/** Takes a cell's text apart where the words stand; text that holds none of them is one piece. */
export function piecesOf(text: string, words: readonly string[]): readonly TextPiece[] {
  const here = words.filter((word) => word !== '' && word !== text && text.includes(word))
  if (here.length === 0) return [{ text, spoken: false }]
  const spoken = new Array<boolean>(text.length).fill(false)
  for (const word of here) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      spoken.fill(true, at, at + word.length)
  }
  const pieces: TextPiece[] = []
  for (let start = 0, end = 1; start < text.length; start = end++) {
    while (end < text.length && spoken[end] === spoken[start]) end++
    pieces.push({ text: text.slice(start, end), spoken: spoken[start] ?? false })
  }
  return pieces
}

/** The columns that a mark of an unachieved point covers: 编号, the policy point, 未实现 or 自评. */
function markedColumns({ checked }: DocumentState, sheet: string, row: number): number[] {
  const points = (checked?.result.tables ?? [])
    .filter(({ table }) => table.sheet.name === sheet)
    .flatMap(({ table }) => table.points)
  const cells = points.find((point) => point.row === row)?.cells
  if (!cells) return []
  return [cells.number, cells.policy, cells.unachieved ?? cells.assessment].flatMap((cell) =>
    cell ? [cell.column] : [],
  )
}
