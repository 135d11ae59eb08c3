import { withoutEnd } from '../../text/ends'
import { lastOf } from '../../text/items'

/** What the titles of public documents end with. */
const DOCUMENT_KIND =
  /(?:通知|意见|方案|办法|规定|规划|细则|计划|决定|标准|制度|公告|批复|函|纲要|要点|条例|机制|报告|预案|纪要|规程|措施|要求|通报|总结|台账)$/u
const NUMBERING = /^[\s\p{P}]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）])?[\s\p{P}]*/u
const REACH = 120

/** The title that the words before a number end with, where it was written without 《》; null where they end with none. */
export function unquotedTitle(before: string): string | null {
  const clause = lastOf(before.slice(-REACH).split(/[；;。\n]/)) ?? ''
  const words = withoutEnd(clause, /[\s\p{P}]/u).replace(NUMBERING, '')
  const title = lastOf(words.split(/[，,]/)) ?? ''
  return DOCUMENT_KIND.test(title) ? title : null
}
