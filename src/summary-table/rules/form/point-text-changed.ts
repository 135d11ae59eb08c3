import { CellError } from '../../../grid/cell'
import { areaAddress, cellAddress, cellArea, type Area } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { difference } from '../../../text/difference'
import { fold, sameText } from '../../../text/fold'
import type { TableSubject } from '../../answers/subject'
import type { PointRow, SummaryTable, TableCell } from '../../table'
import { ownEdits } from '../shared/edits'
import { sharedArea } from '../shared/merged'
import { englishList, excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly expected: string
  readonly blank: boolean
  /** The points whose text a cell merged over several does not say; none where the point has a cell of its own. */
  readonly hidden: readonly number[]
  /** The point whose text it is, where that point has lost it. */
  readonly other: number | null
}

export const pointTextChanged: Rule<TableSubject, Facts> = {
  name: 'point-text-changed',
  severity: 'error',
  texts: {
    zh: {
      title: '重要政策点的文字被改动',
      about: '政策点的文字必须与下发的表一致：把10%改成5%、九成改成八成，目标就变了。标点、空格、全角半角的差别不算。',
      message: ({ number, cell, written, expected, blank, hidden, other }) => {
        if (other !== null) return `第${number}项〔${cell}〕写的是第${other}项的文字。`
        if (hidden.length > 0)
          return `重要政策点〔${cell}〕与别的格合并成了一格，第${hidden.join('、')}项的原文不在里面。`
        return blank
          ? `第${number}项〔${cell}〕的重要政策点是空的，应为“${expected}”。`
          : `第${number}项〔${cell}〕写的是“${excerpt(written)}”，下发的表是“${expected}”。`
      },
      hint: ({ hidden, other }) => {
        if (other !== null) return '请核对这一行的答案属于哪一项，再改正文字或编号。'
        return hidden.length > 0 ? '请取消合并，逐项恢复原文。' : '请把政策点改回原文。'
      },
      fix: ({ number }) => `恢复第${number}项原文`,
    },
    en: {
      title: 'Policy point changed',
      about:
        'A policy point must read as issued: 10% turned into 5% is another target. Punctuation, blanks and width do not count.',
      message: ({ number, cell, written, expected, blank, hidden, other }) => {
        if (other !== null) return `Point ${number} (${cell}) has the text of point ${other}.`
        if (hidden.length > 0)
          return `The policy point (${cell}) is merged with other cells and lacks the text of point ${englishList(hidden.map(String))}.`
        return blank
          ? `Point ${number} (${cell}) has no text; it should be “${expected}”.`
          : `Point ${number} (${cell}) says “${excerpt(written)}”; the issued form says “${expected}”.`
      },
      hint: ({ hidden, other }) => {
        if (other !== null)
          return 'Find out to which point the answers of the row belong, then correct the text or the number.'
        return hidden.length > 0 ? 'Unmerge the cell and put each text back.' : 'Put the text back.'
      },
      fix: ({ number }) => `Put back the text of point ${number}`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const told = new Set<Area>()
    const wrong = table.points.filter(isWrong)
    const lost = new Map(wrong.map(({ point }) => [fold(point.text), point.number]))
    for (const row of wrong) {
      const cell = row.cells.policy!
      if (sharedArea(table, cell) === null) hits.push(changed(table, row, cell, lost.get(fold(cell.text)) ?? null))
      else if (!told.has(cell.merged!)) hits.push(merged(table, row, cell.merged!))
      if (cell.merged) told.add(cell.merged)
    }
    return hits
  },
}

function isWrong({ point, cells: { policy } }: PointRow): boolean {
  return policy !== null && !(policy.value instanceof CellError) && !sameText(policy.text, point.text)
}

function changed(
  table: SummaryTable,
  { row, number, point }: PointRow,
  cell: TableCell,
  other: number | null,
): Hit<Facts> {
  const blank = cell.text.trim() === ''
  const parted = blank ? { written: '', expected: point.text } : difference(cell.text, point.text)
  return {
    sheet: table.sheet.name,
    area: cellArea(row, cell.column),
    point: number,
    facts: { number, cell: cellAddress(row, cell.column), blank, hidden: [], other, ...parted },
    // Answers that stand beside another point's text may be that point's.
    edits: other === null ? ownEdits(table, cell, point.text) : [],
  }
}

/** One cell for several points is one mistake. */
function merged(table: SummaryTable, { number, point }: PointRow, area: Area): Hit<Facts> {
  const hidden = table.points.filter((row) => row.cells.policy?.merged === area && isWrong(row))
  return {
    sheet: table.sheet.name,
    area,
    point: number,
    facts: {
      number,
      cell: areaAddress(area),
      written: '',
      expected: point.text,
      blank: false,
      hidden: hidden.map((row) => row.number),
      other: null,
    },
  }
}
