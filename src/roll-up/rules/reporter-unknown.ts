import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly written: string | null
}

export const reporterUnknown: FiledRule<RollUp, Facts> = {
  name: 'reporter-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '看不出是谁报的',
      about: '填报单位没有填，或者写的看不出是哪一个县（市、区）。不猜，没有列入汇总。',
      message: ({ file, written }) =>
        written === null
          ? `“${file}”没有填报单位，看不出是谁的表，没有列入汇总。`
          : `“${file}”的填报单位是“${written}”，看不出是哪个县（市、区），没有列入汇总。`,
      hint: () => '请在填报单位写上县（市、区）的全称，如“昌图县教育局”。',
    },
    en: {
      title: 'Reporter unknown',
      about: 'The unit is blank, or names no single county. Nothing is guessed: the table is left out.',
      message: ({ file, written }) =>
        written === null
          ? `“${file}” names no unit; it was left out.`
          : `“${file}” names “${written}”, which is no single county; it was left out.`,
      hint: () => 'Write the full name of the county in 填报单位, such as 昌图县教育局.',
    },
  },
  *check({ tables }) {
    for (const { table, refusal } of tables)
      if (refusal === 'unknown')
        yield {
          ...headOf(table),
          facts: { path: table.path, county: null, file: fileName(table.path), written: table.unit },
        }
  },
}
