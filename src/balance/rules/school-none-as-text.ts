import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolNoneAsText: SchoolRule<AmountFacts> = {
  name: 'school-none-as-text',
  severity: 'warning',
  texts: {
    zh: {
      title: '没有的写成了“无”',
      about: '没有的项目应填 0。写“无”或画横线时按 0 计算。',
      message: ({ school, heading, address, written }) =>
        `${school}的${heading}〔${address}〕写的是“${written}”，按 0 计算。`,
      hint: () => '没有请填 0；还没有统计到的请补填。',
      fix: () => '改为 0',
    },
    en: {
      title: 'None written in words',
      about: 'What a school does not have is 0. A word or a dash is taken as 0.',
      message: ({ school, heading, address, written }) =>
        `${school}: ${heading} in ${address} says “${written}”, taken as 0.`,
      hint: () => 'Enter 0 if there is none, or the number if it was not counted yet.',
      fix: () => 'Change to 0',
    },
  },
  check: (subject) => faultHits(subject, 'none-word'),
}
