import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName, otherNamed } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly named: string
  readonly from: string
}

export const fileNameDiffers: FiledRule<RollUp, Facts> = {
  name: 'file-name-differs',
  severity: 'warning',
  texts: {
    zh: {
      title: '文件名与填报单位不一致',
      about: '文件名写的是一个县（市、区），表里的填报单位是另一个。以表里的为准。',
      message: ({ file, named, from }) => `文件名“${file}”说是${named}，表里的填报单位是${from}；按${from}汇总。`,
      hint: () => '请打开看一看是谁的表，把文件名或填报单位改对。',
    },
    en: {
      title: 'File name differs',
      about: 'The name of the file says one county, its table another. The table counts.',
      message: ({ file, named, from }) =>
        `The name “${file}” says ${named}, its table ${from}; it is merged as ${from}.`,
      hint: () => 'Open the file and correct its name or its unit.',
    },
  },
  *check({ tables, unit }) {
    for (const { table, from } of tables) {
      const named = from === null ? null : otherNamed(table.path, from, unit)
      if (from !== null && named !== null)
        yield { ...headOf(table), facts: { path: table.path, county: from, file: fileName(table.path), named, from } }
    }
  },
}
