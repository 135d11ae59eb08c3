import { CellError } from '../../grid/cell'
import { cellAddress, cellArea } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import { sameText } from '../../text/fold'
import type { SummaryTable, TableCell, TableSubject } from '../table'
import { outOfOrder } from './order'
import { excerpt } from './words'

interface Facts {
  readonly cell: string
  readonly written: string
  readonly expected: string
}

export const goalTextChanged: Rule<TableSubject, Facts> = {
  name: 'goal-text-changed',
  severity: 'warning',
  texts: {
    zh: {
      title: '目标和举措的文字被改动',
      about: '“目标和举措”一列的文字与下发的表不一致。分页打印时被拆成两段的，合起来看。',
      message: ({ cell, written, expected }) =>
        written === ''
          ? `目标和举措〔${cell}〕是空的，应为“${expected}”。`
          : `目标和举措〔${cell}〕写的是“${excerpt(written)}”，应为“${expected}”。`,
      hint: () => '请把它改回原文。',
      fix: ({ expected }) => `改为“${expected}”`,
    },
    en: {
      title: 'Goal changed',
      about:
        'A goal (目标和举措) says something else than in the issued form. One split at a page break is read together.',
      message: ({ cell, written, expected }) =>
        written === ''
          ? `The goal (${cell}) is empty; it should be “${expected}”.`
          : `The goal (${cell}) says “${excerpt(written)}”; it should be “${expected}”.`,
      hint: () => 'Put the text back.',
      fix: ({ expected }) => `Change it to “${expected}”`,
    },
  },
  *check({ table }) {
    // Rows out of order stand beside other rows' goals: that is what is wrong, and another rule says it.
    if (outOfOrder(table.points.map(({ number }) => number)).length > 0) return
    for (const { goal, cells } of goalBlocks(table)) {
      const written = cells.map(({ text }) => text.trim()).filter((text) => text !== '')
      // Repeated on every page or every row, or split in two by a page break: both say the goal.
      const whole = written.every((text) => sameText(text, goal)) || sameText(written.join(''), goal)
      if (whole && written.length > 0) continue
      const cell = cells.find(({ text }) => text.trim() !== '' && !sameText(text, goal)) ?? cells[0]
      yield {
        sheet: table.sheet.name,
        area: cellArea(cell.row, cell.column),
        facts: { cell: cellAddress(cell.row, cell.column), written: cell.text.trim(), expected: goal },
        edits: [{ row: cell.row, column: cell.column, value: goal }],
      }
    }
  },
}

/** Runs of rows under one goal, each with its goal cells: one a merged area. */
function* goalBlocks(table: SummaryTable): Iterable<{ goal: string; cells: TableCell[] }> {
  let block: { goal: string; cells: TableCell[] } | null = null
  for (const { point, cells } of table.points) {
    const cell = cells.goal
    if (!cell || cell.value instanceof CellError) continue
    if (!block || block.goal !== point.goal) {
      if (block) yield block
      block = { goal: point.goal, cells: [] }
    }
    const anchor = cell.merged ? { ...cell, row: cell.merged.top, column: cell.merged.left } : cell
    if (!block.cells.some((other) => other.row === anchor.row)) block.cells.push(anchor)
  }
  if (block) yield block
}
