import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolNumberAsText: SchoolRule<AmountFacts> = {
  name: 'school-number-as-text',
  severity: 'warning',
  texts: {
    zh: {
      title: '数字存成了文本',
      about: '看着是数字，其实是文本（左上角常有绿色小三角），Excel 求和时会漏掉。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕“${written}”是文本，不是数字。`,
      hint: () => '请转换为数字。',
      fix: ({ corrected }) => `改为数字 ${corrected}`,
    },
    en: {
      title: 'Number stored as text',
      about: 'It looks like a number and is text (often with a green triangle), so Excel’s sums pass over it.',
      message: ({ school, heading, address, written }) => `${school}: ${heading} in ${address}, “${written}”, is text.`,
      hint: () => 'Convert it to a number.',
      fix: ({ corrected }) => `Change to the number ${corrected}`,
    },
  },
  check: (subject) => faultHits(subject, 'text'),
}
