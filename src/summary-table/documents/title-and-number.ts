import type { DocumentNumber } from './evidence'
import { isStandard } from './standards'
import type { TitleSpan } from './titles'
import { FOLLOWS_UP, untoldWords, withoutRemarks, withoutShortNames } from './words-between'

/** How far apart a title and its number may stand. */
const GAP = 60
const LONGEST_FOLLOW_UP = 6
const LONGEST_OPENING = 4
/** The word for "number", or for numbers told one by one. */
const LABEL = '的?(?:(?:(?:发文)?字号|文件?编?号|编号)(?:分别)?[为是]?|分别[为是])'
/** 》（锦政发…: nothing between but punctuation, the word for "number", or the rest of 印发《…》的通知. */
const DIRECTLY_AFTER = new RegExp(
  `^(?:的?通知|的(?:决定|意见|批复|函|公告))?[^\\p{L}\\p{N}；;。、\\n]*(?:${LABEL})?[^\\p{L}\\p{N}；;。、\\n]*$`,
  'u',
)
/** The same across 、 or a line break: only when the number does not open the next document. */
const LOOSELY_AFTER = /^[^\p{L}\p{N}；;。]*$/u
/** And even across the end of a statement where that word stands: 《…》已印发。文号：锦政发…. */
const LABELLED = new RegExp(`^[^\\p{L}\\p{N}]*${LABEL}[^\\p{L}\\p{N}；;。]*$`, 'u')
/** 》（锦州市教育局，锦教发…: in the brackets that follow the title. */
const IN_BRACKETS_AFTER = /^\s*[（(〔［【[][^《》（）()〕］】\]；;]*$/u
/** 锦政发〔2018〕5号文件《…》, 锦政发〔2018〕5号关于印发《…》的通知. */
const TITLE_FOLLOWS =
  /^[^\p{L}\p{N}；;。、\n]*(?:文件?)?(?:(?:关于)?(?:印发|转发|下发|发布|公布|颁布))?了?的?[^\p{L}\p{N}；;。、\n]*$/u
const OPENING = /[（(〔［【[]/u
const OPENS = /[（(〔［【[]\s?$/u

/** Whether a number stands where a title's number stands; `closely` when it could belong to another title just as well. */
export function isAfter(text: string, title: TitleSpan, number: DocumentNumber, closely: boolean): boolean {
  if (number.start < title.end || number.start - title.end > GAP) return false
  const between = wordsBetween(text, title, number)
  if (adjoins(between, closely)) return true
  if (closely && !OPENS.test(between)) return false
  if (isFollowedUp(text, number)) return false
  const words = withoutRemarks(between)
  if (adjoins(words, closely)) return true
  // Told words leave a blank, so 、 and line breaks still part two documents here.
  const rest = untoldWords(text.slice(0, title.start), words)
  return rest !== null && (adjoins(rest, true) || (!closely && LABELLED.test(rest)))
}

function adjoins(between: string, closely: boolean): boolean {
  return (
    DIRECTLY_AFTER.test(between) ||
    IN_BRACKETS_AFTER.test(between) ||
    (!closely && (LOOSELY_AFTER.test(between) || LABELLED.test(between)))
  )
}

/** Whether a title without 《》 follows a number: 锦政发〔2018〕5号关于做好…的通知. */
export function isFollowedUp(text: string, number: DocumentNumber): boolean {
  return FOLLOWS_UP.test(text.slice(endOf(number), endOf(number) + LONGEST_FOLLOW_UP))
}

/** Whether a number stands before a title as its number, or inside it where its own number stands. */
export function leadsTo(text: string, number: DocumentNumber, title: TitleSpan, acrossLines = false): boolean {
  if (number.start > title.start) return isInPlace(text, number, title)
  if (title.start - endOf(number) > GAP) return false
  const between = text.slice(endOf(number), title.start)
  return TITLE_FOLLOWS.test(acrossLines ? between.replaceAll('\n', ' ') : between)
}

/** 《…（锦政发〔2018〕5号）》, 《GB/T 28231-2011 书写板…》: at the very end of its title, or a standard's at the beginning. */
function isInPlace(text: string, number: DocumentNumber, title: TitleSpan): boolean {
  if (/^[\s\p{P}>＞]*$/u.test(text.slice(endOf(number), title.end))) return true
  const opening = number.start - title.start
  return isStandard(number) && opening <= LONGEST_OPENING && /^[\s《<＜]*$/.test(text.slice(title.start, number.start))
}

/** Whether a number stands in brackets after its title, which may hold more of its numbers. */
export function isBracketed(text: string, title: TitleSpan, number: DocumentNumber): boolean {
  return title.end < number.start && OPENING.test(withoutRemarks(wordsBetween(text, title, number)))
}

function wordsBetween(text: string, { end }: TitleSpan, { start }: DocumentNumber): string {
  return withoutShortNames(text.slice(end, start))
}

/** Where a number ends. */
export function endOf(number: DocumentNumber): number {
  return number.start + number.written.length
}
