/** Signs that nobody sees and that turn, join or part what stands around them: marks of direction, and blanks without width. */
const UNSEEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** The same text with such signs named, so that they do nothing to what stands around: 一小‹U+202E›. */
export function withUnseenNamed(text: string): string {
  return text.replace(UNSEEN, (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`)
}
