/** Where the characters of one kind that a text ends with begin. (Walked from the end: an expression tries every start.) */
export function startOfEnd(text: string, kind: RegExp): number {
  let start = text.length
  while (start > 0 && kind.test(text.charAt(start - 1))) start--
  return start
}

/** A text without the characters of one kind that it ends with. */
export function withoutEnd(text: string, kind: RegExp): string {
  return text.slice(0, startOfEnd(text, kind))
}

/** A text without the characters of one kind that it begins or ends with. */
export function withoutEnds(text: string, kind: RegExp): string {
  const end = startOfEnd(text, kind)
  let start = 0
  while (start < end && kind.test(text.charAt(start))) start++
  return text.slice(start, end)
}
