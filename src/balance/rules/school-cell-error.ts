import type { Hit } from '../../findings/rule'
import { addressIn, type SchoolRow } from '../school-sheet/sheet'
import { faultHits, rowPlace, type AmountFacts, type SchoolRule } from './subject'

export const schoolCellError: SchoolRule<AmountFacts> = {
  name: 'school-cell-error',
  severity: 'error',
  texts: {
    zh: {
      title: '单元格是错误值',
      about: '学校数据里的公式出了错（#N/A、#REF! 等），这个数、校名或学段无法使用。',
      message: ({ school, heading, address, written }) =>
        `${school === '' ? '' : `${school}的`}${heading}〔${address}〕显示错误值 ${written}。`,
      hint: () => '请改正公式，或直接填写。',
    },
    en: {
      title: 'Cell shows an error',
      about: 'A formula among the school data has failed (#N/A, #REF! …), so its number, name or stage cannot be used.',
      message: ({ school, heading, address, written }) =>
        `${school === '' ? '' : `${school}: `}${heading} in ${address} shows ${written}.`,
      hint: () => 'Repair the formula or enter what it should show.',
    },
  },
  *check(subject) {
    yield* faultHits(subject, 'error')
    for (const row of subject.reading.rows) yield* wordHits(row)
  },
}

function wordHits(row: SchoolRow): Hit<AmountFacts>[] {
  return [...row.wordErrors.values()].map(({ heading, column, written }) => ({
    ...rowPlace(row, column),
    facts: { school: row.name, heading, address: addressIn(row.table, row.row, column), written, corrected: '' },
  }))
}
