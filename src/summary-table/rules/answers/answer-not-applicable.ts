import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  /** The points at which it is an answer. */
  readonly allowed: readonly number[]
}

export const answerNotApplicable: Rule<TableSubject, Facts> = {
  name: 'answer-not-applicable',
  severity: 'warning',
  texts: {
    zh: {
      title: '这一项不能写“不涉及”',
      about:
        '“不涉及”“不适用”只能用在不是每个县都有的事项上（49项的第43项、32项的第27项）；其余各项每个县都要做，只有已实现和未实现。',
      message: ({ number, cell, written }) =>
        `第${number}项〔${cell}〕写的是“${excerpt(written)}”，但这一项每个县（市、区）都涉及。`,
      hint: ({ allowed }) =>
        `请把每个县（市、区）填入已实现或未实现${allowed.length > 0 ? `；只有第${allowed.join('、')}项可以写“不涉及”` : ''}。`,
    },
    en: {
      title: 'Not applicable, where it is',
      about:
        '不涉及 is an answer only where not every county has what the point speaks of (43 of the 49 points, 27 of the 32). Everywhere else a county has achieved the point or has not.',
      message: ({ number, cell, written }) =>
        `Point ${number} (${cell}) says “${excerpt(written)}”, yet it concerns every county.`,
      hint: ({ allowed }) =>
        `Put every county into 已实现 or 未实现${allowed.length > 0 ? `; only point ${allowed.join(', ')} may be answered 不涉及` : ''}.`,
    },
  },
  check({ table, answers }) {
    const hits: Hit<Facts>[] = []
    for (const { row, achieved, unachieved } of answers.filter(isNotApplicable)) {
      const said = [achieved, unachieved].find(
        ({ kind, othersExempt, written }) => (kind === 'not-applicable' || othersExempt) && written.trim() !== '',
      )
      const cell = said === achieved ? (row.cells.achieved ?? row.cells.assessment) : row.cells.unachieved
      if (!said || !cell || row.point.conditional) continue
      const allowed = table.edition.points.filter(({ conditional }) => conditional).map(({ number }) => number)
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row.row, cell.column),
        point: row.number,
        facts: { number: row.number, cell: cellAddress(row.row, cell.column), written: said.written, allowed },
      })
    }
    return hits
  },
}

function isNotApplicable({ achieved, unachieved }: Answer): boolean {
  return [achieved, unachieved].some(({ kind, othersExempt }) => kind === 'not-applicable' || othersExempt)
}
