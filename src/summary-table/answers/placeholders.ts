import { CharacterSet } from '../../text/character-set'
import { rightMatchesOf } from '../../text/matches'

/**
 * What forms are handed out with and people forget to fill in: XX, ××, ***, □□, ____, 待填, 某某, the heading's own words, ……;
 * a single X where a name or a number belongs (X县, X月). Letters inside words (xxgk.gov.cn) and 有待补充 in a sentence are none.
 */
const PLACEHOLDER =
  /(?<run>[XxＸｘ×]{2,8})|(?<one>[XxＸｘ×])\s?[省市县区镇乡校局政教府号年月日科]|[*＊]{2,}|[□]{2,}|[_＿]{2,}|…+|\.{3,}|某某|(?<wait>待)(?:填|补充|补填|补报|定(?!级|岗))|(?:请|此处)填写?|填写?(?:文件)?全称|文件全称和文号/gu
const LETTER = /[A-Za-zＡ-Ｚａ-ｚ]/u
/** What before one of these makes it a part of something else. */
const NOT_AFTER = {
  run: LETTER,
  one: /[A-Za-z0-9Ａ-Ｚａ-ｚ]/u,
  wait: /[有亟尚]/u,
} as const
const KINDS = ['run', 'one', 'wait'] as const

/** Without any of these characters nothing above can match: nearly every text is done with at one cheap look. */
export const OF_PLACEHOLDERS = new CharacterSet('XxＸｘ×*＊□_＿…某待填称.')

/** The placeholders that are left in a text, in order. */
export function findPlaceholders(text: string): string[] {
  return placesOf(text).map(([found]) => found)
}

/** Whether a placeholder is left in a text. */
export function hasPlaceholder(text: string): boolean {
  return placesOf(text).length > 0
}

/** A text without the placeholders left in it. */
export function withoutPlaceholders(text: string): string {
  let rest = ''
  let from = 0
  for (const { 0: found, index } of placesOf(text)) {
    rest += text.slice(from, index)
    from = index + found.length
  }
  return rest + text.slice(from)
}

function placesOf(text: string): RegExpExecArray[] {
  if (!OF_PLACEHOLDERS.isIn(text)) return []
  return rightMatchesOf(text, PLACEHOLDER, ({ 0: found, index, groups }) => {
    const kind = KINDS.find((one) => groups?.[one] !== undefined)
    if (kind === 'run' && LETTER.test(text.charAt(index + found.length))) return false
    return kind === undefined || !NOT_AFTER[kind].test(text.charAt(index - 1))
  })
}
