const HAN_DIGITS = '零一二三四五六七八九'

/** What people write for 0 in Chinese figures: 〇 is the right sign, the others look like it. */
const ZEROS = /[〇○Ｏ]/g
/** Letters that are taken for 0 and 1: 2O17, l2. */
export const LOOK_ALIKES = 'OoＯｏIlＩｌ|'
/** Chinese figures, as in 二〇一七 and 十二. */
export const HAN_FIGURES = '〇○零一二三四五六七八九十百'

/** Figures of any kind as plain digits: ２０１７, 2O17, 二〇一七 → 2017; 十二 → 12. */
export function plainDigits(figures: string): string {
  if (/\p{Script=Han}/u.test(figures)) return String(numberOfWords(figures))
  return figures.normalize('NFKC').replace(/[Oo]/g, '0').replace(/[Il|]/g, '1')
}

/** 八十五 → 85, 九十点五 → 90.5, 一百 → 100, and by single digits: 二〇一七 → 2017. */
export function numberOfWords(words: string): number {
  const [whole, fraction = ''] = words.replace(ZEROS, '零').replace(/两/g, '二').split('点')
  return Number(`${/[十百]/.test(whole) ? countOf(whole) : digitsOf(whole) || 0}.${digitsOf(fraction) || 0}`)
}

function countOf(words: string): number {
  let value = 0
  let digit = 0
  for (const sign of words) {
    const unit = sign === '百' ? 100 : sign === '十' ? 10 : 0
    if (unit > 0) value += (digit || 1) * unit
    digit = unit > 0 ? 0 : HAN_DIGITS.indexOf(sign)
  }
  return value + digit
}

function digitsOf(words: string): string {
  return [...words].map((sign) => HAN_DIGITS.indexOf(sign)).join('')
}
