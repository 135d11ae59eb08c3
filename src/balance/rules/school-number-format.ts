import { textOf } from '../../grid/cell'
import { valueAt } from '../../grid/contents'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  /** The number that the cell holds. */
  readonly held: string
}

export const schoolNumberFormat: SchoolRule<Facts> = {
  name: 'school-number-format',
  severity: 'error',
  texts: {
    zh: {
      title: '数字格式改变了数',
      about:
        '单元格的数字格式让看到的和存着的不是同一个数：设成了日期、百分比，或者按千、万缩小显示。看不出要填的是哪一个，没有当作数使用。',
      message: ({ school, heading, address, written, held }) =>
        `${school}的${heading}〔${address}〕看到的是“${written}”，单元格里存的却是${held}，不知道是哪个数，没有使用。`,
      hint: () => '请把这一格的数字格式改为“常规”，再填写实际的数。',
    },
    en: {
      title: 'Number changed by its format',
      about:
        'The number format of a cell shows another number than it holds: a date, a percentage, or thousands. Which is meant cannot be told, and it was not used.',
      message: ({ school, heading, address, written, held }) =>
        `${school}: ${heading} in ${address} shows “${written}” but holds ${held}; which is meant cannot be told, and it was not used.`,
      hint: () => 'Set the number format of the cell to General, and enter the number.',
    },
  },
  check: ({ faultyCells }) =>
    (faultyCells.get('format') ?? []).map(({ row, cell }) => {
      const hit = amountHit(row, cell)
      return { ...hit, facts: { ...hit.facts, held: textOf(valueAt(cell.table.sheet, cell.row, cell.found.column)) } }
    }),
}
