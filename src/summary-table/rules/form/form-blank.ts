import type { Rule } from '../../../findings/rule'
import { isBlankForm, isBlankHeader } from '../../answers/blank-form'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly points: number
  /** Whether the heading line says something. */
  readonly begun: boolean
}

/** Spoken of alone: a form that nobody has begun to fill in lacks everything, and one finding says so. */
export const formBlank: Rule<TableSubject, Facts> = {
  name: 'form-blank',
  severity: 'error',
  texts: {
    zh: {
      title: '还没有填写',
      about:
        '县名单（或自评）和落实情况都空着：这是一张空白表，只提示这一次，不逐格提示；填报单位、联系人、时间填了没有都一样。责任科室可以是下发时印好的。表的结构（表名、列、政策点）照样检查。',
      message: ({ points, begun }) =>
        begun
          ? `这张表还没有填写：${points}项的内容都空着。`
          : `这张表还没有填写：填报单位、联系人、时间和${points}项的内容都空着。`,
      hint: ({ begun }) =>
        begun ? '请逐项填写；填好后重新校验。' : '请先填填报单位、联系人、时间，再逐项填写；填好后重新校验。',
    },
    en: {
      title: 'Not filled in yet',
      about:
        'The county lists (or the self-assessment) and the evidence are all blank: a blank form is said once, not cell by cell, whether or not 填报单位, 联系人 and 时间 are filled in. 责任科室 may be as the form was issued. Its title, columns and points are still checked.',
      message: ({ points, begun }) =>
        begun
          ? `This form has not been filled in yet: the answers to its ${points} points are blank.`
          : `This form has not been filled in yet: 填报单位, 联系人, 时间 and the answers to its ${points} points are blank.`,
      hint: ({ begun }) =>
        begun
          ? 'Fill in each point, and check again.'
          : 'Fill in 填报单位, 联系人 and 时间 first, then each point, and check again.',
    },
  },
  check(subject) {
    const { table } = subject
    if (!isBlankForm(subject)) return []
    return [
      {
        sheet: table.sheet.name,
        area: null,
        facts: { points: table.points.length, begun: !isBlankHeader(subject) },
      },
    ]
  },
}
