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
}

export const countyUnknown: Rule<TableSubject, Facts> = {
  name: 'county-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '名单里没有这个县（市、区）',
      about:
        '写的名称不是本市的县（市、区），也不是功能区。常见于错别字、改区改市前的旧名。只有一个很接近的，直接建议改成它。',
      message: ({ number, cell, written, nearest, unit }) =>
        `第${number}项〔${cell}〕的“${excerpt(written)}”不在${unit ?? '本次填报'}的县（市、区）名单里。` +
        (nearest ? `是不是“${nearest}”？` : ''),
      hint: ({ nearest, sharing }) => {
        if (sharing.length > 0) return `${chineseList(sharing)}都可以这样简称，请写全称。`
        return nearest ? `请核对；是笔误的话改为“${nearest}”。` : '请核对名称；确实应单独填报的，把它加进“县区名单”。'
      },
      fix: ({ written, nearest }) => `“${excerpt(written)}”改为“${nearest}”`,
    },
    en: {
      title: 'Unknown county',
      about:
        'The name is neither a county of this city nor a zone: a slip of the pen, or a name from before a change. One that is near enough is suggested.',
      message: ({ number, cell, written, nearest, unit }) =>
        `Point ${number} (${cell}): “${excerpt(written)}” is no county of ${unit ?? 'this report'}.` +
        (nearest ? ` Did you mean “${nearest}”?` : ''),
      hint: ({ nearest, sharing }) => {
        if (sharing.length > 0) return `It may stand for ${englishList(sharing)}: write the full name.`
        return nearest
          ? `Check it; if it is a slip of the pen, write “${nearest}”.`
          : 'Check the name; if it reports by itself, add it to the roster sheet 县区名单.'
      },
      fix: ({ written, nearest }) => `Change “${excerpt(written)}” to “${nearest}”`,
    },
  },
  *check(subject) {
    const index = indexOf(subject.roster)
    for (const place of subject.irregularLists) {
      for (const { county, written, nearest } of place.list.names) {
        if (county !== null || hasPlaceholder(written)) continue
        yield {
          ...placeOf(place, subject),
          facts: { ...factsOf(place), written, nearest, sharing: index.sharing(written), unit: subject.roster.unit },
          edits: nearest === null ? [] : listEdits(place),
        }
      }
    }
  },
}
