import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly file: string
}

export const fileOpen: FiledRule<RollUp, Facts> = {
  name: 'file-open',
  severity: 'warning',
  texts: {
    zh: {
      title: '正被打开',
      about: '旁边有“~$”开头的文件，说明这份表正被打开着：读到的是上次保存的，没有保存的改动不在里面。',
      message: ({ file }) => `“${file}”正被打开着，读到的是上次保存的内容。`,
      hint: () => '请保存并关闭后重新读取。',
    },
    en: {
      title: 'Open in a program',
      about:
        'A file beside it that begins with “~$” says that this workbook is open: what was read is what was saved last, without what was typed since.',
      message: ({ file }) => `“${file}” is open in a program; what was read is what was saved last.`,
      hint: () => 'Save and close it, then read again.',
    },
  },
  *check({ files }) {
    for (const { path, locks } of files)
      if (locks !== undefined) yield { sheet: null, area: null, facts: { path, county: null, file: locks } }
  },
}
