import type { HelpError } from './help'

/** What every function over ranges of numbers may show. */
export const NUMBER_ERRORS: readonly HelpError[] = [
  {
    code: '#VALUE!',
    when: {
      zh: '区域里有写成文本的数字（"12"、１２、12人、十二、O5），或带数字的文字（第3小学、2020年），提示会说在第几行第几列：只填数字，单位写在表头，名称不要选进区域。区域第一行的表头（只有一行时是第一格），如“56人以上班数”，不要紧。',
      en: 'A number is written as text ("12", １２, 12人, 十二, O5), or a digit stands in a text (第3小学, 2020年); the message says in which row and column. Enter the number alone, and leave names out of the range. A heading in the first row (of a single row, its first cell), such as 56人以上班数, does no harm.',
    },
  },
  {
    code: '#DIV/0!',
    when: {
      zh: '没有可计算的数字，或平均数为 0。在校生数为 0 的学校不计。',
      en: 'There is nothing to compute, or the mean is 0. Schools with 0 pupils do not count.',
    },
  },
  {
    code: '#N/A …',
    when: {
      zh: '区域里的错误值原样返回，请先改正那一格。',
      en: 'An error in the range comes back as it is: put that cell right first.',
    },
  },
]

/** What a function with two ranges may show besides. */
export const PAIR_ERRORS: readonly HelpError[] = [
  ...NUMBER_ERRORS,
  {
    code: '#VALUE!',
    when: {
      zh: '两个区域大小不同（提示会写明各是几行几列），或在校生数为负。',
      en: 'The two ranges differ in size (the message gives both), or an enrolment is negative.',
    },
  },
]

/** What a measure of inequality may show besides. */
export const INEQUALITY_ERRORS: readonly HelpError[] = [
  ...PAIR_ERRORS,
  {
    code: '#VALUE!',
    when: {
      zh: '有负数：这个指标只能用于不小于 0 的数。',
      en: 'A value is negative: this measure is for values of 0 or more.',
    },
  },
]

/** What a function over the school data may show. */
export const SCHOOL_ERRORS: readonly HelpError[] = [
  {
    code: '#VALUE!',
    when: {
      zh: '选的区域没有连同表头，或缺少标准要用的列：提示会写明缺哪几列。',
      en: 'The range has no headings, or lacks a column that the standard needs; the message names it.',
    },
  },
  {
    code: '#VALUE!',
    when: {
      zh: '数字写成了文本（450平方米），提示会说在哪一格。',
      en: 'A number is written as text (450平方米); the message names the cell.',
    },
  },
  {
    code: '#VALUE!',
    when: {
      zh: '没有这个学段或标准：请写小学、初中，quality-2017 或 basic-2012。',
      en: 'There is no such stage or standard: write 小学 or 初中, quality-2017 or basic-2012.',
    },
  },
]
