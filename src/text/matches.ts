/**
 * Every match that is right where it stands, in order; after one that is not the search goes on from its second character. What must not stand
 * before a match is asked so, for Safari before 16.4 reads no lookbehind.
 */
export function rightMatchesOf(
  text: string,
  global: RegExp,
  isRight: (match: RegExpExecArray) => boolean,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match; match = global.exec(text)) {
    if (isRight(match)) matches.push(match)
    else global.lastIndex = match.index
    if (match[0] === '' || global.lastIndex === match.index) global.lastIndex++
  }
  return matches
}

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
