import type { Rule } from '../../findings/rule'
import { nothingSaid } from '../nothing-said'
import type { TableSubject } from '../table'

interface Facts {
  readonly number: number
  readonly cell: string
  /** How many counties are listed as achieved. */
  readonly achieved: number
  /** What stands there and says nothing, such as 无; '' when nothing does. */
  readonly written: string
}

export const evidenceEmpty: Rule<TableSubject, Facts> = {
  name: 'evidence-empty',
  severity: 'error',
  texts: {
    zh: {
      title: '县级落实情况没有填写',
      about: '已有县（市、区）列为已实现，县级落实情况却空着，没有依据。',
      message: ({ number, cell, achieved, written }) =>
        `第${number}项有${achieved}个县列为已实现，县级落实情况〔${cell}〕却${written === '' ? '是空的' : `写着“${written}”`}。`,
      hint: () => '请写明落实情况；已发文的写文件全称和文号，如《关于……的通知》（锦政发〔2018〕5号）。',
    },
    en: {
      title: 'No evidence',
      about: 'Counties are listed as achieved while 县级落实情况 is blank, so nothing bears it out.',
      message: ({ number, cell, achieved, written }) =>
        `Point ${number}: ${achieved} ${achieved === 1 ? 'county is' : 'counties are'} listed as achieved, but the evidence (${cell}) ${written === '' ? 'is blank' : `says “${written}”`}.`,
      hint: () =>
        'Say what has been done; for a document give its full title and number, such as 《关于……的通知》（锦政发〔2018〕5号）.',
    },
  },
  *check(subject) {
    for (const place of subject.cells.evidence.filter(({ cell }) => nothingSaid(cell.text) !== null)) {
      const { answer, cell } = place
      const achieved = answer.achieved.counties.length
      const written = nothingSaid(cell.text)
      if (achieved === 0 || written === null) continue
      yield { ...place.place, facts: { number: answer.row.number, cell: place.address, achieved, written } }
    }
  },
}
