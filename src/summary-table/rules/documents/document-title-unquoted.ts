import type { Hit, Rule } from '../../../findings/rule'
import type { Evidence } from '../../documents/evidence'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly document: string
  /** The title as far as it can be recognised without its quotes. */
  readonly title: string | null
}

export const documentTitleUnquoted: Rule<TableSubject, Facts> = {
  name: 'document-title-unquoted',
  severity: 'warning',
  texts: {
    zh: {
      title: '文件全称没有加书名号',
      brief: ({ document }) => `“${document}”的文件全称没有加书名号`,
      about:
        '有文号，但前面没有放在《》里的文件全称。填表要求写文件全称和文号；没有书名号，看不出全称从哪里开始、到哪里结束。',
      message: ({ number, cell, document, title }) =>
        title
          ? `第${number}项〔${cell}〕的文件“${excerpt(title)}”（${document}）没有用书名号《》括完整。`
          : `第${number}项〔${cell}〕只写了文号“${document}”，没有《文件全称》。`,
      hint: ({ document, title }) =>
        title ? `请写成《${excerpt(title)}》（${document}）。` : `请在${document}前写上文件全称，并加书名号《》。`,
    },
    en: {
      title: 'Title not in 《》',
      brief: ({ document }) => `Title of “${document}” not in 《》`,
      about:
        'A document number stands without a full title in 《》. The form asks for both; without the quotes nobody can tell where the title begins and ends.',
      message: ({ number, cell, document, title }) =>
        title
          ? `Point ${number} (${cell}): the document “${excerpt(title)}” (${document}) is not fully enclosed in 《》.`
          : `Point ${number} (${cell}) gives only the document number “${document}”, without a title in 《》.`,
      hint: ({ document, title }) =>
        title
          ? `Write 《${excerpt(title)}》（${document}）.`
          : `Put the document's full title in 《》 before ${document}.`,
    },
  },
  cause: ({ document }) => document,
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const cell of subject.evidenceNotInFull) {
      for (const { title, document } of unquoted(cell.evidence)) {
        hits.push({ ...cell.place, facts: { number: cell.answer.row.number, cell: cell.address, document, title } })
      }
    }
    return hits
  },
}

/** Each number once, and none that the same cell names with its title. */
function unquoted({ documents }: Evidence): { title: string | null; document: string }[] {
  const told = new Set(
    documents.filter(({ quoted }) => quoted).map(({ number }) => number?.corrected ?? number?.written),
  )
  const found: { title: string | null; document: string }[] = []
  for (const { title, number } of documents) {
    const document = number?.corrected ?? number?.written
    if (!number || document === undefined || told.has(document)) continue
    told.add(document)
    found.push({ title, document: number.written })
  }
  return found
}
