import { parseArea } from '../../grid/address'
import type { Filed, FiledRule } from '../../findings/filed'
import { excerpt } from '../../summary-table/rules/shared/words'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly number: number
  readonly cell: string
  readonly before: string
  readonly value: string
}

export const mergedCellEdited: FiledRule<RollUp, Facts> = {
  name: 'merged-cell-edited',
  severity: 'warning',
  texts: {
    zh: {
      title: '汇总后又改过',
      about: '上次汇总以后，有人改过这一格。改过的留着不动，只说明这次汇总出来的是什么。',
      message: ({ number, cell, before, value }) =>
        `第${number}项〔${cell}〕上次汇总后改成了“${excerpt(before)}”，没有动它；这次汇总出来的是“${excerpt(value)}”。`,
      hint: () => '请核对；要用汇总出来的，清空这一格再汇总。',
    },
    en: {
      title: 'Edited since',
      about: 'Somebody has edited the cell since the last roll-up: it is kept, and what the files say now is told.',
      message: ({ number, cell, before, value }) =>
        `Point ${number} (${cell}) was changed to “${excerpt(before)}” after the last roll-up and is kept; the files say “${excerpt(value)}”.`,
      hint: () => 'Check it; to take what the files say, clear the cell and roll up again.',
    },
  },
  *check({ kept }) {
    for (const { sheet, cell, number, before, value } of kept)
      yield {
        sheet,
        area: parseArea(cell),
        point: number,
        facts: { path: null, county: null, number, cell, before, value },
      }
  },
}
