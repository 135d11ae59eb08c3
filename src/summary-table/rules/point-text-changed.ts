import { CellError } from '../../grid/cell'
import { cellAddress, cellArea } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import { difference } from '../../text/difference'
import { sameText } from '../../text/fold'
import type { TableSubject } from '../table'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly expected: string
  readonly blank: boolean
}

export const pointTextChanged: Rule<TableSubject, Facts> = {
  name: 'point-text-changed',
  severity: 'error',
  texts: {
    zh: {
      title: '重要政策点的文字被改动',
      about: '政策点的文字必须与下发的表一致：把10%改成5%、九成改成八成，目标就变了。标点、空格、全角半角的差别不算。',
      message: ({ number, cell, written, expected, blank }) =>
        blank
          ? `第${number}项〔${cell}〕的重要政策点是空的，应为“${expected}”。`
          : `第${number}项〔${cell}〕写的是“${written}”，下发的表是“${expected}”。`,
      hint: () => '请把政策点改回原文。',
      fix: ({ number }) => `恢复第${number}项原文`,
    },
    en: {
      title: 'Policy point changed',
      about:
        'A policy point must read as issued: 10% turned into 5% is another target. Punctuation, blanks and width do not count.',
      message: ({ number, cell, written, expected, blank }) =>
        blank
          ? `Point ${number} (${cell}) has no text; it should be “${expected}”.`
          : `Point ${number} (${cell}) says “${written}”; the issued form says “${expected}”.`,
      hint: () => 'Put the text back.',
      fix: ({ number }) => `Put back the text of point ${number}`,
    },
  },
  *check({ table }) {
    for (const { row, number, point, cells } of table.points) {
      const cell = cells.policy
      if (!cell || cell.value instanceof CellError || sameText(cell.text, point.text)) continue
      const blank = cell.text.trim() === ''
      const parted = blank ? { written: '', expected: point.text } : difference(cell.text, point.text)
      yield {
        sheet: table.sheet.name,
        area: cellArea(row, cell.column),
        point: number,
        facts: { number, cell: cellAddress(row, cell.column), blank, ...parted },
        edits: [{ row, column: cell.column, value: point.text }],
      }
    }
  },
}
