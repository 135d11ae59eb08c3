import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly other: string
  readonly date: string
  readonly later: string
  readonly byHand: boolean
}

export const countyFileSuperseded: FiledRule<RollUp, Facts> = {
  name: 'county-file-superseded',
  severity: 'info',
  texts: {
    zh: {
      title: '有更新的一份',
      about: '一个县报了几份不同的表，用时间最晚的一份，或者选定的一份。',
      message: ({ file, date, other, later, byHand }) =>
        byHand
          ? `“${file}”没有用：已选定用“${other}”。`
          : `“${file}”的时间是${date}，“${other}”更晚（${later}），用后者。`,
      hint: ({ byHand }) => (byHand ? '选错了可以改选。' : '请确认时间晚的一份是最后定稿。'),
    },
    en: {
      title: 'A later table',
      about: 'A county has sent several tables that differ; the latest counts, or the one that was chosen.',
      message: ({ file, date, other, later, byHand }) =>
        byHand
          ? `“${file}” is not used: “${other}” was chosen.`
          : `“${file}” is dated ${date}; “${other}” is later (${later}) and is used.`,
      hint: ({ byHand }) =>
        byHand ? 'Choose again if it was the wrong one.' : 'Make sure that the later one is final.',
    },
  },
  *check({ tables }) {
    for (const { table, status, from, instead, byHand } of tables)
      if (status === 'superseded' && instead) {
        const files = { file: fileName(table.path), other: fileName(instead.path) }
        yield {
          ...headOf(table),
          facts: {
            path: table.path,
            county: from,
            ...files,
            date: table.date ?? '',
            later: instead.date ?? '',
            byHand,
          },
        }
      }
  },
}
