import { cellArea, cellAddress } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import { fold, foldOriginal } from '../../../text/fold'
import { titlesOf } from '../../edition'
import { nearestTitle, titleWords } from '../../reading/title'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string | null
  readonly written: string
  readonly title: string
}

/** 附件2：… is how offices number what they send; the title after it is still the title. */
const ATTACHMENT = /^附件\d*/

export const titleChanged: Rule<TableSubject, Facts> = {
  name: 'title-changed',
  severity: 'error',
  texts: {
    zh: {
      title: '表名被改动或缺失',
      about:
        '汇总表的表名必须与下发的表一致：收表的人按表名归档、汇总。表名缺失或改动时提示。“附件2：”这样的编号不算改动。',
      message: ({ cell, written, title }) =>
        cell ? `表名〔${cell}〕写的是“${excerpt(written)}”，应为“${title}”。` : `表格上方没有表名“${title}”。`,
      hint: ({ cell }) => (cell ? '请把表名改回原样。' : '请在表格上方补上表名。'),
      fix: ({ title }) => `表名改为“${title}”`,
    },
    en: {
      title: 'Title changed or missing',
      about:
        'The title must be the one the form was issued with: whoever receives it files it by that title. A prefix such as 附件2： is no change.',
      message: ({ cell, written, title }) =>
        cell
          ? `The title (${cell}) says “${excerpt(written)}”; it should be “${title}”.`
          : `There is no title “${title}” above the table.`,
      hint: ({ cell }) => (cell ? 'Put the title back.' : 'Add the title above the table.'),
      fix: ({ title }) => `Change the title to “${title}”`,
    },
  },
  check({ table }) {
    const { title, edition, sheet } = table
    if (!title) {
      return [{ sheet: sheet.name, area: null, facts: { cell: null, written: '', title: edition.title } }]
    }
    const { row, column, text } = title
    const { title: written, line } = titleWords(text, edition)
    const said = fold(written).replace(ATTACHMENT, '')
    if (titlesOf(edition).some((right) => said === foldOriginal(right))) return []
    const nearest = nearestTitle(written, edition)
    return [
      {
        sheet: sheet.name,
        area: cellArea(row, column),
        facts: { cell: cellAddress(row, column), written, title: nearest },
        edits: [{ row, column, value: nearest + line }],
      },
    ]
  },
}
