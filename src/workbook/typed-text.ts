/** The number format of cells in which everything entered is text. */
export const TEXT_FORMAT = '@'

// Excel and WPS take what is put into a cell as if it had been typed, and a Chinese Excel understands more than others.
const RETYPED: readonly RegExp[] = [
  /^[=+\-@＝＋－＠]/, // a formula
  /^'/, // the mark of text, which is swallowed
  /^\s|\s$/, // blanks around a number are swallowed
  /^\d+\s*[-/:：年月时]\s*\d/, // a date or a time: 2018-3, 3/4, 10:30, 3月4日
  /^\d+ \d+\/\d+$/, // a fraction
  /^\d+\s*[ap]m?$/i, // an hour
  /^[a-z]{3,9}[ -]?\d+/i, // a date with the name of a month
  /^0\d/, // leading zeros are dropped
  /^\d{16,}$/, // digits beyond the fifteenth turn into zeros
  /^[\d.]+e\d+$/i, // a power of ten
  /^[\d.]*\d,|^[\d.,]+\s*%$/, // thousands, percent
  /^[¥￥$€£]/, // money
  /^[(（][\d.]+[)）]$/, // a negative number, as bookkeepers write it
  /^[０-９]/, // full-width digits are made narrow
  /^(true|false|#.*)$/i, // a logical value, an error
]

/** A text such that it is kept as it stands. Plain numbers stay numbers, as they would be when typed. */
export function keptAsText(text: string): string {
  return RETYPED.some((pattern) => pattern.test(text)) ? `'${text}` : text
}

/** The same with a text that is spelled like a number, which stays text. */
export function keptAsIs(text: string): string {
  return /^[\d.+-]/.test(text) ? `'${text}` : keptAsText(text)
}

/** The formula without =, or null for a constant. Text that begins with = is the same in values and formulas. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null
}
