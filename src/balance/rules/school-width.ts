import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolWidth: SchoolRule<AmountFacts> = {
  name: 'school-width',
  severity: 'warning',
  texts: {
    zh: {
      title: '用了全角数字',
      about: '全角数字在 Excel 里是文本，不参加计算。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕“${written}”用了全角字符。`,
      hint: () => '请改用半角数字。',
      fix: ({ corrected }) => `改为 ${corrected}`,
    },
    en: {
      title: 'Full-width digits',
      about: 'Full-width digits are text to Excel and take no part in calculations.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address}, “${written}”, has full-width characters.`,
      hint: () => 'Use ordinary digits.',
      fix: ({ corrected }) => `Change to ${corrected}`,
    },
  },
  check: (subject) => faultHits(subject, 'width'),
}
