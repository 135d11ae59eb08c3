import type { Language, Localized } from '../../text/language'

/** Which of a function's ranges: the values, or the enrolments beside them. */
export type RangeRole = 'values' | 'enrolment'

/** Rows and columns of a range. */
export interface RangeSize {
  readonly rows: number
  readonly columns: number
}

/** A cell of a range: zero-based, counted from the range's first cell, since a function is not told where its range stands. */
interface Place {
  readonly role: RangeRole
  readonly row: number
  readonly column: number
}

/** Why a statistic has no answer. `error-value` carries the error object of the cell as it was handed over. */
export type RangeProblem =
  | ({ readonly kind: 'error-value'; readonly error: object } & Place)
  | ({ readonly kind: 'number-as-text'; readonly text: string } & Place)
  | ({ readonly kind: 'digit-in-text'; readonly text: string } & Place)
  | ({ readonly kind: 'negative-enrolment'; readonly value: number } & Place)
  | { readonly kind: 'shapes-differ'; readonly values: RangeSize; readonly enrolment: RangeSize }
  | { readonly kind: 'no-values' }
  | { readonly kind: 'mean-zero' }
  | { readonly kind: 'negative-value' }

type Messages = { readonly [Kind in RangeProblem['kind']]: (problem: Extract<RangeProblem, { kind: Kind }>) => string }

const ROLES: Localized<Record<RangeRole, string>> = {
  zh: { values: '数值区域', enrolment: '在校生数区域' },
  en: { values: 'the values', enrolment: 'the enrolments' },
}

const MESSAGES: Localized<Messages> = {
  zh: {
    'error-value': (at) => `${ROLES.zh[at.role]}${placeZh(at)}是错误值，请先改正。`,
    'number-as-text': (at) =>
      `${ROLES.zh[at.role]}${placeZh(at)}“${shown(at.text)}”是文本，不是数字。请只填数字，单位写在表头。`,
    'digit-in-text': (at) =>
      `${ROLES.zh[at.role]}${placeZh(at)}“${shown(at.text)}”里有数字，分不清是数还是文字。是数就只填数字；是名称或说明就不要选进区域（表头在区域第一行的不要紧）。`,
    'negative-enrolment': (at) => `${ROLES.zh[at.role]}${placeZh(at)}是 ${at.value}，在校生数不能为负。`,
    'shapes-differ': ({ values, enrolment }) =>
      `数值区域是 ${sizeZh(values)}，在校生数区域是 ${sizeZh(enrolment)}，两个区域要一样大、逐格对应。`,
    'no-values': () => '区域里没有可计算的数字（在校生数为 0 的学校不计）。',
    'mean-zero': () => '平均数为 0，无法计算。',
    'negative-value': () => '区域里有负数，这个指标只能用于不小于 0 的数。',
  },
  en: {
    'error-value': (at) => `${placeEn(at)} of ${ROLES.en[at.role]} shows an error. Put that right first.`,
    'number-as-text': (at) =>
      `${placeEn(at)} of ${ROLES.en[at.role]}, “${shown(at.text)}”, is text and not a number. Enter the number alone, with its unit in the heading.`,
    'digit-in-text': (at) =>
      `${placeEn(at)} of ${ROLES.en[at.role]}, “${shown(at.text)}”, is text with a digit in it. Enter a number alone, or leave a name out of the range; a heading in the first row does no harm.`,
    'negative-enrolment': (at) =>
      `${placeEn(at)} of ${ROLES.en[at.role]} is ${at.value}: an enrolment cannot be negative.`,
    'shapes-differ': ({ values, enrolment }) =>
      `The values are ${sizeEn(values)}, the enrolments ${sizeEn(enrolment)}. Both must have the same size, cell for cell.`,
    'no-values': () => 'There is no number to work with (schools with 0 pupils do not count).',
    'mean-zero': () => 'The mean is 0, so there is nothing to divide by.',
    'negative-value': () => 'A value is negative. This measure is for values of 0 or more.',
  },
}

/** A problem in words: what is wrong, where in the range, and the way out. */
export function describeProblem(problem: RangeProblem, language: Language): string {
  const text = MESSAGES[language][problem.kind] as (problem: RangeProblem) => string
  return text(problem)
}

/** No message holds a whole page. */
const shown = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)
const LONGEST_SHOWN = 30

const placeZh = ({ row, column }: Place) => `第 ${row + 1} 行第 ${column + 1} 列`
const placeEn = ({ row, column }: Place) => `Row ${row + 1}, column ${column + 1}`
const sizeZh = ({ rows, columns }: RangeSize) => `${rows} 行 ${columns} 列`
const sizeEn = ({ rows, columns }: RangeSize) => `${rows} × ${columns}`
