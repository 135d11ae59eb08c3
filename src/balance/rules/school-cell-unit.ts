import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolCellUnit: SchoolRule<AmountFacts> = {
  name: 'school-cell-unit',
  severity: 'warning',
  texts: {
    zh: {
      title: '数字后带了单位',
      about: '单元格里写了“450平方米”这样的内容，Excel 会当成文本，求和时漏掉。单位应写在表头。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕写成了“${written}”，数字后面带了单位。`,
      hint: ({ corrected }) => `请只填数字 ${corrected}，单位写在表头。`,
      fix: ({ corrected }) => `改为 ${corrected}`,
    },
    en: {
      title: 'Unit beside the number',
      about: '“450平方米” in a cell is text to Excel, and sums pass over it. The unit belongs in the heading.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address} says “${written}”, a number with its unit.`,
      hint: ({ corrected }) => `Enter ${corrected} alone and leave the unit to the heading.`,
      fix: ({ corrected }) => `Change to ${corrected}`,
    },
  },
  check: (subject) => faultHits(subject, 'unit'),
}
