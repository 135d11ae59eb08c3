import type { Hit, Rule } from '../../../findings/rule'
import type { ListCell } from '../../answers/answer-cells'
import { contradicts } from '../../counties/list/phrases'
import { rosterIndex } from '../../counties/roster/roster-index'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly county: string
  readonly remark: string
  /** Whether it stands in brackets; else the words merely go on. */
  readonly inBrackets: boolean
}

export const countyRemark: Rule<TableSubject, Facts> = {
  name: 'county-remark',
  severity: 'warning',
  texts: {
    zh: {
      title: '县名后面带了说明',
      about:
        '县名后面写了“部分”“2所学校”“预计2020年实现”之类的话。一个县在一项里只能算已实现或未实现，这些话汇总时会丢。括号里“2017年实现”之类不影响填报的不提示。',
      message: ({ number, cell, county, remark }) =>
        `第${number}项〔${cell}〕的“${county}”后面注了“${excerpt(remark)}”。`,
      hint: ({ inBrackets }) =>
        inBrackets
          ? '请判断它算已实现还是未实现；需要说明的写到县级落实情况里。'
          : '这一栏只写县名，需要说明的写到县级落实情况里；不能算在这一栏的，移到另一栏。',
    },
    en: {
      title: 'Remark after a county',
      about:
        'A county carries a remark such as 部分 or 预计2020年实现. It counts as achieved or not; the remark is lost when lists are collected. One in brackets that changes nothing (2017年实现) is let be.',
      message: ({ number, cell, county, remark }) =>
        `Point ${number} (${cell}): “${county}” carries the remark “${excerpt(remark)}”.`,
      hint: ({ inBrackets }) =>
        inBrackets
          ? 'Decide which list it belongs to; explain in 县级落实情况.'
          : 'Write only its name here and explain in 县级落实情况; if it does not belong to this list, move it to the other.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      for (const { county, written, remark, extra } of place.list.names) {
        if (remark !== null && mayChangeAnswer(remark, place, subject))
          hits.push({
            ...place.place,
            facts: { ...place.named, county: county ?? written, remark, inBrackets: true },
          })
        if (extra !== null && county !== null)
          hits.push({ ...place.place, facts: { ...place.named, county, remark: extra, inBrackets: false } })
      }
    }
    return hits
  },
}

// Only a part, or only so many: in either list.
const PART =
  /除|不|仅|只|缺|差|小学|初中|中学|高中|幼儿园|城区|县城|城镇|农村|乡镇|\d\s*[%％]|\d\s*(?:所|个|名|人|校|家|处)/u
// What the other list is for: not yet, or some day.
const UNACHIEVED = /未|没|尚|暂|在建|整改|筹|进行中|预计|预期|正在|计划|拟|将|待|争取|力争|逐步|推进/u
// By the end of a year, which has passed or has not.
const BY_THEN = /底前|底以前/u

/** Whether a remark leaves open that the county belongs to this list. The name of a county or zone does not, nor a year that fits. */
function mayChangeAnswer(remark: string, { key }: ListCell, { roster, date }: TableSubject): boolean {
  if (rosterIndex(roster).resolve(remark)) return false
  if (PART.test(remark) || contradicts(remark, key)) return true
  if (key === 'unachieved') return false
  const year = date?.getUTCFullYear() ?? Infinity
  const years = (remark.match(/20\d\d(?=年)/gu) ?? []).map(Number)
  const isPast = years.length > 0 && years.every((stated) => stated < year)
  return UNACHIEVED.test(remark) || years.some((stated) => stated > year) || (BY_THEN.test(remark) && !isPast)
}
