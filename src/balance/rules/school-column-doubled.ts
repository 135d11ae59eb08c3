import type { FoundAmount } from '../school-sheet/found-header'
import { addressIn, type SchoolTable } from '../school-sheet/sheet'
import { itemAt } from '../../text/items'
import { placeIn, type SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  /** The columns as D3“在校生数（寄宿生）”. */
  readonly used: string
  readonly others: readonly string[]
  /** Whether none is used. */
  readonly open: boolean
}

export const schoolColumnDoubled: SchoolRule<Facts> = {
  name: 'school-column-doubled',
  severity: 'warning',
  texts: {
    zh: {
      title: '两列像是同一项数据',
      about:
        '同一项数据有两列时只用一列，另一列没有读取；用错了列，生均值和差异系数都会错。名称一样、数字不一样的，看不出用哪一列，都不用。',
      message: ({ heading, used, others, open }) =>
        `“${heading}”有 ${others.length + 1} 列：${[used, ...others].join('、')}；${open ? '数字不一样，看不出用哪一列，都没有用' : `用的是 ${used}`}。`,
      hint: ({ heading }) => `请核对用的是不是该用的那一列；不是${heading}的列，请改一个不同的名称。`,
    },
    en: {
      title: 'Two columns for one amount',
      about:
        'Of two columns that claim the same amount one is read; the wrong one makes every value per pupil wrong. Where they claim it alike and give other figures, none is.',
      message: ({ heading, used, others, open }) =>
        `${others.length + 1} columns claim ${heading}: ${[used, ...others].join(', ')}. ${open ? 'Their figures differ, and none is used' : `${used} is used`}.`,
      hint: ({ heading }) => `Check that it is the right one, and give columns that are not ${heading} another name.`,
    },
  },
  *check({ reading }) {
    for (const table of reading.tables) {
      const words = (found: FoundAmount) => columnWords(table, found)
      for (const { used, others, open } of table.header.doubled) {
        const { headingRow, column } = itemAt(others, 0)
        yield {
          ...placeIn(table, headingRow, column),
          facts: { heading: used.spec.heading, used: words(used), others: others.map(words), open },
        }
      }
    }
  },
}

function columnWords(table: SchoolTable, { headingRow, headingText, column }: FoundAmount): string {
  return `${addressIn(table, headingRow, column)}“${headingText.replace(/\s+/g, '')}”`
}
