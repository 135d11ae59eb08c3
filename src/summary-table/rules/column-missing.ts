import { cellAddress, cellArea } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { valueAt } from '../../grid/contents'
import type { Hit, Rule } from '../../findings/rule'
import type { SummaryTable, TableSubject } from '../table'
import { ownEdits } from './merged'

interface Facts {
  readonly heading: string
  /** Where its heading was emptied; null when the column is not there. */
  readonly cell: string | null
}

export const columnMissing: Rule<TableSubject, Facts> = {
  name: 'column-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺少一列',
      about: '下发的表有固定的列，少一列就无法汇总。列还在、只是表头被清空时，可以直接补回表头。',
      message: ({ heading, cell }) =>
        cell ? `表头〔${cell}〕是空的，应为“${heading}”。` : `表中没有“${heading}”这一列。`,
      hint: ({ cell }) => (cell ? '请把表头补上。' : '请按下发的表补上这一列，并填好内容。'),
      fix: ({ heading }) => `补上表头“${heading}”`,
    },
    en: {
      title: 'Column missing',
      about: 'The form has fixed columns; without one of them it cannot be collected. An emptied heading is put back.',
      message: ({ heading, cell }) =>
        cell ? `The heading (${cell}) is empty; it should be “${heading}”.` : `The table has no column “${heading}”.`,
      hint: ({ cell }) => (cell ? 'Put the heading back.' : 'Add the column as in the issued form and fill it in.'),
      fix: ({ heading }) => `Put back the heading “${heading}”`,
    },
  },
  *check({ table }) {
    const present = new Set(table.headings.map(({ key }) => key))
    for (const { key, heading } of table.edition.columns) {
      if (present.has(key)) continue
      const column = table.columns[key]
      const row = table.area.top
      if (column !== null && valueAt(table.sheet, row, column) instanceof CellError) continue
      yield column === null
        ? { sheet: table.sheet.name, area: null, facts: { heading, cell: null } }
        : {
            sheet: table.sheet.name,
            area: cellArea(row, column),
            facts: { heading, cell: cellAddress(row, column) },
            edits: [{ row, column, value: heading }],
          }
    }
    yield* emptyOnLaterPages(table)
  },
}

/** The headings left out where the heading row is repeated at a printed page. */
function* emptyOnLaterPages(table: SummaryTable): Iterable<Hit<Facts>> {
  if (table.repeatedHeadings.length === 0) return
  const wanted = new Map(table.edition.columns.map(({ key, heading }) => [key, heading]))
  for (const { cell, key } of table.repeatedHeadings.flatMap(({ cells }) => cells)) {
    const heading = key && wanted.get(key)
    if (!heading || cell.text.trim() !== '' || cell.value instanceof CellError) continue
    yield {
      sheet: table.sheet.name,
      area: cellArea(cell.row, cell.column),
      facts: { heading, cell: cellAddress(cell.row, cell.column) },
      edits: ownEdits(table, cell, heading),
    }
  }
}
