import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly other: string
}

export const countyFileDuplicated: FiledRule<RollUp, Facts> = {
  name: 'county-file-duplicated',
  severity: 'info',
  texts: {
    zh: {
      title: '同一张表报了两份',
      about: '两个文件（或两张工作表）是同一个县的，内容也一样，只用其中一份。',
      message: ({ file, other }) => `“${file}”和“${other}”内容相同，只用后者。`,
      hint: () => '不用处理；多出的一份可以删去。',
    },
    en: {
      title: 'The same table twice',
      about: 'Two files (or sheets) are from one county and say the same; one of them is used.',
      message: ({ file, other }) => `“${file}” says the same as “${other}”, which is used.`,
      hint: () => 'Nothing to do; one of them can be deleted.',
    },
  },
  *check({ tables }) {
    for (const { table, status, from, instead } of tables)
      if (status === 'duplicate' && instead)
        yield {
          ...headOf(table),
          facts: { path: table.path, county: from, file: fileName(table.path), other: fileName(instead.path) },
        }
  },
}
