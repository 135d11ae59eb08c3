import { cellAddress, cellArea } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import { sameText } from '../../text/fold'
import type { TableSubject } from '../table'
import { excerpt } from './words'

interface Facts {
  readonly cell: string
  readonly written: string
  readonly heading: string
}

export const columnRenamed: Rule<TableSubject, Facts> = {
  name: 'column-renamed',
  severity: 'error',
  texts: {
    zh: {
      title: '表头被改动',
      about: '表头的文字与下发的表不一致。标点、空格、全角半角的差别不算。',
      message: ({ cell, written, heading }) => `表头〔${cell}〕写的是“${excerpt(written)}”，应为“${heading}”。`,
      hint: () => '请把表头改回原样。',
      fix: ({ heading }) => `表头改为“${heading}”`,
    },
    en: {
      title: 'Heading changed',
      about: 'A heading says something else than in the issued form. Punctuation, blanks and width do not count.',
      message: ({ cell, written, heading }) =>
        `The heading (${cell}) says “${excerpt(written)}”; it should be “${heading}”.`,
      hint: () => 'Put the heading back.',
      fix: ({ heading }) => `Change the heading to “${heading}”`,
    },
  },
  *check({ table }) {
    const wanted = new Map(table.edition.columns.map(({ key, heading }) => [key, heading]))
    for (const { cell, key } of table.headings) {
      const heading = key && wanted.get(key)
      if (!heading || sameText(cell.text, heading)) continue
      const { row, column } = cell
      yield {
        sheet: table.sheet.name,
        area: cellArea(row, column),
        facts: { cell: cellAddress(row, column), written: cell.text, heading },
        edits: [{ row, column, value: heading }],
      }
    }
  },
}
