import type { Rule } from '../../findings/rule'
import { indexOf } from '../counties/roster-index'
import { hasPlaceholder } from '../placeholders'
import type { TableSubject } from '../table'
import { factsOf, listEdits, placeOf } from './county-cells'
import { chineseList, englishList, excerpt } from './words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly nearest: string | null
  /** The counties that it is a short name of, when there are several. */
  readonly sharing: readonly string[]
  /** The city the roster belongs to, when known. */
  readonly unit: string | null
  /** How many more such names the cell has, when this speaks of all the rest of them together. */
  readonly more: number
}

/** More unknown names than any city has counties are no list with mistakes in it but something else: they are told together. */
const MOST_TOLD = 100

export const countyUnknown: Rule<TableSubject, Facts> = {
  name: 'county-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '名单里没有这个县（市、区）',
      about:
        '写的名称不是本市的县（市、区），也不是功能区。常见于错别字、改区改市前的旧名。只有一个很接近的，直接建议改成它。',
      message: ({ number, cell, written, nearest, unit, more }) =>
        (more > 0
          ? `第${number}项〔${cell}〕还有${more}个名称不在${unit ?? '本次填报'}的县（市、区）名单里，从“${excerpt(written)}”起。`
          : `第${number}项〔${cell}〕的“${excerpt(written)}”不在${unit ?? '本次填报'}的县（市、区）名单里。`) +
        (nearest ? `是不是“${nearest}”？` : ''),
      hint: ({ nearest, sharing, more }) => {
        if (more > 0) return '请核对这一格是不是填了别的内容。'
        if (sharing.length > 0) return `${chineseList(sharing)}都可以这样简称，请写全称。`
        return nearest ? `请核对；是笔误的话改为“${nearest}”。` : '请核对名称；确实应单独填报的，把它加进“县区名单”。'
      },
      fix: ({ written, nearest }) => `“${excerpt(written)}”改为“${nearest}”`,
    },
    en: {
      title: 'Unknown county',
      about:
        'The name is neither a county of this city nor a zone: a slip of the pen, or a name from before a change. One that is near enough is suggested.',
      message: ({ number, cell, written, nearest, unit, more }) =>
        (more > 0
          ? `Point ${number} (${cell}): ${more} more names, from “${excerpt(written)}” on, are no counties of ${unit ?? 'this report'}.`
          : `Point ${number} (${cell}): “${excerpt(written)}” is no county of ${unit ?? 'this report'}.`) +
        (nearest ? ` Did you mean “${nearest}”?` : ''),
      hint: ({ nearest, sharing, more }) => {
        if (more > 0) return 'Check whether this cell holds something else.'
        if (sharing.length > 0) return `It may stand for ${englishList(sharing)}: write the full name.`
        return nearest
          ? `Check it; if it is a slip of the pen, write “${nearest}”.`
          : 'Check the name; if it reports by itself, add it to the roster sheet 县区名单.'
      },
      fix: ({ written, nearest }) => `Change “${excerpt(written)}” to “${nearest}”`,
    },
  },
  *check(subject) {
    const { roster } = subject
    const index = indexOf(roster)
    for (const place of subject.irregularLists) {
      const about = { ...factsOf(place), unit: roster.unit }
      const unknown = place.list.names.filter(({ county, written }) => county === null && !hasPlaceholder(written))
      for (const { written, nearest } of unknown.slice(0, MOST_TOLD)) {
        yield {
          ...placeOf(place, subject),
          facts: { ...about, written, nearest, sharing: index.sharing(written), more: 0 },
          edits: nearest === null ? [] : listEdits(place),
        }
      }
      const [next] = unknown.slice(MOST_TOLD)
      if (!next) continue
      const more = unknown.length - MOST_TOLD
      yield {
        ...placeOf(place, subject),
        facts: { ...about, written: next.written, nearest: null, sharing: [], more },
      }
    }
  },
}
