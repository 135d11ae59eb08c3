// Turns of phrase that several rules share, so that they read like one colleague speaking.

const LONGEST_QUOTE = 40

/** A cell's own words for a message: line breaks folded, long texts shortened. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? line.slice(0, LONGEST_QUOTE - 1) + '…' : line
}

/** 义县、凌海市 */
export function chineseList(names: readonly string[]): string {
  return names.join('、')
}

/** 义县, 凌海市 */
export function englishList(names: readonly string[]): string {
  return names.join(', ')
}
