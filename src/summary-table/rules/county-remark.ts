import type { Rule } from '../../findings/rule'
import type { TableSubject } from '../table'
import { factsOf, placeOf } from './county-cells'
import { excerpt } from './words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly county: string
  readonly remark: string
}

export const countyRemark: Rule<TableSubject, Facts> = {
  name: 'county-remark',
  severity: 'warning',
  texts: {
    zh: {
      title: '县名后面带了说明',
      about: '县名后面的括号里写了“部分”“2所学校”之类的话。一个县在一项里只能算已实现或未实现，括号里的话汇总时会丢。',
      message: ({ number, cell, county, remark }) =>
        `第${number}项〔${cell}〕的“${county}”后面注了“${excerpt(remark)}”。`,
      hint: () => '请判断它算已实现还是未实现；需要说明的写到县级落实情况里。',
    },
    en: {
      title: 'Remark after a county',
      about:
        'A county carries a remark in brackets such as 部分. It counts as achieved or not; the remark is lost when lists are collected.',
      message: ({ number, cell, county, remark }) =>
        `Point ${number} (${cell}): “${county}” carries the remark “${excerpt(remark)}”.`,
      hint: () => 'Decide which list it belongs to; explain in 县级落实情况.',
    },
  },
  *check(subject) {
    for (const place of subject.irregularLists) {
      for (const { county, written, remark } of place.list.names) {
        if (remark === null) continue
        yield { ...placeOf(place, subject), facts: { ...factsOf(place), county: county ?? written, remark } }
      }
    }
  },
}
