import type { Rule } from '../../../findings/rule'
import { isOpenZone } from '../../counties/roster/roster'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly stated: number
  readonly counted: number
}

export const countyCountMismatch: Rule<TableSubject, Facts> = {
  name: 'county-count-mismatch',
  severity: 'warning',
  texts: {
    zh: {
      title: '写的个数与名单不符',
      about: '名单里写了“共7个”“全部7个县（市、区）”，数出来却不是7个。',
      message: ({ number, cell, stated, counted }) =>
        `第${number}项〔${cell}〕写的是${stated}个，名单里是${counted}个。`,
      hint: () => '请核对名单和个数。',
    },
    en: {
      title: 'Stated count differs',
      about: 'The list says how many counties it names (共7个, 全部7个县（市、区）), and names another number.',
      message: ({ number, cell, stated, counted }) =>
        `Point ${number} (${cell}) says ${stated} counties but names ${counted}.`,
      hint: () => 'Check the list and the number.',
    },
  },
  *check(subject) {
    for (const place of subject.irregularLists) {
      const { statedCount: stated, names, counties, grouped } = place.list
      if (stated === null || (names.length === 0 && subject.roster.source === 'table')) continue
      // 全部7个县（市、区） counts the roster, 其余6个县（市、区） what is left of it; whether an open zone is counted, is open.
      const counted = grouped ? counties.length : names.length || counties.length
      const open = names.filter(({ county }) => county !== null && isOpenZone(county, subject.roster)).length
      if (stated === counted || stated === counted - open) continue
      yield { ...place.place, facts: { ...place.named, stated, counted } }
    }
  },
}
