import type { Hit, Rule } from '../../../findings/rule'
import type { ListedCounty } from '../../counties/list/list'
import { endsLikeCounty } from '../../counties/gazetteer/names'
import { rosterIndex } from '../../counties/roster/roster-index'
import { isZone } from '../../counties/gazetteer/zones'
import { hasPlaceholder } from '../../answers/placeholders'
import type { TableSubject } from '../../answers/subject'
import { listEdits } from '../shared/edits'
import { chineseList, englishList, excerpt } from '../shared/words'

const MOST_EXPLAINED = 200
// 部分县区, 其他县: no name of any.
const SOME = /^(?:大?部分|大多|多数|少数|个别|其[他它余]|余下|各|全|所有|有的|本)/u

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly nearest: string | null
  /** The words beside the name of `nearest`; null when the name itself is misspelt. */
  readonly extra: string | null
  /** Whether it is written as counties and zones are named. */
  readonly name: boolean
  /** The counties that it is a short name of, when there are several. */
  readonly sharing: readonly string[]
  /** The city the roster belongs to, when known. */
  readonly unit: string | null
  /** The prefecture it belongs to, where it stands behind another's name; null elsewhere. */
  readonly home: string | null
}

export const countyUnknown: Rule<TableSubject, Facts> = {
  name: 'county-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '名单里没有这个县（市、区）',
      brief: ({ written, home }) =>
        home === null ? `“${excerpt(written)}”不在名单里` : `“${excerpt(written)}”属于${home}`,
      about:
        '写的名称不是本市的县（市、区），也不是功能区。常见于错别字、改区改市前的旧名，以及县名旁边的“×”“未实现”之类的话。只有一个很接近的，直接建议改成它。',
      message: ({ number, cell, written, nearest, extra, unit, home }) =>
        home !== null
          ? `第${number}项〔${cell}〕的“${excerpt(written)}”属于${home}，却写在别的市后面。`
          : extra !== null
            ? `第${number}项〔${cell}〕的“${excerpt(written)}”除了“${nearest}”还写了别的话，看不出它算不算在这一栏。`
            : `第${number}项〔${cell}〕的“${excerpt(written)}”不在${unit ?? '本次填报'}的县（市、区）名单里。` +
              (nearest ? `是不是“${nearest}”？` : ''),
      hint: ({ nearest, extra, name, sharing, home }) => {
        if (home !== null) return `请核对；确实是${home}的，写到“${home}：”后面。`
        if (sharing.length > 0) return `${chineseList(sharing)}都可以这样简称，请写全称。`
        if (extra !== null) return `请判断“${nearest}”算已实现还是未实现，只把县名写到那一栏。`
        if (!name && !nearest) return '请逐个写县（市、区）的名称；全部都是的写“全部”，一个也没有的写“无”。'
        return nearest ? `请核对；是笔误的话改为“${nearest}”。` : '请核对名称；确实应单独填报的，把它加进“县区名单”。'
      },
      fix: ({ written, nearest }) => `“${excerpt(written)}”改为“${nearest}”`,
    },
    en: {
      title: 'Unknown county',
      brief: ({ written, home }) =>
        home === null ? `“${excerpt(written)}” is no county of the roster` : `“${excerpt(written)}” belongs to ${home}`,
      about:
        'The name is neither a county of this city nor a zone: a slip of the pen, a name from before a change, or a county with × or 未实现 beside it. One that is near enough is suggested.',
      message: ({ number, cell, written, nearest, extra, unit, home }) =>
        home !== null
          ? `Point ${number} (${cell}): “${excerpt(written)}” belongs to ${home}, and stands behind another city.`
          : extra !== null
            ? `Point ${number} (${cell}): “${excerpt(written)}” says more than “${nearest}”; whether it belongs to this list is unclear.`
            : `Point ${number} (${cell}): “${excerpt(written)}” is no county of ${unit ?? 'this report'}.` +
              (nearest ? ` Did you mean “${nearest}”?` : ''),
      hint: ({ nearest, extra, name, sharing, home }) => {
        if (home !== null) return `Check it; if it is the one of ${home}, write it behind “${home}：”.`
        if (sharing.length > 0) return `It may stand for ${englishList(sharing)}: write the full name.`
        if (extra !== null) return `Decide which list “${nearest}” belongs to, and write only its name there.`
        if (!name && !nearest) return 'Write the name of each county; 全部 for all of them, 无 for none.'
        return nearest
          ? `Check it; if it is a slip of the pen, write “${nearest}”.`
          : 'Check the name; if it reports by itself, add it to the roster sheet 县区名单.'
      },
      fix: ({ written, nearest }) => `Change “${excerpt(written)}” to “${nearest}”`,
    },
  },
  cause: ({ written }) => written.trim(),
  check(subject) {
    const hits: Hit<Facts>[] = []
    const index = rosterIndex(subject.roster)
    const isGiven = subject.roster.source === 'given' || subject.roster.source === 'workbook'
    const told = new Set<string>()
    for (const place of subject.listsNotInFull) {
      const unknown = place.list.names.filter((name) => isUnknown(name) && !told.has(name.written))
      // Whether a zone belongs to a roster that was given is asked once, not row by row.
      if (isGiven) for (const { written } of unknown) if (isZone(written)) told.add(written)
      // With more of them the cell is no list, and what each might stand for helps nobody.
      const few = unknown.length <= MOST_EXPLAINED
      const where = place.place
      const facts = { ...place.named, unit: subject.roster.unit }
      for (const { written, nearest, extra } of unknown) {
        const name = (endsLikeCounty(written) || isZone(written)) && !SOME.test(written)
        // 镇江市：…、溧阳市: it is a county of the province, and not of that city.
        const home = nearest === written ? (index.homeOf(nearest)?.name ?? null) : null
        hits.push({
          ...where,
          facts: { ...facts, written, nearest, extra, name, sharing: few ? index.sharing(written) : [], home },
          edits: nearest === null || home !== null ? [] : listEdits(place),
        })
      }
    }
    return hits
  },
}

/** The city's own level and names of another day are spoken of by rules of their own, and placeholders as well. */
function isUnknown({ county, written, otherDay, cityLevel }: ListedCounty): boolean {
  return county === null && otherDay === null && !cityLevel && !hasPlaceholder(written)
}
