import type { DocumentNumber, DocumentReference } from './evidence'
import type { TitleSpan } from './titles'

/** How far apart a title and its number may stand. */
const GAP = 40
/** 》（锦政发…: nothing between but punctuation, a word for "number", or the rest of 印发《…》的通知. */
const DIRECTLY_AFTER =
  /^(?:的(?:通知|决定|意见|批复|函|公告))?[^\p{L}\p{N}；;。、\n]*(?:(?:发文)?字号|文件?号)?[^\p{L}\p{N}；;。、\n]*$/u
/** The same across 、 or a line break: only when the number does not open the next document. */
const LOOSELY_AFTER = /^[^\p{L}\p{N}；;。]*$/u
/** 》（锦州市教育局，锦教发…: in the brackets that follow the title. */
const IN_BRACKETS_AFTER = /^\s*[（(〔［【[][^《》（）()〕］】\]；;]*$/u
/** 锦政发〔2018〕5号文件《…》. */
const TITLE_FOLLOWS = /^[^\p{L}\p{N}；;。、\n]*(?:文件?)?(?:印发|转发|下发)?了?的?[^\p{L}\p{N}；;。、\n]*$/u

/** What the titles of public documents end with. */
const DOCUMENT_KIND =
  /(?:通知|意见|方案|办法|规定|规划|细则|计划|决定|标准|制度|公告|批复|函|纲要|要点|条例|机制|报告|预案|纪要|规程|措施|要求|通报|总结|台账)$/u
/** Between the numbers that the several offices of one document give it. */
const NEXT_NUMBER = /^[\s、，,；;/和及与]{1,4}$/u
const OPENING = /[（(〔［【[]/u
const NUMBERING = /^[\s\p{P}]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）])?[\s\p{P}]*/u

/** A number and the title it was found to belong to. */
interface Owned {
  readonly title: TitleSpan
  readonly number: DocumentNumber
  /** Whether it stands in brackets after the title, which may hold more of its numbers. */
  readonly inBrackets: boolean
}

/** Puts titles and numbers of one text together; the documents come in the order of the text. */
export function pairReferences(
  text: string,
  titles: readonly TitleSpan[],
  numbers: readonly DocumentNumber[],
): DocumentReference[] {
  const owned = new Map<TitleSpan, DocumentNumber>()
  const placed: { start: number; reference: DocumentReference }[] = []
  let past = 0
  let end = 0
  let previous: Owned | null = null
  for (const [index, number] of numbers.entries()) {
    while (past < titles.length && titles[past].end <= number.start) end = titles[past++].end
    const shared: TitleSpan | null = sharedTitle(text, previous, number)
    const title: TitleSpan | null = shared ?? ownerOf(text, titles, past, number, numbers[index + 1], owned)
    if (shared) placed.push({ start: number.start, reference: { title: shared.title, quoted: shared.quoted, number } })
    else if (title) owned.set(title, number)
    else placed.push({ start: number.start, reference: aloneReference(text, end, number, titles[past]) })
    previous = title && { title, number, inBrackets: shared !== null || opensBracket(text, title, number) }
    end = endOf(number)
  }
  for (const title of titles) {
    const number = owned.get(title) ?? null
    placed.push({ start: title.start, reference: { title: titleWithout(title, number), quoted: title.quoted, number } })
  }
  return placed.sort((a, b) => a.start - b.start).map(({ reference }) => reference)
}

/** The title a number belongs to: the one it ends, the one before it, or the one it leads up to. `past` counts the titles that end before it. */
function ownerOf(
  text: string,
  titles: readonly TitleSpan[],
  past: number,
  number: DocumentNumber,
  nextNumber: DocumentNumber | undefined,
  owned: ReadonlyMap<TitleSpan, DocumentNumber>,
): TitleSpan | null {
  const before = titles[past - 1]
  const next = titles[past]
  const leads =
    next !== undefined && leadsTo(text, number, next) && !(nextNumber && isAfter(text, next, nextNumber, true))
  if (before && !owned.has(before) && isAfter(text, before, number, leads)) return before
  return leads ? next : null
}

/** The title of the number before, where both stand in the same brackets: （锦政发〔2018〕5号、锦教发〔2018〕6号. */
function sharedTitle(text: string, previous: Owned | null, { start }: DocumentNumber): TitleSpan | null {
  if (!previous?.inBrackets) return null
  const end = endOf(previous.number)
  return start - end <= 4 && NEXT_NUMBER.test(text.slice(end, start)) ? previous.title : null
}

function opensBracket(text: string, title: TitleSpan, number: DocumentNumber): boolean {
  return title.end < number.start && OPENING.test(text.slice(title.end, number.start))
}

/** Whether a number stands where a title's number stands; `closely` when it could belong to another title just as well. */
function isAfter(text: string, title: TitleSpan, number: DocumentNumber, closely: boolean): boolean {
  if (number.start < title.end || number.start - title.end > GAP) return false
  const between = text.slice(title.end, number.start)
  return DIRECTLY_AFTER.test(between) || IN_BRACKETS_AFTER.test(between) || (!closely && LOOSELY_AFTER.test(between))
}

/** Whether a number stands before a title as its number, or inside it at its very end. */
function leadsTo(text: string, number: DocumentNumber, title: TitleSpan): boolean {
  if (number.start > title.start) return /^[\s\p{P}>＞]*$/u.test(text.slice(endOf(number), title.end))
  return title.start - endOf(number) <= GAP && TITLE_FOLLOWS.test(text.slice(endOf(number), title.start))
}

function titleWithout({ title }: TitleSpan, number: DocumentNumber | null): string {
  if (!number || !title.includes(number.written)) return title
  return title.replace(number.written, '').replace(/[\s（(〔［【[]*[\s）)〕］】\]]*$/u, '')
}

/** A number without a title in quotes: a citation inside another title, or one whose title was written without quotes or not at all. */
function aloneReference(
  text: string,
  from: number,
  number: DocumentNumber,
  around: TitleSpan | undefined,
): DocumentReference {
  if (around && around.start < number.start) return { title: null, quoted: true, number }
  const clause =
    text
      .slice(Math.max(from, number.start - 120), number.start)
      .split(/[；;。\n]/)
      .at(-1) ?? ''
  const words = clause.replace(/[\s\p{P}]*$/u, '').replace(NUMBERING, '')
  const title = words.split(/[，,]/).at(-1) ?? ''
  return { title: DOCUMENT_KIND.test(title) ? title : null, quoted: false, number }
}

function endOf(number: DocumentNumber): number {
  return number.start + number.written.length
}
