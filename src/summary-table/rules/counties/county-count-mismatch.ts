import type { Hit, Rule } from '../../../findings/rule'
import type { Miscount } from '../../counties/list/kinds'
import type { CountyList } from '../../counties/list/list'
import { isOpenZone, type Roster } from '../../counties/roster/roster'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly stated: number
  readonly counted: number
  /** 区, or 县市, where only these are counted; else ''. */
  readonly kinds: string
}

export const countyCountMismatch: Rule<TableSubject, Facts> = {
  name: 'county-count-mismatch',
  severity: 'warning',
  texts: {
    zh: {
      title: '写的个数与名单不符',
      about:
        '名单里写了“共7个”“全部7个县（市、区）”“两区五县”“其余6个县（市、区）”，数出来却不是这么多。分开数的，各数各的。',
      message: ({ number, cell, stated, counted, kinds }) =>
        `第${number}项〔${cell}〕写的是${stated}个${inBrackets(kinds)}，名单里是${counted}个。`,
      hint: () => '请核对名单和个数。',
    },
    en: {
      title: 'Stated count differs',
      about:
        'The list says how many counties it names (共7个, 全部7个县（市、区）, 两区五县, 其余6个县), and names another number. Numbers of parts count their own part.',
      message: ({ number, cell, stated, counted, kinds }) =>
        `Point ${number} (${cell}) says ${stated} ${kinds === '' ? 'counties' : inBrackets(kinds)} but names ${counted}.`,
      hint: () => 'Check the list and the number.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull)
      for (const miscount of [...wholeMiscount(place.list, subject.roster), ...place.list.miscounts])
        hits.push({ ...place.place, facts: { ...place.named, ...miscount } })
    return hits
  },
}

/** 全部7个县（市、区） counts the roster, 其余6个县（市、区） what is left of it; whether an open zone is counted, is open. */
function wholeMiscount(
  { kind, statedCount: stated, names, counties, grouped }: CountyList,
  roster: Roster,
): Miscount[] {
  if (stated === null || (names.length === 0 && roster.source === 'table')) return []
  const named = kind === 'all' || grouped ? [] : names.filter(({ cityLevel }) => !cityLevel)
  const counted = named.length || counties.length
  const met = named.length > 0 ? named.map(({ county }) => county) : counties
  if (counties.length === roster.counties.length && roster.unitCounts?.includes(stated)) return []
  const open = met.filter((county) => county !== null && isOpenZone(county, roster)).length
  return stated === counted || stated === counted - open ? [] : [{ stated, counted, kinds: '' }]
}

/** 县（市）. */
function inBrackets(kinds: string): string {
  return kinds.length < 2 ? kinds : `${kinds[0]}（${[...kinds.slice(1)].join('、')}）`
}
