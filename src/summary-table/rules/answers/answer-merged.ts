import { areaAddress, type Area } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { ANSWER_KEYS } from '../../edition'
import type { ColumnKey } from '../../edition'
import type { TableSubject } from '../../answers/subject'
import type { SummaryTable } from '../../table'
import { columnsUnder, pointsUnder } from '../shared/merged'

interface Facts {
  readonly area: string
  readonly points: readonly number[]
  readonly headings: readonly string[]
}

export const answerMerged: Rule<TableSubject, Facts> = {
  name: 'answer-merged',
  severity: 'warning',
  texts: {
    zh: {
      title: '几项合并填写',
      about: '几个政策点或几栏的答案合并在一个单元格里，一个答案代表几项，汇总时只有左上角那一格有内容。',
      message: ({ area, points, headings }) =>
        points.length > 1
          ? `“${headings.join('”“')}”〔${area}〕把第${points.join('、')}项合并成了一格。`
          : `第${points[0]}项的“${headings.join('”“')}”〔${area}〕合并成了一格。`,
      hint: ({ headings }) => (headings.length > 1 ? '请取消合并，逐栏填写。' : '请取消合并，逐项填写。'),
    },
    en: {
      title: 'Answers merged',
      about:
        'One cell is merged across several points or columns, so that one answer stands for all; collected, only the first cell has it.',
      message: ({ area, points, headings }) =>
        points.length > 1
          ? `“${headings.join('”, “')}” (${area}) is merged across points ${points.join(', ')}.`
          : `“${headings.join('”, “')}” (${area}) of point ${points[0]} are merged into one cell.`,
      hint: ({ headings }) =>
        headings.length > 1 ? 'Unmerge the cell and fill in each column.' : 'Unmerge the cell and answer each point.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const merged = mergedAnswers(table)
    if (merged.length === 0) return hits
    const wanted = new Map(table.layout.map(({ key, heading }) => [key, heading]))
    for (const { area, columns } of merged) {
      const points = pointsUnder(table, area)
      const headings = columns.map((key) => wanted.get(key) ?? '')
      hits.push({
        sheet: table.sheet.name,
        area,
        point: points[0] ?? null,
        facts: { area: areaAddress(area), points, headings },
      })
    }
    return hits
  },
}

/** The merged areas with answers that cover several points or several columns. */
function mergedAnswers(table: SummaryTable): { area: Area; columns: ColumnKey[] }[] {
  const { sheet, area: whole, columns, points } = table
  const keys = ANSWER_KEYS.filter((key) => columns[key] !== null)
  // Most tables merge nothing but titles and goals: a look at the areas spares one at each cell.
  const first = Math.min(...keys.map((key) => columns[key] ?? Infinity))
  if (!sheet.merges.some(({ right, bottom, top }) => right >= first && bottom > whole.top && top <= whole.bottom))
    return []
  const areas = new Set<Area>()
  for (const { cells } of points) for (const key of keys) if (cells[key]?.merged) areas.add(cells[key].merged)
  return [...areas]
    .map((area) => ({ area, columns: columnsUnder(table, area) }))
    .filter(({ area, columns }) => columns.length > 1 || pointsUnder(table, area).length > 1)
}
