import type { Hit, Rule } from '../../../findings/rule'
import type { ListedCounty } from '../../counties/list/list'
import type { TableSubject } from '../../answers/subject'
import { listEdits } from '../shared/edits'
import { chineseList, englishList } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly counties: readonly string[]
}

export const countyRepeated: Rule<TableSubject, Facts> = {
  name: 'county-repeated',
  severity: 'warning',
  texts: {
    zh: {
      title: '县名重复',
      about: '一个县（市、区）在同一个名单里写了两次，统计个数时会多算。',
      message: ({ number, cell, counties }) => `第${number}项〔${cell}〕里${chineseList(counties)}写了不止一次。`,
      hint: () => '请删去重复的。',
      fix: ({ counties }) => `删去重复的${chineseList(counties)}`,
    },
    en: {
      title: 'County named twice',
      about: 'A county stands twice in one list and would be counted twice.',
      message: ({ number, cell, counties }) =>
        `Point ${number} (${cell}) names ${englishList(counties)} more than once.`,
      hint: () => 'Remove the repetition.',
      fix: ({ counties }) => `Remove the repeated ${englishList(counties)}`,
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      const { names, counties: distinct } = place.list
      if (names.length === distinct.length) continue
      const counties = repeated(names)
      if (counties.length === 0) continue
      hits.push({ ...place.place, facts: { ...place.named, counties }, edits: listEdits(place) })
    }
    return hits
  },
}

function repeated(names: readonly ListedCounty[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { county } of names) {
    if (county === null) continue
    if (seen.has(county)) twice.add(county)
    seen.add(county)
  }
  return [...twice]
}
