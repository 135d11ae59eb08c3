import type { AmountUnit } from '../columns/columns'
import { addressIn } from '../school-sheet/sheet'
import { placeIn, type SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  readonly address: string
  readonly written: string
  readonly unit: AmountUnit
}

export const schoolHeadingUnit: SchoolRule<Facts> = {
  name: 'school-heading-unit',
  severity: 'warning',
  texts: {
    zh: {
      title: '表头的单位看不明白',
      about: '表头写了单位，却不是这一列用的单位，数字按元、平方米、个（人、间、台、册）计算，可能差很多倍。',
      message: ({ heading, address, written, unit }) =>
        `${heading}的表头〔${address}〕写的单位“${written}”看不明白，数字按“${unit}”计算。`,
      hint: ({ unit }) =>
        unit === '个' ? '请核对；请在表头写人、间、台、册等单位。' : `请核对，并在表头写明单位（${unit}）。`,
    },
    en: {
      title: 'Unit of a heading not understood',
      about:
        'A heading names a unit that its column does not have; the numbers count as yuan, square metres or pieces, which may be far off.',
      message: ({ heading, address, written, unit }) =>
        `${heading}: the unit “${written}” in heading ${address} is not understood; the numbers count as ${unit}.`,
      hint: ({ unit }) => `Check it and name the unit (${unit}) in the heading.`,
    },
  },
  *check({ reading }) {
    for (const table of reading.tables) {
      for (const { spec, column, headingRow, unknownUnit } of table.header.amounts) {
        if (unknownUnit === null) continue
        const address = addressIn(table, headingRow, column)
        const facts = { heading: spec.heading, address, written: unknownUnit, unit: spec.unit }
        yield { ...placeIn(table, headingRow, column), facts }
      }
    }
  },
}
