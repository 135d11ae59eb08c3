import { CellError } from '../../../grid/cell'
import { areaAddress, cellAddress, cellArea, type Area } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { sameText } from '../../../text/fold'
import { itemAt, lastOf } from '../../../text/items'
import type { TableSubject } from '../../answers/subject'
import type { PointRow, SummaryTable, TableCell } from '../../table'
import { columnsUnder } from '../shared/merged'
import { outOfOrder } from '../shared/order'
import { englishList, excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly written: string
  readonly expected: string
  /** The points of different goals that one merged cell covers; none where it covers one goal. */
  readonly across: readonly number[]
}

export const goalTextChanged: Rule<TableSubject, Facts> = {
  name: 'goal-text-changed',
  severity: 'warning',
  texts: {
    zh: {
      title: '目标和举措的文字被改动',
      about: '“目标和举措”一列的文字与下发的表不一致。分页打印时被拆成两段的，合起来看。',
      message: ({ cell, written, expected, across }) => {
        if (across.length > 0) return `目标和举措〔${cell}〕合并了第${across.join('、')}项，它们属于不同的目标。`
        return written === ''
          ? `目标和举措〔${cell}〕是空的，应为“${expected}”。`
          : `目标和举措〔${cell}〕写的是“${excerpt(written)}”，应为“${expected}”。`
      },
      hint: ({ across }) => (across.length > 0 ? '请取消合并，让每个目标只对着自己的几项。' : '请把它改回原文。'),
      fix: ({ expected }) => `改为“${expected}”`,
    },
    en: {
      title: 'Goal changed',
      about:
        'A goal (目标和举措) says something else than in the issued form. One split at a page break is read together.',
      message: ({ cell, written, expected, across }) => {
        if (across.length > 0)
          return `The goal (${cell}) is merged over points ${englishList(across.map(String))}, which have different goals.`
        return written === ''
          ? `The goal (${cell}) is empty; it should be “${expected}”.`
          : `The goal (${cell}) says “${excerpt(written)}”; it should be “${expected}”.`
      },
      hint: ({ across }) =>
        across.length > 0 ? 'Unmerge the cell, so that each goal covers its own points.' : 'Put the text back.',
      fix: ({ expected }) => `Change it to “${expected}”`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    // Rows out of order stand beside other rows' goals: that is what is wrong, and another rule says it.
    if (outOfOrder(table.points.map(({ number }) => number)).length > 0) return hits
    const across = areasAcrossGoals(table)
    for (const [area, points] of across) hits.push(mergedAcross(table, area, points))
    for (const { goal, cells, beneath } of goalBlocks(table, across)) {
      const written = cells.map(({ text }) => text.trim()).filter((text) => text !== '')
      // Repeated on every page or every row, or split in two by a page break: both say the goal.
      const whole = written.every((text) => sameText(text, goal)) || sameText(written.join(''), goal)
      if (whole && (written.length > 0 || beneath)) continue
      const cell = cells.find(({ text }) => text.trim() !== '' && !sameText(text, goal)) ?? itemAt(cells, 0)
      hits.push(changed(table, cell, goal))
    }
    return hits
  },
}

function changed(table: SummaryTable, { row, column, merged, text }: TableCell, goal: string): Hit<Facts> {
  const own = !merged || columnsUnder(table, merged).length === 1
  return {
    sheet: table.sheet.name,
    area: cellArea(row, column),
    facts: { cell: cellAddress(row, column), written: text.trim(), expected: goal, across: [] },
    edits: own ? [{ row, column, value: goal }] : [],
  }
}

function mergedAcross({ sheet }: SummaryTable, area: Area, rows: readonly PointRow[]): Hit<Facts> {
  const across = rows.map(({ number }) => number)
  return { sheet: sheet.name, area, facts: { cell: areaAddress(area), written: '', expected: '', across } }
}

/** The merged areas that cover points of more than one goal, with those points: no one text is right for them. */
function areasAcrossGoals({ points }: SummaryTable): Map<Area, PointRow[]> {
  const areaOf = ({ cells }: PointRow) => cells.goal?.merged ?? null
  const across = new Map<Area, PointRow[]>()
  let before: PointRow | null = null
  for (const row of points) {
    const area = areaOf(row)
    if (before && before.point.goal !== row.point.goal && area && areaOf(before) === area && !across.has(area))
      across.set(
        area,
        points.filter((one) => areaOf(one) === area),
      )
    before = row
  }
  return across
}

interface GoalBlock {
  readonly goal: string
  readonly cells: TableCell[]
  /** Whether the goal may stand in a cell that covers points of another goal as well. */
  beneath: boolean
}

/** Runs of rows under one goal, each with its goal cells: one a merged area, and none that covers another goal too. */
function goalBlocks({ points }: SummaryTable, across: ReadonlyMap<Area, unknown>): GoalBlock[] {
  const blocks: GoalBlock[] = []
  for (const { point, cells } of points) {
    const cell = cells.goal
    if (!cell || cell.value instanceof CellError) continue
    const before = lastOf(blocks)
    const block = before?.goal === point.goal ? before : { goal: point.goal, cells: [], beneath: false }
    if (block !== before) blocks.push(block)
    const { value, text, merged } = cell
    if (merged && merged === lastOf(block.cells)?.merged) continue
    const anchor = merged ? { row: merged.top, column: merged.left, value, text, merged } : cell
    if (merged && across.has(merged)) block.beneath = true
    else if (!block.cells.some((other) => other.row === anchor.row)) block.cells.push(anchor)
  }
  return blocks
}
