import type { Rule } from '../../../findings/rule'
import { judgedEvidence } from '../shared/judged-evidence'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  /** How many counties are listed as achieved. */
  readonly achieved: number
  /** What stands there and says nothing, such as 无, 尚未发文; '' when nothing does. */
  readonly written: string
}

export const evidenceEmpty: Rule<TableSubject, Facts> = {
  name: 'evidence-empty',
  severity: 'error',
  texts: {
    zh: {
      title: '县级落实情况没有填写',
      about:
        '已有县（市、区）列为已实现，县级落实情况却空着，或只写“无”“暂无文件”“尚未发文”，没有依据。“不涉及”只在表上允许的项里算回答。',
      message: ({ number, cell, achieved, written }) =>
        `第${number}项有${achieved}个县列为已实现，县级落实情况〔${cell}〕却${written === '' ? '是空的' : `写着“${excerpt(written)}”`}。`,
      hint: () => '请写明落实情况；已发文的写文件全称和文号，如《关于……的通知》（锦政发〔2018〕5号）。',
    },
    en: {
      title: 'No evidence',
      about:
        'Counties are listed as achieved while 县级落实情况 is blank or says only 无, 暂无文件 or 尚未发文, so nothing bears it out. 不涉及 is an answer only at the points for which the form allows it.',
      message: ({ number, cell, achieved, written }) =>
        `Point ${number}: ${achieved} ${achieved === 1 ? 'county is' : 'counties are'} listed as achieved, but the evidence (${cell}) ${written === '' ? 'is blank' : `says “${excerpt(written)}”`}.`,
      hint: () =>
        'Say what has been done; for a document give its full title and number, such as 《关于……的通知》（锦政发〔2018〕5号）.',
    },
  },
  check: (subject) =>
    judgedEvidence(subject, 'empty').map(({ place, written }) => {
      const { answer } = place
      const achieved = answer.achieved.counties.length
      return { ...place.place, facts: { number: answer.row.number, cell: place.address, achieved, written } }
    }),
}
