/**
 * What a number format makes of a number, where what is seen is not the number that the cell holds: a date or time, a percentage, so
 * many thousands (`0.0,`, or a point drawn into the digits as in `0!.0,`), or with 万 put behind it.
 */
export type FormatKind = 'date' | 'percent' | 'scaled' | 'wan'

/** Formats that a file names by number alone. Source: ECMA-376, 18.8.30 numFmt; 27 to 36 and 50 to 58 are the dates of Chinese programs. */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: FormatKind])[] = [
  [9, 10, 'percent'],
  [14, 22, 'date'],
  [27, 36, 'date'],
  [45, 47, 'date'],
  [50, 58, 'date'],
]

/** The kind of a format that has no code in the file. */
export function builtInKind(id: number): FormatKind | null {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? null
}

const GENERAL = /^(?:general|g\/通用格式)/i
/** Years, months, days, hours and seconds; e is the year of an era, a the day of the week. */
const DATE_LETTERS: ReadonlySet<string> = new Set([...'ymdhsega'])
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i
const DIGIT_PLACES: ReadonlySet<string> = new Set([...'0#?'])

/** The kind of a format by its code; null where a number is shown as the number it is. The first section that changes it counts. */
export function formatKind(code: string): FormatKind | null {
  let place = false
  let comma = false
  let kind: FormatKind | null = null
  for (let at = 0; at < code.length; at++) {
    const letter = code.charAt(at).toLowerCase()
    const end = tokenEnd(code, at)
    const token = code.slice(at, end)
    if (letter === '%') return 'percent'
    if (ELAPSED.test(token)) return 'date'
    if (isLiteral(letter)) kind = token.includes('万') ? 'wan' : kind
    else if (token.length === 1 && DATE_LETTERS.has(letter)) return 'date'
    if (letter === '万') kind = 'wan'
    if (comma && !DIGIT_PLACES.has(letter)) return 'scaled'
    comma = letter === ',' && (place || comma)
    place = DIGIT_PLACES.has(letter)
    at = end - 1
  }
  return comma ? 'scaled' : kind
}

const isLiteral = (letter: string): boolean => letter === '"' || letter === '\\' || letter === '!'

/** Where the token that begins at a place ends: a text in quotes, a letter with the sign that makes it one, a bracket, E+, General. */
function tokenEnd(code: string, at: number): number {
  const letter = code.charAt(at)
  if (letter === '"' || letter === '[') {
    const end = code.indexOf(letter === '"' ? '"' : ']', at + 1)
    return end < 0 ? code.length : end + 1
  }
  if ('\\!_*'.includes(letter)) return Math.min(at + 2, code.length)
  if ((letter === 'E' || letter === 'e') && '+-'.includes(code[at + 1] ?? ' ')) return at + 2
  const general = letter === 'g' || letter === 'G' ? GENERAL.exec(code.slice(at, at + 8)) : null
  return general ? at + general[0].length : at + 1
}
