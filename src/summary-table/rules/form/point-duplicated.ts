import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { ownEdits } from '../shared/edits'
import { sharedArea } from '../shared/merged'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly first: string
  readonly rightful: number | null
  /** The merged area in which the number stands with others. */
  readonly shared: string | null
  /** The row, as the sheet counts, whose answer this row goes on with; null where it is another one. */
  readonly goesOnWith: number | null
}

export const pointDuplicated: Rule<TableSubject, Facts> = {
  name: 'point-duplicated',
  severity: 'error',
  texts: {
    zh: {
      title: '编号重复',
      about: '同一编号出现在两行，收表的人不知道以哪一行为准。',
      message: ({ number, cell, first }) => `编号${number}出现了两次：〔${first}〕和〔${cell}〕。`,
      hint: ({ rightful, shared, goesOnWith }) => {
        if (shared) return `编号〔${shared}〕与别的格合并成了一格：请取消合并，逐行填写编号。`
        if (goesOnWith) return `这几行答的是同一项：请把这一行的内容并入第${goesOnWith}行，再删去这一行。`
        return rightful
          ? `这一行的文字是第${rightful}项，请把编号改为${rightful}。`
          : '请删去多余的一行，或把编号改对。'
      },
      fix: ({ rightful }) => `编号改为${rightful}`,
    },
    en: {
      title: 'Number used twice',
      about: 'The same 编号 stands in two rows, and nobody can tell which one counts.',
      message: ({ number, cell, first }) => `Number ${number} stands twice: ${first} and ${cell}.`,
      hint: ({ rightful, shared, goesOnWith }) => {
        if (shared) return `The number is merged with other cells (${shared}): unmerge them and number each row.`
        if (goesOnWith)
          return `Both answer the same point: put what this row says into row ${goesOnWith}, then remove it.`
        return rightful
          ? `The row says what point ${rightful} says: change its number to ${rightful}.`
          : 'Remove the row that is too many, or correct its number.'
      },
      fix: ({ rightful }) => `Change the number to ${rightful}`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const sheet = table.sheet.name
    const further = new Set(table.continued.flatMap((point) => point.further.map((row) => row.row)))
    for (const { row, firstRow, rightful } of table.duplicates) {
      const cell = row.cells.number ?? row.cells.policy
      const column = cell?.column ?? table.area.left
      hits.push({
        sheet,
        area: cellArea(row.row, column),
        point: row.number,
        facts: {
          number: row.number,
          cell: cellAddress(row.row, column),
          first: cellAddress(firstRow, column),
          rightful,
          shared: cell && sharedArea(table, cell),
          goesOnWith: further.has(row.row) ? firstRow + 1 : null,
        },
        edits: rightful === null || !cell ? [] : ownEdits(table, cell, String(rightful)),
      })
    }
    return hits
  },
}
