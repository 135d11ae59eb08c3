import type { Hit, Rule } from '../../../findings/rule'
import { fold } from '../../../text/fold'
import type { Evidence } from '../../documents/evidence'
import { isLaw } from '../../documents/titles'
import type { TableSubject } from '../../answers/subject'
import { hasPlaceholder } from '../../answers/placeholders'
import { judgedEvidence } from '../shared/judged-evidence'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly title: string
}

/** The cell says itself that there is no number: 无文号, 未正式编号, 文号：无. */
const SAID_TO_HAVE_NONE = /(?:无|没有|未|不)(?:正式)?(?:发文|文件|编)?文?号|文号[:：为是]?\s?暂?(?:无|没有|未编)/u
/** 《A》（无）: in the brackets where the number should stand. */
const NONE_IN_ITS_PLACE = /》\s?[(（]\s?暂?无\s?[)）]/u
/** It says so of several documents: 以上文件均无文号. */
const ALL_SAID_TO = new RegExp(`(?:均|都|皆|全部?)(?:为|是|属)?${SAID_TO_HAVE_NONE.source}`, 'u')

export const documentNumberMissing: Rule<TableSubject, Facts> = {
  name: 'document-number-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '文件没有写文号',
      brief: ({ title }) => `《${excerpt(title)}》没有写文号`,
      about:
        '《文件全称》后面没有文号。已发文的要写全称和文号，收表的人靠文号核对文件。法律、条例不用写，标准写标准号即可；确实没有文号的，注明“无文号”，注明了的（也包括“文号：无”“未编号”，以及文号的位置上写的“（无）”）不再提示。',
      message: ({ number, cell, title }) => `第${number}项〔${cell}〕的《${excerpt(title)}》后面没有文号。`,
      hint: ({ title }) => `请在《${excerpt(title)}》后面补上文号，如（锦政发〔2018〕5号）；没有文号的注明“无文号”。`,
    },
    en: {
      title: 'No document number',
      brief: ({ title }) => `No document number for 《${excerpt(title)}》`,
      about:
        'A 《title》 has no document number after it. The form asks for both, and documents are verified by number. Laws and regulations need none, and a standard its own number only; a document without one is marked 无文号, and is no finding then; nor is 文号：无, 未编号, or （无） where the number should stand.',
      message: ({ number, cell, title }) =>
        `Point ${number} (${cell}): no document number follows 《${excerpt(title)}》.`,
      hint: ({ title }) =>
        `Add the number after 《${excerpt(title)}》, such as （锦政发〔2018〕5号）, or write 无文号 if it has none.`,
    },
  },
  cause: ({ title }) => title,
  check(subject) {
    const hits: Hit<Facts>[] = []
    const denied = new Map(judgedEvidence(subject, 'denies').map(({ place, written }) => [place.address, written]))
    for (const place of subject.evidenceNotInFull) {
      for (const title of unnumbered(place.evidence)) {
        // 正在起草《A办法》: what is not issued yet has no number, and another rule speaks of it.
        if (denied.get(place.address)?.includes(`《${title}》`)) continue
        const { answer } = place
        hits.push({ ...place.place, facts: { number: answer.row.number, cell: place.address, title } })
      }
    }
    return hits
  },
}

/** 以下简称《意见》, the name by which the cell goes on to call a document. */
const SHORT_NAME = /[简下统]称为?[:：]?\s?《([^《》\n]{1,40})》/gu
const LONGEST_ENDING = 12

/** Each title once, and none that has its number elsewhere in the cell, or is said to have none, or is but a short name of such a one. */
function unnumbered({ written, documents }: Evidence): string[] {
  const lead = written.slice(0, documents[0]?.start)
  if (SAID_TO_HAVE_NONE.test(lead) || ALL_SAID_TO.test(written)) return []
  const shortNames = new Set(Array.from(written.matchAll(SHORT_NAME), ([, name = '']) => fold(name)))
  const settled = documents
    .filter(({ number, start }, index) => number ?? lacksIt(written.slice(start, documents[index + 1]?.start)))
    .map(({ title }) => fold(title ?? ''))
  const told = new Set([...settled, ...settled.flatMap(endingsOf), ...shortNames])
  const found: string[] = []
  for (const { title, number } of documents) {
    if (title === null || number || isLaw(title) || told.has(fold(title))) continue
    told.add(fold(title))
    found.push(title)
  }
  return found
}

/** Whether a title and the words up to the next document account for the missing number. One still to be filled in (〔20XX〕) is not forgotten. */
function lacksIt(words: string): boolean {
  return SAID_TO_HAVE_NONE.test(words) || NONE_IN_ITS_PLACE.test(words) || hasPlaceholder(words)
}

/** How a document may be called after its full title: 关于A的实施意见 → 意见, 实施意见. */
function endingsOf(title: string): string[] {
  return Array.from({ length: LONGEST_ENDING }, (_, length) => title.slice(-length - 1)).slice(1)
}
