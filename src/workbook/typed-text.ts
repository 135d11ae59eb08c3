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

/**
 * What typing a text gives in a cell that is not formatted as text: a number for one that is written as numbers are (450, 0.5), null for all
 * else. 007 and 1.10 would lose something as numbers: they are texts.
 */
export function plainNumber(text: string): number | null {
  const isPlain = /^\d{1,15}(?:\.\d{1,10})?$/.test(text) && String(Number(text)) === text
  return isPlain ? Number(text) : null
}

/** A text such that it is kept as it stands, in Excel and WPS, where plain numbers turn into numbers. */
export function keptAsText(text: string): string {
  const isNumberless = /^[\d.]+$/.test(text) && plainNumber(text) === null
  return isNumberless || RETYPED.some((pattern) => pattern.test(text)) ? `'${text}` : text
}

/** The same with a text that is spelled like a number, which stays text. */
export function keptAsIs(text: string): string {
  return /^[\d.+-]/.test(text) ? `'${text}` : keptAsText(text)
}

/** The formula without =, or null for a constant. Text that begins with = is the same in values and formulas. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null
}
