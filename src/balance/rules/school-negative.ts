import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolNegative: SchoolRule<AmountFacts> = {
  name: 'school-negative',
  severity: 'error',
  texts: {
    zh: {
      title: '出现负数',
      about: '人数、面积、金额不会是负数。',
      message: ({ school, heading, address, written }) => `${school}的${heading}〔${address}〕是负数 ${written}。`,
      hint: () => '请核对后改正。',
    },
    en: {
      title: 'Negative number',
      about: 'Pupils, areas and amounts are never negative.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address} is negative (${written}).`,
      hint: () => 'Check and correct it.',
    },
  },
  check: (subject) => faultHits(subject, 'negative'),
}
