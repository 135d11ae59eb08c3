import { cellAddress, cellArea } from '../../grid/address'
import { CellError } from '../../grid/cell'
import type { Rule } from '../../findings/rule'
import type { TableSubject } from '../table'
import { ownEdits, sharedArea } from './merged'
import { excerpt } from './words'

interface Facts {
  readonly number: number
  readonly text: string
  /** The cell of a 编号 that was emptied or made unusable; null when the whole point is gone. */
  readonly cell: string | null
  readonly written: string
  /** The merged area in which the number stands with others. */
  readonly shared: string | null
}

export const pointMissing: Rule<TableSubject, Facts> = {
  name: 'point-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺少重要政策点',
      about:
        '下发的表中的每一项都必须有。整行被删，或编号被清空、写错时提示；行还在、只是编号不对时，可以直接补回编号。',
      message: ({ number, text, cell, written }) =>
        cell
          ? `“${excerpt(text)}”的编号〔${cell}〕${written === '' ? '空着' : `写的是“${excerpt(written)}”`}，应为${number}。`
          : `缺少第${number}项“${excerpt(text)}”。`,
      hint: ({ cell, shared }) => {
        if (shared) return `编号〔${shared}〕与别的格合并成了一格：请取消合并，逐行填写编号。`
        return cell ? '请补上编号。' : '请按下发的表补上这一行，并填好内容。'
      },
      fix: ({ number }) => `补上编号${number}`,
    },
    en: {
      title: 'Policy point missing',
      about:
        'Every point of the issued form must be there. An emptied or wrong 编号 is put back; a deleted row has to be added again.',
      message: ({ number, text, cell, written }) =>
        cell
          ? `The number (${cell}) of “${excerpt(text)}” ${written === '' ? 'is empty' : `says “${excerpt(written)}”`}; it should be ${number}.`
          : `Point ${number} “${excerpt(text)}” is missing.`,
      hint: ({ cell, shared }) => {
        if (shared) return `The number is merged with other cells (${shared}): unmerge them and number each row.`
        return cell ? 'Put the number back.' : 'Add the row as in the issued form and fill it in.'
      },
      fix: ({ number }) => `Put back the number ${number}`,
    },
  },
  *check({ table }) {
    // Without the columns that tell one point from another nothing is known of any: column-missing says so once.
    if (table.columns.number === null && table.columns.policy === null) return
    const rows = new Map(table.points.map((row) => [row.number, row]))
    const sheet = table.sheet.name
    const unnumbered = table.edition.points.filter(({ number }) => !rows.get(number)?.numbered)
    for (const { number, text } of unnumbered) {
      const row = rows.get(number)
      if (!row) {
        yield { sheet, area: null, point: number, facts: { number, text, cell: null, written: '', shared: null } }
      } else if (row.cells.number && !(row.cells.number.value instanceof CellError)) {
        const cell = row.cells.number
        const { column, text: written } = cell
        const shared = sharedArea(table, cell)
        yield {
          sheet,
          area: cellArea(row.row, column),
          point: number,
          facts: { number, text, cell: cellAddress(row.row, column), written: written.trim(), shared },
          edits: ownEdits(table, cell, String(number)),
        }
      }
    }
  },
}
