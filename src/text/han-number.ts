/** Chinese figures, as in 二〇一七, 十二 and 廿一; 〇 is the right sign for zero, the circles look like it. */
export const HAN_FIGURES = '〇○◯零一二三四五六七八九十廿卅百'

const DIGITS = '零一二三四五六七八九'
const ZERO = /[〇○◯]/g
/** Where one of these stands, the figures count (十二); without, they are digits one by one (二〇一七). */
const UNIT = /[十廿卅百千万亿]/
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
/** A count goes on in sections of four figures: 三百二十万五千 is 320 times 10,000, and 5,000. */
const SECTIONS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const RUN = new RegExp(`[${HAN_FIGURES}]+`, 'g')
const FIGURE = new RegExp(`[\\d${HAN_FIGURES}]`)
/** The letter typed for a zero: 二O一八, 2O18. */
const LETTERS_O = /[OoＯｏ]+/g

/** The value of Chinese figures: 八十五 → 85, 九十点五 → 90.5, 六千五百 → 6500, 两 → 2, 廿一 → 21, and digit by digit 二〇一七 → 2017. */
export function numberOfWords(words: string): number {
  const [whole = '', fraction = ''] = words.replace(/两/g, '二').split('点')
  return Number(`${UNIT.test(whole) ? countOf(whole) : digitsOf(whole) || 0}.${digitsOf(fraction) || 0}`)
}

/** A text with its Chinese figures, and letters O among figures, in western digits: 二Ｏ一八年十一月廿日 → 2018年11月20日. */
export function withWesternFigures(text: string): string {
  return text
    .replace(LETTERS_O, zerosAmongFigures)
    .replace(RUN, (run) => (UNIT.test(run) ? String(countOf(run)) : digitsOf(run)))
}

function zerosAmongFigures(letters: string, at: number, text: string): string {
  const isAmong = FIGURE.test(text.charAt(at - 1)) || FIGURE.test(text.charAt(at + letters.length))
  return isAmong ? '0'.repeat(letters.length) : letters
}

function countOf(words: string): number {
  let value = 0
  let section = 0
  let digit = 0
  for (const sign of words.replace(/廿/g, '二十').replace(/卅/g, '三十')) {
    const unit = UNITS[sign]
    const ofSection = SECTIONS[sign]
    if (ofSection !== undefined) {
      value += (section + digit || 1) * ofSection
      section = 0
    } else if (unit !== undefined) section += (digit || 1) * unit
    digit = unit !== undefined || ofSection !== undefined ? 0 : Math.max(0, DIGITS.indexOf(sign))
  }
  return value + section + digit
}

function digitsOf(words: string): string {
  return [...words.replace(ZERO, '零')].map((sign) => DIGITS.indexOf(sign)).join('')
}
