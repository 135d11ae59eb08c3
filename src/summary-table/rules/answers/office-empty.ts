import type { Hit, Rule } from '../../../findings/rule'
import { nothingSaid } from '../../reading/nothing-said'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly number: number
  readonly cell: string
  /** What stands there and names no office, such as 无; '' when nothing does. */
  readonly written: string
}

export const officeEmpty: Rule<TableSubject, Facts> = {
  name: 'office-empty',
  severity: 'error',
  texts: {
    zh: {
      title: '责任科室没有填写',
      about: '每一项都要有责任科室，收表的人有疑问才知道找谁。',
      message: ({ number, cell, written }) =>
        written === ''
          ? `第${number}项的责任科室〔${cell}〕没有填写。`
          : `第${number}项的责任科室〔${cell}〕写着“${written}”，没有写是哪个科室。`,
      hint: () => '请填写负责这一项的科室；几个科室用“、”隔开。',
    },
    en: {
      title: 'No office in charge',
      about: 'Each point needs its 责任科室, so that whoever receives the form knows whom to ask.',
      message: ({ number, cell, written }) =>
        written === ''
          ? `Point ${number}: the office in charge (${cell}) is blank.`
          : `Point ${number}: the office in charge (${cell}) says “${written}” and names none.`,
      hint: () => 'Name the office in charge; separate several with 、.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    const { office } = subject.cells
    const empty = office.filter(({ cell }) => nothingSaid(cell.text) !== null)
    // A column that a table may do without is asked for once someone has begun to fill it in.
    const mayBeLeft = subject.table.layout.some(({ key, optional }) => key === 'office' && optional)
    if (mayBeLeft && empty.length === office.length) return hits
    for (const place of empty) {
      const written = nothingSaid(place.cell.text)
      if (written === null) continue
      hits.push({ ...place.place, facts: { number: place.answer.row.number, cell: place.address, written } })
    }
    return hits
  },
}
