// No number is longer than this, with its unit and a remark.
const LONGEST_NUMBER = 40
// 12人, 约 450 平方米, 12人（含支教）, 2e5: a number, and a unit of a few letters.
const WITH_UNIT = /^[^\p{L}\p{N}]*[约近共]?[^\p{L}\p{N}]*\p{N}[^\p{L}]*(?:\p{L}[^()]{0,4}(?:\(.*\))?)?$/u
// O5, l2, 1O0: letters typed for figures.
const MISTYPED = /^(?=.*\d)[\dOoIl.,]+$/
// 一百, 三十五人, 约十二, 十二点五平方米.
const CHINESE =
  /^[约近共]?[一二两三四五六七八九十〇零][一二两三四五六七八九十〇零百千万亿点半]*(?:人|名|万?元|个|间|台|册|所|班|套|件|平方米|平米|米|岁|分|成|倍)?$/u
// 2025年, 56人以上, 7年级, 12班级数: what units never have in them.
const HEADING = /年|以上|以下|数|级|号|届/u

/**
 * Whether a text is a number that someone typed (12, １２, 12人, ½, 一百, O5), and not a heading or a name that has one in it
 * (2025年在校生数, 56人以上班数, 第12小学).
 */
export function isNumberAsText(text: string): boolean {
  // 12, -3.5, ½, 12-15, ￥1,200
  if (!/\p{L}/u.test(text)) return hasDigit(text)
  if (text.length > LONGEST_NUMBER) return false
  const folded = text.normalize('NFKC').trim()
  if (CHINESE.test(folded) || MISTYPED.test(folded)) return true
  return WITH_UNIT.test(folded) && !HEADING.test(folded)
}

/** Whether a digit stands in a text, of whatever script or width. */
export function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text)
}
