import { numberOfWords } from '../../text/han-number'

const HAN = '零〇一二两三四五六七八九十百千'
/** A number of a report: 46, 93.9%, 四十六, 二〇一八, 百分之九十四, 九成四. Words with figures in them (一体化, 一人一案) are as good: they stay what they are. */
const NUMBER = new RegExp(
  `百分之[${HAN}]+(?:点[${HAN}]+)?|\\d+(?:\\.\\d+)?%?|[${HAN}]+(?:点[${HAN}]+)?(?:成[${HAN}]?)?`,
  'g',
)

/** A number as it stands in a text. */
export interface WrittenNumber {
  readonly written: string
  readonly at: number
}

/** The numbers of a text in one width. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map(({ 0: written, index: at }) => ({ written, at }))
}

/** A text with # for each number: what two texts have in common that differ in numbers alone. */
export function skeletonOf(text: string): string {
  return text.replace(NUMBER, '#')
}

/** Whether two numbers are the same, however they are written: 94% and 百分之九十四. */
export function isSameNumber(one: string, other: string): boolean {
  return one === other || valueOf(one) === valueOf(other)
}

/** 94% of 百分之九十四 and 九成四, 46 of 四十六. */
function valueOf(number: string): string {
  if (/^\d/.test(number)) return number.endsWith('%') ? `${Number(number.slice(0, -1))}%` : String(Number(number))
  if (number.startsWith('百分之')) return `${numberOfWords(number.slice(3))}%`
  const [tens = '', ones = ''] = number.split('成')
  if (number.includes('成')) return `${numberOfWords(tens) * 10 + (ones === '' ? 0 : numberOfWords(ones))}%`
  return String(numberOfWords(number))
}
