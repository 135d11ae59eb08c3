import { CharacterSet } from '../../text/character-set'

/**
 * What forms are handed out with and people forget to fill in: XX, ××, ***, □□, ____, 待填, 某某, the heading's own words, ……;
 * a single X where a name or a number belongs (X县, X月). Letters inside words (xxgk.gov.cn) and 有待补充 in a sentence are none.
 */
const PLACEHOLDER =
  /(?<![A-Za-zＡ-Ｚａ-ｚ])[XxＸｘ×]{2,8}(?![A-Za-zＡ-Ｚａ-ｚ])|(?<![A-Za-z0-9Ａ-Ｚａ-ｚ])[XxＸｘ×]\s?[省市县区镇乡校局政教府号年月日科]|[*＊]{2,}|[□]{2,}|[_＿]{2,}|…{2,}|\.{3,}|某某|(?<![有亟尚])待(?:填|补充|补填|补报|定(?!级|岗))|(?:请|此处)填写?|填写?(?:文件)?全称|文件全称和文号/gu

/** Without any of these characters nothing above can match: nearly every text is done with at one cheap look. */
export const OF_PLACEHOLDERS = new CharacterSet('XxＸｘ×*＊□_＿…某待填称.')

/** The placeholders that are left in a text, in order. */
export function findPlaceholders(text: string): string[] {
  return OF_PLACEHOLDERS.isIn(text) ? (text.match(PLACEHOLDER) ?? []) : []
}

/** Whether a placeholder is left in a text. */
export function hasPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) >= 0
}

/** A text without the placeholders left in it. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, '')
}
