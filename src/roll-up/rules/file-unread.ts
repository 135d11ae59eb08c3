import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'

interface Facts extends Filed {
  readonly file: string
  readonly reason: string
}

export const fileUnread: FiledRule<RollUp, Facts> = {
  name: 'file-unread',
  severity: 'error',
  texts: {
    zh: {
      title: '没有读出表来',
      about: '文件打不开，或者里面没有汇总表。其他文件照常汇总。',
      message: ({ file, reason }) => `“${file}”没有读出表来：${reason}`,
      hint: () => '请按上面说的处理后重新读取。',
    },
    en: {
      title: 'No table read',
      about: 'The file could not be opened, or holds no summary table. The others are merged all the same.',
      message: ({ file, reason }) => `No table could be read from “${file}”: ${reason}`,
      hint: () => 'Do as it says and read the file again.',
    },
  },
  *check({ files }) {
    for (const { path, reason, locks } of files)
      if (reason !== null && locks === undefined)
        yield { sheet: null, area: null, facts: { path, county: null, file: fileName(path), reason } }
  },
}
