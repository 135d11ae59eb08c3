import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolFraction: SchoolRule<AmountFacts> = {
  name: 'school-fraction',
  severity: 'warning',
  texts: {
    zh: {
      title: '应为整数',
      about: '人数、班数、间数、册数应为整数。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕是 ${written}，不是整数。`,
      hint: () => '请核对；如果是折算数，请填实有数。',
    },
    en: {
      title: 'Not a whole number',
      about: 'People, classes, rooms and books come whole.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address} is ${written}, not a whole number.`,
      hint: () => 'Check it; enter what is there, not a converted number.',
    },
  },
  check: (subject) => faultHits(subject, 'fraction'),
}
