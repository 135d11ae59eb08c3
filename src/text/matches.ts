/**
 * Every match of a global expression in a text, in order. The same as String.matchAll, which copies the expression anew for
 * each text: with short texts that takes several times as long as the search.
 */
export function matchesOf(text: string, global: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match; match = global.exec(text)) {
    matches.push(match)
    if (match[0] === '') global.lastIndex++
  }
  return matches
}
