import type { WorkbookContents } from '../../../grid/contents'
import type { Rule } from '../../../findings/rule'
import type { Edition } from '../../edition'
import { nearestSheet } from '../../reading/locate'
import { chineseList, englishList } from '../shared/words'

/** A workbook in which no table was found. */
export interface WorkbookSubject {
  readonly workbook: WorkbookContents
  readonly editions: readonly Edition[]
}

interface Facts {
  readonly nearest: string | null
  readonly lacking: readonly string[]
}

export const tableNotFound: Rule<WorkbookSubject, Facts> = {
  name: 'table-not-found',
  severity: 'error',
  texts: {
    zh: {
      title: '没有找到汇总表',
      about: '工作簿里没有哪张工作表有汇总表的表头。会指出最接近的工作表和它缺少的列。',
      message: ({ nearest, lacking }) =>
        nearest
          ? `没有找到汇总表。最接近的是工作表“${nearest}”，缺少这些列：${chineseList(lacking)}。`
          : '没有找到汇总表：哪张工作表都没有汇总表的表头。',
      hint: () => '请确认打开的是汇总表；表头被删改时，请按下发的表恢复表头那一行。',
    },
    en: {
      title: 'No summary table found',
      about: 'No sheet has the headings of a summary table. The nearest sheet and what it lacks are named.',
      message: ({ nearest, lacking }) =>
        nearest
          ? `No summary table was found. The nearest is the sheet “${nearest}”, which lacks these columns: ${englishList(lacking)}.`
          : 'No summary table was found: no sheet has its headings.',
      hint: () => 'Check that this is the right file; where headings were changed, put the heading row back as issued.',
    },
  },
  check({ workbook, editions }) {
    const nearest = nearestSheet(workbook, editions)
    return [
      {
        sheet: nearest?.sheet ?? null,
        area: null,
        facts: { nearest: nearest?.sheet ?? null, lacking: nearest?.lacking ?? [] },
      },
    ]
  },
}
