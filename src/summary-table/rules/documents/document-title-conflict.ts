import type { Hit, Rule } from '../../../findings/rule'
import { fold } from '../../../text/fold'
import { evidenceCells, type AnswerCell } from '../../answers/answer-cells'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly document: string
  readonly title: string
  /** Where the number stands with another title. */
  readonly otherCell: string
  readonly otherTitle: string
}

interface Seen {
  readonly title: string
  readonly cell: AnswerCell
}

/** With so many titles a number stands for no document any more, and each further one would have to be compared with all of them. */
const MOST_TITLES = 50

export const documentTitleConflict: Rule<TableSubject, Facts> = {
  name: 'document-title-conflict',
  severity: 'warning',
  texts: {
    zh: {
      title: '同一文号写了不同的文件',
      brief: ({ document }) => `文号“${document}”写了不同的文件`,
      about:
        '同一个文号在表里对应两个不同的文件全称，其中至少有一处抄错了文号或全称。只差标点，或一个是另一个的简称，不算。',
      message: ({ cell, number, document, title, otherCell, otherTitle }) =>
        `文号“${document}”在第${number}项〔${cell}〕是《${excerpt(title)}》，在〔${otherCell}〕却是《${excerpt(otherTitle)}》。`,
      hint: () => '请对照原文件，改正写错的文号或全称。',
    },
    en: {
      title: 'One number, two titles',
      brief: ({ document }) => `Two titles for “${document}”`,
      about:
        'The same document number stands with two titles in the table, so one of them is miscopied. Punctuation does not count, nor does a title that is part of the other.',
      message: ({ cell, number, document, title, otherCell, otherTitle }) =>
        `The document number “${document}” is 《${excerpt(title)}》 in point ${number} (${cell}), but 《${excerpt(otherTitle)}》 in ${otherCell}.`,
      hint: () => 'Compare with the documents and correct the wrong number or title.',
    },
  },
  cause: ({ document }) => document,
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const [document, [first, ...others]] of titlesByNumber(evidenceCells(subject.cells))) {
      for (const { title, cell } of others) {
        hits.push({
          ...cell.place,
          facts: {
            number: cell.answer.row.number,
            cell: cell.address,
            document,
            title,
            otherCell: first.cell.address,
            otherTitle: first.title,
          },
        })
      }
    }
    return hits
  },
}

/** As the document is first called, and then. */
type Titles = [first: Seen, ...others: Seen[]]

/** Each number that stands with several titles, with these in the order of the table, each once. */
function titlesByNumber(cells: readonly AnswerCell[]): [document: string, titles: Titles][] {
  const first = new Map<string, Seen>()
  const several = new Map<string, Titles>()
  for (const cell of cells) {
    for (const { title, quoted, number } of cell.evidence.documents) {
      // A malformed number counts as it will be once it is put right; where that is not certain it may be any other.
      const corrected = number?.corrected ?? null
      if (title === null || !quoted || corrected === null) continue
      const here = { title, cell }
      const before = first.get(corrected)
      if (!before) first.set(corrected, here)
      else if (!sameDocument(before, here)) addTo(several, corrected, before, here)
    }
  }
  return several.size === 0 ? [] : [...first.keys()].flatMap((document) => titled(document, several.get(document)))
}

function titled(document: string, titles: Titles | undefined): [document: string, titles: Titles][] {
  return titles ? [[document, titles]] : []
}

function addTo(several: Map<string, Titles>, document: string, first: Seen, here: Seen): void {
  const known = several.get(document)
  if (!known) several.set(document, [first, here])
  else if (known.length < MOST_TITLES && !known.some((other) => sameDocument(other, here))) known.push(here)
}

/** 关于印发《…》的通知 and 《…》 are one document, and so are titles with and without the issuing office. */
function sameDocument(a: Seen, b: Seen): boolean {
  const [one, other] = [fold(a.title), fold(b.title)]
  return one.includes(other) || other.includes(one)
}
