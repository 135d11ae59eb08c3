/**
 * What people write in 未实现 when there is nothing to list. The check and the highlight's formula take exactly these for none; a formula holds
 * no more. Whatever else says it (目前没有) is understood, and told to be written 无, since the highlight would show it.
 */
// prettier-ignore
export const WORDS_FOR_NONE = [
  '无', '暂无', '尚无', '目前无', '没有', '（无）', '(无)', '空', '0', '/', '／', '\\', '-', '－', '—', '——', '–', '--',
  '无未实现', '不涉及', '不适用', '全部实现', '全部已实现', '已全部实现', '均已实现', '都已实现', '均实现', '全覆盖', 'N/A',
]

/** What is passed over wherever it stands in such a cell, beside line breaks, tabs and other control characters. */
export const DROPPED_SIGNS = [' ', '\u3000', '\u00a0', '。']

const NONE = new Set(WORDS_FOR_NONE)
const LONGEST_ANSWER = 40

/** What is left of a cell of 未实现 without what counts for nothing; null for one too long to be a word for none. */
export function bareWord(text: string): string | null {
  if (text.length > LONGEST_ANSWER) return null
  let bare = ''
  for (const sign of text) if (sign >= ' ' && !DROPPED_SIGNS.includes(sign)) bare += sign
  return bare
}

/** Whether a cell of 未实现 says that nothing is left, as the highlight understands it. */
export function saysNone(text: string): boolean {
  const bare = bareWord(text)
  return bare !== null && (bare === '' || NONE.has(bare))
}
