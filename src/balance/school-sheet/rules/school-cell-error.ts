import { faultHits, type AmountFacts, type SchoolRule } from './subject'

export const schoolCellError: SchoolRule<AmountFacts> = {
  name: 'school-cell-error',
  severity: 'error',
  texts: {
    zh: {
      title: '单元格是错误值',
      about: '学校数据里的公式出了错（#N/A、#REF! 等），这个数无法使用。',
      message: ({ school, heading, address, written }) => `${school}的${heading}〔${address}〕显示错误值 ${written}。`,
      hint: () => '请改正公式，或直接填写数字。',
    },
    en: {
      title: 'Cell shows an error',
      about: 'A formula among the school data has failed (#N/A, #REF! …), so its number cannot be used.',
      message: ({ school, heading, address, written }) => `${school}: ${heading} in ${address} shows ${written}.`,
      hint: () => 'Repair the formula or enter the number.',
    },
  },
  check: (subject) => faultHits(subject, 'error'),
}
