import { areaAddress, type Area } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import type { ColumnKey } from '../edition'
import type { SummaryTable, TableSubject } from '../table'

interface Facts {
  readonly area: string
  readonly points: readonly number[]
  readonly heading: string
}

const ANSWERS: readonly ColumnKey[] = ['evidence', 'achieved', 'unachieved', 'office']

export const answerMerged: Rule<TableSubject, Facts> = {
  name: 'answer-merged',
  severity: 'warning',
  texts: {
    zh: {
      title: '几项合并填写',
      about: '几个政策点的答案合并在一个单元格里，一个答案代表几项，汇总时只有第一行有内容。',
      message: ({ area, points, heading }) => `“${heading}”〔${area}〕把第${points.join('、')}项合并成了一格。`,
      hint: () => '请取消合并，逐项填写。',
    },
    en: {
      title: 'Answers merged',
      about:
        'One cell is merged across several points, so that one answer stands for all; collected by row, only the first has it.',
      message: ({ area, points, heading }) => `“${heading}” (${area}) is merged across points ${points.join(', ')}.`,
      hint: () => 'Unmerge the cell and answer each point.',
    },
  },
  *check({ table }) {
    for (const { merged, points, key } of mergedAnswers(table)) {
      const heading = table.edition.columns.find((column) => column.key === key)?.heading ?? ''
      yield {
        sheet: table.sheet.name,
        area: merged,
        point: points[0],
        facts: { area: areaAddress(merged), points, heading },
      }
    }
  },
}

function mergedAnswers(table: SummaryTable) {
  const found = new Map<Area, { merged: Area; points: number[]; key: ColumnKey }>()
  for (const { number, cells } of table.points) {
    for (const key of ANSWERS) {
      const merged = cells[key]?.merged
      if (!merged || merged.top === merged.bottom) continue
      const entry = found.get(merged)
      if (!entry) found.set(merged, { merged, points: [number], key })
      else if (!entry.points.includes(number)) entry.points.push(number)
    }
  }
  return [...found.values()].filter(({ points }) => points.length > 1)
}
