// No number is longer than this, with its unit and a remark.
const LONGEST = 40
// 12人, 约 450 平方米, 12人（含支教）, 2e5: a number, and a unit of a few letters.
const WITH_UNIT = /^[^\p{L}\p{N}]*[约近共]?[^\p{L}\p{N}]*\p{N}[^\p{L}]*(?:\p{L}[^()]{0,4}(?:\(.*\))?)?$/u
// 一百, 三十五人, 十二点五.
const CHINESE = /^[一二两三四五六七八九十〇零][一二两三四五六七八九十〇零百千万亿点半]*[人名元个间台册]?$/u
// 2025年, 56人以上, 7年级, 12班级数: what units never have in them.
const HEADING = /年|以上|以下|数|级|号|届/u

/**
 * Whether a text is a number that someone typed (12, １２, 12人, ½, 一百), and not a heading or a name that has one in it
 * (2025年在校生数, 56人以上班数, 第12小学).
 */
export function isNumberAsText(text: string): boolean {
  // 12, -3.5, ½, 12-15, ￥1,200
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text)
  if (text.length > LONGEST) return false
  const folded = text.normalize('NFKC').trim()
  if (CHINESE.test(folded)) return true
  return WITH_UNIT.test(folded) && !HEADING.test(folded)
}
