import type { Rule } from '../../../findings/rule'
import type { AnswerCell } from '../../answers/answer-cells'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
}

export const assessmentUnread: Rule<TableSubject, Facts> = {
  name: 'assessment-unread',
  severity: 'error',
  texts: {
    zh: {
      title: '自评看不出是否达到',
      brief: ({ written }) => `自评“${excerpt(written)}”看不出是否达到`,
      about:
        '自评要看得出这一项是达到还是没有达到：“达到”“均已达到”“完成”“做到了”算已实现，“基本达到”算已实现并提示，“没有达到”“没实行”“正在试行”“正在推进”算未实现。看不出的不统计。',
      message: ({ number, cell, written }) =>
        `第${number}项的自评〔${cell}〕写着“${excerpt(written)}”，看不出是达到还是没有达到。`,
      hint: () => '请写“达到”“基本达到”或“没有达到”，做了什么写到落实情况里。',
    },
    en: {
      title: 'Self-assessment not understood',
      brief: ({ written }) => `Self-assessment “${excerpt(written)}” not understood`,
      about:
        'The self-assessment must say whether the point is achieved: 达到, 均已达到, 完成, 做到了 count as achieved; 基本达到 counts, with a note; 没有达到, 没实行, 正在试行, 正在推进 count as not achieved. What is not understood is not counted.',
      message: ({ number, cell, written }) =>
        `The self-assessment of point ${number} (${cell}) says “${excerpt(written)}”, which does not tell whether it is achieved.`,
      hint: () => 'Write 达到, 基本达到 or 没有达到, and put what has been done into 落实情况.',
    },
  },
  cause: ({ written }) => excerpt(written),
  check: (subject) =>
    subject.cells.assessment.filter(isUnread).map((place) => {
      const { answer, cell } = place
      return { ...place.place, facts: { number: answer.row.number, cell: place.address, written: cell.text.trim() } }
    }),
}

function isUnread({ answer: { assessment } }: AnswerCell): boolean {
  return assessment === 'unread'
}
