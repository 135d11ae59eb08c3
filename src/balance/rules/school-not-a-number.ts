import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolNotANumber: SchoolRule<AmountFacts> = {
  name: 'school-not-a-number',
  severity: 'error',
  texts: {
    zh: {
      title: '不是数字',
      about: '应填数字的单元格里写了别的内容，看不出是多少。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕写的是“${written}”，不是数字。`,
      hint: () => '请只填一个数字。',
    },
    en: {
      title: 'Not a number',
      about: 'A cell for a number says something else.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address} says “${written}”, which is no number.`,
      hint: () => 'Enter one number and nothing else.',
    },
  },
  check: (subject) => faultHits(subject, 'not-a-number'),
}
