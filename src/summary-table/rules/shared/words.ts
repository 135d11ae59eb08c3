// Turns of phrase that several rules share, so that they read like one colleague speaking.

const LONGEST_QUOTE = 40

/** A cell's own words for a message: line breaks folded, long texts shortened. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? line.slice(0, LONGEST_QUOTE - 1) + '…' : line
}

/** 义县、凌海市 */
export function chineseList(names: readonly string[]): string {
  return joined(names, '、')
}

/** 义县, 凌海市 */
export function englishList(names: readonly string[]): string {
  return joined(names, ', ')
}

/** What `join` makes, which takes longer for the few names that most lists have. */
function joined(names: readonly string[], sign: string): string {
  let text = names[0] ?? ''
  for (let index = 1; index < names.length; index++) text += sign + names[index]
  return text
}

/** A heading says of more counties how many they are: it has room for two lines. */
const MOST_IN_HEADING = 6

/** 义县、凌海市; of many the first, and how many: 万州区、涪陵区等27个县（市、区） */
export function chineseHeading(names: readonly string[]): string {
  if (names.length <= MOST_IN_HEADING) return chineseList(names)
  return `${chineseList(names.slice(0, 2))}等${names.length}个县（市、区）`
}

/** 义县, 凌海市; of many the first, and how many there are besides. */
export function englishHeading(names: readonly string[]): string {
  if (names.length <= MOST_IN_HEADING) return englishList(names)
  return `${englishList(names.slice(0, 2))} and ${names.length - 2} other counties`
}
