import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { findPlaceholders } from '../../answers/placeholders'
import { HEADER_KEYS } from '../../reading/header-labels'
import type { TableSubject } from '../../answers/subject'
import { chineseList, englishList } from '../shared/words'

interface Facts {
  /** null in the heading line. */
  readonly number: number | null
  /** The label, in the heading line. */
  readonly label: string | null
  readonly cell: string
  readonly placeholders: readonly string[]
}

export const placeholderLeft: Rule<TableSubject, Facts> = {
  name: 'placeholder-left',
  severity: 'error',
  texts: {
    zh: {
      title: '占位的字还没有替换',
      about: '“XX”“××”“***”“待填”“某某”“□□”“____”“……”和“填写文件全称”是占位用的，报送前要换成真实的内容。',
      message: ({ number, label, cell, placeholders }) =>
        `${number === null ? label : `第${number}项`}〔${cell}〕里还留着“${chineseList(placeholders)}”。`,
      hint: () => '请换成真实的内容。',
    },
    en: {
      title: 'Placeholder left',
      about:
        'XX, ××, ***, 待填, 某某, □□, ____, …… and the words of the heading hold a place; they have to be replaced before the form is sent.',
      message: ({ number, label, cell, placeholders }) =>
        `${number === null ? label : `Point ${number}`} (${cell}) still has “${englishList(placeholders)}”.`,
      hint: () => 'Put the real content in its place.',
    },
  },
  check(subject) {
    const hits = leftInHeader(subject)
    for (const place of subject.oddTexts) {
      const placeholders = distinct(findPlaceholders(place.cell.text))
      if (placeholders.length === 0) continue
      const facts = { number: place.answer.row.number, label: null, cell: place.address, placeholders }
      hits.push({ ...place.place, facts })
    }
    return hits
  },
}

function leftInHeader({ table }: TableSubject): Hit<Facts>[] {
  const hits: Hit<Facts>[] = []
  for (const key of HEADER_KEYS) {
    const { cell, text } = table.header[key]
    const placeholders = distinct(findPlaceholders(text))
    if (!cell || placeholders.length === 0) continue
    const { row, column } = cell
    const facts = { number: null, label: table.edition.header[key], cell: cellAddress(row, column), placeholders }
    hits.push({ sheet: table.sheet.name, area: cellArea(row, column), facts })
  }
  return hits
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
