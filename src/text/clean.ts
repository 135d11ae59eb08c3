import { CharacterSet } from './character-set'

/** What a clerk does not see in a text, but a search, a comparison or another program does. */
export type Impurity = 'width' | 'invisible' | 'hard-space' | 'line-end'

// Full-width punctuation is right in Chinese and stays; the point and the percent sign of a number go with its digits (９．５％).
const WIDE_SIGNS = '０-９Ａ-Ｚａ-ｚ'
const WIDE = classOf(WIDE_SIGNS)
const WIDE_DIGIT = /[０-９]/
/** Control characters, soft hyphens, zero-width characters, directional marks, byte order marks. */
const INVISIBLE_SIGNS =
  '\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb'
const INVISIBLE = classOf(INVISIBLE_SIGNS)
const HARD_SPACES = '\u00a0\u2007\u202f'
const HARD_SPACE = classOf(HARD_SPACES)
/** What \s is. */
const BLANKS = '\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Nearly all texts have nothing that could need cleaning, not even a blank, and one look tells. */
export const IMPURE = new CharacterSet(WIDE_SIGNS + INVISIBLE_SIGNS + HARD_SPACES + BLANKS)

function classOf(signs: string): RegExp {
  return new RegExp(`[${signs}]`, 'g')
}

/** A text with full-width digits and letters made narrow, invisible characters gone, no-break spaces plain, and no blanks at line ends. */
export function cleanText(text: string): string {
  return IMPURE.isIn(text) ? trimLines(plain(text)) : text
}

/** What `cleanText` would put right. */
export function impuritiesOf(text: string): Impurity[] {
  if (!IMPURE.isIn(text)) return []
  const found: Impurity[] = []
  if (text.search(WIDE) >= 0) found.push('width')
  if (text.search(INVISIBLE) >= 0) found.push('invisible')
  const visible = text.replace(INVISIBLE, '')
  const trimmed = trimLines(visible)
  if (trimmed.search(HARD_SPACE) >= 0) found.push('hard-space')
  if (trimmed !== visible) found.push('line-end')
  return found
}

function plain(text: string): string {
  const visible = text.replace(INVISIBLE, '').replace(HARD_SPACE, ' ')
  const narrow = visible.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  if (!WIDE_DIGIT.test(visible)) return narrow
  // All of the text's, also after digits that were narrow before: 85% beside 90％ would look like a mistake.
  return narrow.replace(/([0-9])．(?=[0-9])/g, '$1.').replace(/([0-9])％/g, '$1%')
}

/** By lines and not by one expression, which would try a long run of blanks from each of its blanks. */
function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.trimEnd() + '\r' : line.trimEnd()))
    .join('\n')
}
