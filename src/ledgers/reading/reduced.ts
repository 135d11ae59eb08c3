const LONGEST_HEADING = 30

/** A heading reduced to what counts: without brackets, punctuation, and what counts anything (数, 人数, 名称). */
export function reduced(heading: string): string {
  if (heading.length > LONGEST_HEADING) return ''
  let text = ''
  let depth = 0
  for (const sign of heading.normalize('NFKC')) {
    if (sign === '(' || sign === '[' || sign === '〔') depth++
    else if (sign === ')' || sign === ']' || sign === '〕') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[\p{L}\p{N}]/u.test(sign)) text += sign
  }
  for (const ending of ['人数', '名称', '数']) {
    if (text.length > ending.length && text.endsWith(ending)) return text.slice(0, -ending.length)
  }
  return text
}
