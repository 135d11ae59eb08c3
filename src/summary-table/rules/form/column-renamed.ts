import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { fold, sameText } from '../../../text/fold'
import { headingsOf, type FormColumn, type Layout } from '../../edition'
import type { TableSubject } from '../../answers/subject'
import type { Heading, SummaryTable, TableCell } from '../../table'
import { ownEdits } from '../shared/edits'
import { sharedArea } from '../shared/merged'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly written: string
  readonly heading: string
  /** The merged area in which the heading stands for several columns. */
  readonly shared: string | null
}

export const columnRenamed: Rule<TableSubject, Facts> = {
  name: 'column-renamed',
  severity: 'error',
  texts: {
    zh: {
      title: '表头被改动',
      about: '表头（包括换页时重复的表头）的文字与下发的表不一致。标点、空格、全角半角的差别不算。',
      message: ({ cell, written, heading }) => `表头〔${cell}〕写的是“${excerpt(written)}”，应为“${heading}”。`,
      hint: ({ shared }) => (shared ? `请取消〔${shared}〕的合并，每一列写回自己的表头。` : '请把表头改回原样。'),
      fix: ({ heading }) => `表头改为“${heading}”`,
    },
    en: {
      title: 'Heading changed',
      about:
        'A heading, or one repeated for a printed page, says something else than in the issued form. Punctuation, blanks and width do not count.',
      message: ({ cell, written, heading }) =>
        `The heading (${cell}) says “${excerpt(written)}”; it should be “${heading}”.`,
      hint: ({ shared }) =>
        shared ? `Unmerge ${shared} and give each column its own heading.` : 'Put the heading back.',
      fix: ({ heading }) => `Change the heading to “${heading}”`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    for (const { cell, key } of [...table.headings, ...changedOnLaterPages(table)]) {
      const asked = table.layout.find((column) => column.key === key)
      if (!asked || isRight(cell.text, asked)) continue
      const { row, column } = cell
      const { heading } = asked
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row, column),
        facts: { cell: cellAddress(row, column), written: cell.text, heading, shared: sharedArea(table, cell) },
        edits: isHeading(cell, table.layout) ? [] : ownEdits(table, cell, heading),
      })
    }
    return hits
  },
}

// 目标和举措（续） continues the heading of the page before.
const CONTINUED = /续表?$/

function changedOnLaterPages({ layout, repeatedHeadings }: SummaryTable): Heading[] {
  if (repeatedHeadings.length === 0) return []
  return repeatedHeadings
    .flatMap(({ cells }) => cells)
    .filter(({ cell, key }) => {
      const written = fold(cell.text)
      const asked = layout.find((column) => column.key === key)
      return written !== '' && asked !== undefined && !isRight(written.replace(CONTINUED, ''), asked)
    })
}

function isRight(text: string, column: FormColumn): boolean {
  return headingsOf(column).some((heading) => sameText(text, heading))
}

/** Whether a cell says another column's heading: then the answers below may be that column's too. */
function isHeading({ text }: TableCell, layout: Layout): boolean {
  return layout.some((column) => isRight(text, column))
}
