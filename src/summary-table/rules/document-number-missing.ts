import type { Rule } from '../../findings/rule'
import { fold } from '../../text/fold'
import type { AnswerCell } from '../answer-cells'
import type { Evidence } from '../documents/evidence'
import { isLaw } from '../documents/titles'
import { hasPlaceholder } from '../placeholders'
import type { TableSubject } from '../table'
import { excerpt } from './words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly title: string
}

/** The cell says itself that there is no number. */
const SAID_TO_HAVE_NONE = /(?:无|没有|未)(?:发)?(?:编)?(?:文)?号/u

export const documentNumberMissing: Rule<TableSubject, Facts> = {
  name: 'document-number-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '文件没有写文号',
      about:
        '《文件全称》后面没有文号。已发文的要写全称和文号，收表的人靠文号核对文件。法律、条例不用写，标准写标准号即可；确实没有文号的，注明“无文号”。',
      message: ({ number, cell, title }) => `第${number}项〔${cell}〕的《${excerpt(title)}》后面没有文号。`,
      hint: ({ title }) => `请在《${excerpt(title)}》后面补上文号，如（锦政发〔2018〕5号）；没有文号的注明“无文号”。`,
    },
    en: {
      title: 'No document number',
      about:
        'A 《title》 has no document number after it. The form asks for both, and documents are verified by number. Laws and regulations need none, and a standard its own number only; a document without one is marked 无文号.',
      message: ({ number, cell, title }) =>
        `Point ${number} (${cell}): no document number follows 《${excerpt(title)}》.`,
      hint: ({ title }) =>
        `Add the number after 《${excerpt(title)}》, such as （锦政发〔2018〕5号）, or write 无文号 if it has none.`,
    },
  },
  *check(subject) {
    // A number still to be filled in (〔20XX〕) is not a number forgotten.
    const mayLackNumbers = ({ cell }: AnswerCell) => !SAID_TO_HAVE_NONE.test(cell.text) && !hasPlaceholder(cell.text)
    for (const place of subject.irregularEvidence.filter(mayLackNumbers)) {
      for (const title of unnumbered(place.answer.evidence)) {
        const { answer } = place
        yield { ...place.place, facts: { number: answer.row.number, cell: place.address, title } }
      }
    }
  },
}

/** 以下简称《意见》, the name by which the cell goes on to call a document. */
const SHORT_NAME = /[简下统]称为?[:：]?\s?《([^《》\n]{1,40})》/gu
const LONGEST_ENDING = 12

/** Each title once, and none that has its number elsewhere in the cell or is but a short name of one that has. */
function unnumbered({ written, documents }: Evidence): string[] {
  const shortNames = new Set(Array.from(written.matchAll(SHORT_NAME), ([, name]) => fold(name)))
  const numbered = documents.filter(({ number }) => number).map(({ title }) => fold(title ?? ''))
  const told = new Set([...numbered, ...numbered.flatMap(endingsOf), ...shortNames])
  const found: string[] = []
  documents.forEach(({ title, number }, index) => {
    if (title === null || number || isLaw(title) || told.has(fold(title))) return
    // 《关于A的意见》（以下简称《意见》，锦政发〔2018〕5号）: the number after the short name is this document's own.
    const next = documents[index + 1]
    if (next?.number && shortNames.has(fold(next.title ?? ''))) return
    told.add(fold(title))
    found.push(title)
  })
  return found
}

/** How a document may be called after its full title: 关于A的实施意见 → 意见, 实施意见. */
function endingsOf(title: string): string[] {
  return Array.from({ length: LONGEST_ENDING }, (_, length) => title.slice(-length - 1)).slice(1)
}
