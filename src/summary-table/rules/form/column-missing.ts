import { areaAddress, cellAddress, cellArea } from '../../../grid/address'
import { CellError } from '../../../grid/cell'
import { mergedAreasOf } from '../../../grid/merged-areas'
import { valueAt } from '../../../grid/contents'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import type { SummaryTable } from '../../table'
import { editable } from '../shared/edits'

interface Facts {
  readonly heading: string
  /** Where its heading was emptied; null when the column is not there. */
  readonly cell: string | null
  /** The merged area in which its heading stands with others' or is hidden. */
  readonly shared: string | null
}

export const columnMissing: Rule<TableSubject, Facts> = {
  name: 'column-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺少一列',
      about:
        '下发的表有固定的列，少一列就无法汇总。列还在、只是表头被清空时，可以直接补回表头；表头与旁边的格合并了，要先取消合并。',
      message: ({ heading, cell, shared }) => {
        if (shared) return `表头〔${shared}〕是合并的单元格，“${heading}”这一列〔${cell}〕没有自己的表头。`
        return cell ? `表头〔${cell}〕是空的，应为“${heading}”。` : `表中没有“${heading}”这一列。`
      },
      hint: ({ heading, cell, shared }) => {
        if (shared) return `请取消表头的合并，在〔${cell}〕填写“${heading}”。`
        return cell ? '请把表头补上。' : '请按下发的表补上这一列，并填好内容。'
      },
      fix: ({ heading }) => `补上表头“${heading}”`,
    },
    en: {
      title: 'Column missing',
      about:
        'The form has fixed columns; without one of them it cannot be collected. An emptied heading is put back; merged headings have to be unmerged first.',
      message: ({ heading, cell, shared }) => {
        if (shared) return `The headings ${shared} are merged: the column “${heading}” (${cell}) has none of its own.`
        return cell
          ? `The heading (${cell}) is empty; it should be “${heading}”.`
          : `The table has no column “${heading}”.`
      },
      hint: ({ heading, cell, shared }) => {
        if (shared) return `Unmerge the headings and put “${heading}” into ${cell}.`
        return cell ? 'Put the heading back.' : 'Add the column as in the issued form and fill it in.'
      },
      fix: ({ heading }) => `Put back the heading “${heading}”`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const present = new Set(table.headings.map(({ key }) => key))
    for (const { key, heading, optional } of table.layout) {
      if (optional || present.has(key)) continue
      const column = table.columns[key]
      if (column === null)
        hits.push({ sheet: table.sheet.name, area: null, facts: { heading, cell: null, shared: null } })
      else if (!showsError(table, column)) hits.push(emptyAt(table, headingRow(table, column), column, heading))
    }
    return [...hits, ...emptyOnLaterPages(table)]
  },
}

function showsError({ sheet, headingRows: { first, last } }: SummaryTable, column: number): boolean {
  return [first, last].some((row) => valueAt(sheet, row, column) instanceof CellError)
}

/** Where a column's heading belongs: in the lower of two rows, unless both are merged into one cell there. */
function headingRow({ sheet, headingRows: { first, last } }: SummaryTable, column: number): number {
  const merged = mergedAreasOf(sheet).around(last, column)
  return merged && merged.left === column ? Math.max(first, merged.top) : last
}

function emptyAt(table: SummaryTable, row: number, column: number, heading: string): Hit<Facts> {
  const merged = mergedAreasOf(table.sheet).around(row, column)
  const isOwn = editable(table)(table.sheet.name, row, column)
  return {
    sheet: table.sheet.name,
    area: cellArea(row, column),
    facts: { heading, cell: cellAddress(row, column), shared: merged && !isOwn ? areaAddress(merged) : null },
    edits: [{ row, column, value: heading }],
  }
}

/** The headings left out where the heading row is repeated at a printed page. */
function emptyOnLaterPages(table: SummaryTable): Hit<Facts>[] {
  const hits: Hit<Facts>[] = []
  if (table.repeatedHeadings.length === 0) return hits
  const wanted = new Map(table.layout.map(({ key, heading }) => [key, heading]))
  for (const { cell, key } of table.repeatedHeadings.flatMap(({ cells }) => cells)) {
    const heading = key && wanted.get(key)
    if (!heading || cell.text.trim() !== '' || cell.value instanceof CellError) continue
    hits.push(emptyAt(table, cell.row, cell.column, heading))
  }
  return hits
}
