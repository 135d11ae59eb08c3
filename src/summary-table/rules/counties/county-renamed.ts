import type { Hit, Rule } from '../../../findings/rule'
import type { OtherDay } from '../../counties/roster/other-day'
import type { TableSubject } from '../../answers/subject'
import { listEdits } from '../shared/edits'
import { chineseList, englishList } from '../shared/words'

interface Facts extends OtherDay {
  readonly number: number
  readonly cell: string
  readonly written: string
  /** The year that the table reports; null when it has no date. */
  readonly reported: number | null
}

export const countyRenamed: Rule<TableSubject, Facts> = {
  name: 'county-renamed',
  severity: 'info',
  alone: true,
  texts: {
    zh: {
      title: '县名不是报告时的名称',
      brief: ({ written, what, year, before, after }) =>
        what === 'renamed'
          ? `${before}${year}年改为${after}`
          : what === 'gone'
            ? `${written}${year}年已撤销`
            : `${written}${year}年才设立`,
      about:
        '写的是这个县（市、区）以前或以后的名称（邵东县2019年改为邵东市），看得懂，算同一个县；报告那年已经撤并或还没有设立的，需要核对。县（市、区）按“时间”那一年的区划对照，变动当年新旧名称都可以。',
      message: ({ number, cell, written, what, county, year, before, after, into, reported }) => {
        const where = `第${number}项〔${cell}〕的“${written}”`
        if (what === 'gone')
          return `${where}${year}年已撤销${into.length > 0 ? `，并入${chineseList(into)}` : ''}，不再单独填报。`
        if (what === 'unborn')
          return `${where}${year}年才设立${reported === null ? '' : `，这张表报的是${reported}年`}。`
        return `${where}：${before}${year}年改为${after}，${reported === null ? '名单里' : `${reported}年`}是“${county}”，已按同一个县计算。`
      },
      hint: ({ what, county, into }) => {
        if (what === 'renamed') return `可以不改；要与当年的名称一致，写“${county}”。`
        if (what === 'gone' && into.length > 0) return `请删去，并确认${chineseList(into)}的情况已经包含它。`
        return '请核对“时间”，或删去这个名称。'
      },
      fix: ({ county }) => `改为“${county}”`,
    },
    en: {
      title: 'Name of another year',
      brief: ({ written, what, year, before, after }) =>
        what === 'renamed'
          ? `${before} became ${after} in ${year}`
          : what === 'gone'
            ? `${written} was abolished in ${year}`
            : `${written} was set up in ${year} only`,
      about:
        'A name that the county had before or after the year of the report (邵东县 became 邵东市 in 2019) is understood as the county. One that had been merged by then, or was not there yet, is to be looked at. In the year of a change both names are right.',
      message: ({ number, cell, written, what, county, year, before, after, into, reported }) => {
        const where = `Point ${number} (${cell}): “${written}”`
        if (what === 'gone')
          return `${where} was abolished in ${year}${into.length > 0 ? ` and went into ${englishList(into)}` : ''}; it does not report any more.`
        if (what === 'unborn')
          return `${where} was set up in ${year} only${reported === null ? '' : `, and this table reports ${reported}`}.`
        return `${where}: ${before} became ${after} in ${year}; ${reported === null ? 'the roster has' : `in ${reported} it was`} “${county}”, and it counts as that county.`
      },
      hint: ({ what, county, into }) => {
        if (what === 'renamed') return `It may stay; to agree with the year, write “${county}”.`
        if (what === 'gone' && into.length > 0)
          return `Remove it, and make sure that ${englishList(into)} account for it.`
        return 'Check the date, or remove the name.'
      },
      fix: ({ county }) => `Change to “${county}”`,
    },
  },
  cause: ({ written }) => written,
  check(subject) {
    const hits: Hit<Facts>[] = []
    const reported = subject.date?.getUTCFullYear() ?? null
    for (const place of subject.listsNotInFull) {
      for (const { otherDay, written } of place.list.names) {
        if (otherDay === null) continue
        hits.push({
          ...place.place,
          severity: otherDay.what === 'renamed' ? 'info' : 'warning',
          facts: { ...place.named, ...otherDay, written, reported },
          edits: otherDay.what === 'renamed' ? listEdits(place, true) : [],
        })
      }
    }
    return hits
  },
}
