import type { Hit, Rule } from '../../findings/rule'
import { cellAddress, cellArea } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { valueAt } from '../../grid/contents'
import { scoreOf, sumOf, type ScoreRow, type ScoreSheet } from './read'

/** What the rules of the score sheet judge: the sheet, and the groups that it must have. */
export interface ScoreSubject {
  readonly scores: readonly ScoreSheet[]
  readonly groups: readonly string[]
}

interface RowFacts {
  readonly cell: string
  readonly name: string
  readonly weight: string
  readonly score: string
}

const FULL = 100

const points = (value: ScoreRow['weight']): string => (typeof value === 'number' ? String(scoreOf(value)) : '')

function rowHit(
  { sheet, columns }: ScoreSheet,
  { row, name, weight, score }: ScoreRow,
  column: keyof ScoreSheet['columns'] = 'score',
): Hit<RowFacts> {
  const facts = { cell: cellAddress(row, columns[column]), name, weight: points(weight), score: points(score) }
  return { sheet: sheet.name, area: cellArea(row, columns[column]), facts }
}

export const scoreAboveWeight: Rule<ScoreSubject, RowFacts> = {
  name: 'score-above-weight',
  severity: 'error',
  texts: {
    zh: {
      title: '得分高于分值',
      about: '政府推进工作评估表里一项的得分比它的分值还高。',
      message: ({ cell, name, weight, score }) => `“${name}”〔${cell}〕得分${score}，高于分值${weight}。`,
      hint: () => '请核实得分和分值。',
    },
    en: {
      title: 'Score above its weight',
      about: 'An item of the score sheet has more points than there are for it.',
      message: ({ cell, name, weight, score }) => `“${name}” in ${cell} has ${score} of ${weight} points.`,
      hint: () => 'Check both.',
    },
  },
  *check({ scores }) {
    for (const sheet of scores)
      for (const row of sheet.rows)
        if (typeof row.score === 'number' && typeof row.weight === 'number' && row.score > row.weight)
          yield rowHit(sheet, row)
  },
}

export const scoreNegative: Rule<ScoreSubject, RowFacts> = {
  name: 'score-negative',
  severity: 'error',
  texts: {
    zh: {
      title: '得分是负数',
      about: '政府推进工作评估表里一项的得分小于0。',
      message: ({ cell, name, score }) => `“${name}”〔${cell}〕得分${score}，是负数。`,
      hint: () => '得分应在0和分值之间。',
    },
    en: {
      title: 'Negative score',
      about: 'An item of the score sheet has less than 0 points.',
      message: ({ cell, name, score }) => `“${name}” in ${cell} has ${score} points.`,
      hint: () => 'Points lie between 0 and the weight.',
    },
  },
  *check({ scores }) {
    for (const sheet of scores)
      for (const row of sheet.rows) if (typeof row.score === 'number' && row.score < 0) yield rowHit(sheet, row)
  },
}

interface SumFacts {
  readonly what: string
  readonly sum: string
}

export const scoreWeightsNot100: Rule<ScoreSubject, SumFacts> = {
  name: 'score-weights-not-100',
  severity: 'error',
  texts: {
    zh: {
      title: '分值合计不是100',
      about: '政府推进工作评估满分100分，各项分值加起来应是100。',
      message: ({ sum }) => `各项分值加起来是${sum}，不是100。`,
      hint: () => '请核对各项分值，看是否漏了一项或抄错。',
    },
    en: {
      title: 'Weights do not add up to 100',
      about: 'The weights of the score sheet add up to 100.',
      message: ({ sum }) => `The weights add up to ${sum}, not 100.`,
      hint: () => 'Look for an item that is missing or miscopied.',
    },
  },
  *check({ scores }) {
    for (const sheet of scores) {
      const sum = sumOf(sheet, 'weight')
      if (sum === null || scoreOf(sum) === FULL) continue
      yield headHit(sheet, 'weight', { what: '分值', sum: points(sum) })
    }
  },
}

function headHit<Facts>(
  { sheet, headingRow, columns }: ScoreSheet,
  column: keyof ScoreSheet['columns'],
  facts: Facts,
): Hit<Facts> {
  return { sheet: sheet.name, area: cellArea(headingRow, columns[column]), facts }
}

export const scoreGroupMissing: Rule<ScoreSubject, { readonly group: string }> = {
  name: 'score-group-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺一级指标',
      about: '政府推进工作评估的一级指标（入学机会、保障机制、教师队伍、质量与管理）缺了一个。',
      message: ({ group }) => `没有一级指标“${group}”。`,
      hint: () => '请补上这一部分的二级指标、分值和得分。',
    },
    en: {
      title: 'A group of the score sheet is missing',
      about: 'The score sheet lacks one of its four groups.',
      message: ({ group }) => `The group “${group}” is missing.`,
      hint: () => 'Add its items, weights and scores.',
    },
  },
  *check({ scores, groups }) {
    for (const sheet of scores)
      for (const group of groups)
        if (!sheet.rows.some((row) => row.group.includes(group))) yield headHit(sheet, 'group', { group })
  },
}

export const scoreTotalDiffers: Rule<ScoreSubject, SumFacts & { readonly written: string; readonly cell: string }> = {
  name: 'score-total-differs',
  severity: 'error',
  texts: {
    zh: {
      title: '合计与各项之和不同',
      about: '政府推进工作评估表的合计与各项加起来的不一样；判定用各项之和。',
      message: ({ what, sum, written, cell }) => `${what}合计〔${cell}〕写的是${written}，各项加起来是${sum}。`,
      hint: () => '请核对各项，再改合计。',
    },
    en: {
      title: 'Total differs',
      about: 'The total of the score sheet is another than its items add up to; the items count.',
      message: ({ what, sum, written, cell }) =>
        `The total of ${what} in ${cell} is ${written}; the items add up to ${sum}.`,
      hint: () => 'Check the items, then the total.',
    },
  },
  *check({ scores }) {
    for (const sheet of scores) {
      const { total, columns } = sheet
      if (!total) continue
      for (const [field, what] of [
        ['weight', '分值'],
        ['score', '得分'],
      ] as const) {
        const sum = sumOf(sheet, field)
        const written = total[field]
        if (sum === null || typeof written !== 'number' || written === sum) continue
        const cell = cellAddress(total.row, columns[field])
        const facts = { what, sum: points(sum), written: points(written), cell }
        yield { sheet: sheet.sheet.name, area: cellArea(total.row, columns[field]), facts }
      }
    }
  },
}

export const scoreUnread: Rule<ScoreSubject, { readonly cell: string; readonly written: string }> = {
  name: 'score-unread',
  severity: 'error',
  texts: {
    zh: {
      title: '分值或得分不是数',
      about: '政府推进工作评估表里的分值或得分写的不是数，或者得分没有填：总分算不出来，不作结论。',
      message: ({ cell, written }) =>
        written === '' ? `〔${cell}〕得分没有填写。` : `〔${cell}〕“${written}”不是数。`,
      hint: () => '请填数。',
    },
    en: {
      title: 'A weight or score is no number',
      about: 'A weight or score is no number, or a score is blank: there is no total, and nothing is concluded.',
      message: ({ cell, written }) =>
        written === '' ? `The score in ${cell} is blank.` : `“${written}” in ${cell} is no number.`,
      hint: () => 'Enter a number.',
    },
  },
  *check({ scores }) {
    for (const { sheet, rows, columns } of scores)
      for (const row of rows)
        for (const field of ['weight', 'score'] as const) {
          if (row[field] !== undefined && !(field === 'score' && row[field] === null)) continue
          const facts = {
            cell: cellAddress(row.row, columns[field]),
            written: textOf(valueAt(sheet, row.row, columns[field])).trim(),
          }
          yield { sheet: sheet.name, area: cellArea(row.row, columns[field]), facts }
        }
  },
}
