const LONGEST_HEADING = 30
/** Most cells that are looked at are no headings, and plain. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/

/** A heading reduced to what counts: without brackets, punctuation, and what counts anything (数, 人数, 名称). */
export function reduced(heading: string): string {
  if (heading.length > LONGEST_HEADING) return ''
  const text = PLAIN.test(heading) ? heading : lettersOf(heading)
  for (const ending of ['人数', '名称', '数']) {
    if (text.length > ending.length && text.endsWith(ending)) return text.slice(0, -ending.length)
  }
  return text
}

/** Letters and digits in their plain form, but for those in brackets. */
function lettersOf(heading: string): string {
  let text = ''
  let depth = 0
  for (const sign of heading.normalize('NFKC')) {
    if (sign === '(' || sign === '[' || sign === '〔') depth++
    else if (sign === ')' || sign === ']' || sign === '〕') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[\p{L}\p{N}]/u.test(sign)) text += sign
  }
  return text
}
