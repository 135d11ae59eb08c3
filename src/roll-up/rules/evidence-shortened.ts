import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly number: number
}

export const evidenceShortened: FiledRule<RollUp, Facts> = {
  name: 'evidence-shortened',
  severity: 'info',
  texts: {
    zh: {
      title: '落实情况太长，只留了文件',
      about: '各县的落实情况合起来超过2000字，只留下文件名称和文号；各县的原话在“来源”表里。',
      message: ({ number }) => `第${number}项的落实情况超过2000字，只列文件；各县的原话在“来源”。`,
      hint: () => '需要的话，把要紧的话从“来源”抄回来。',
    },
    en: {
      title: 'Evidence shortened',
      about:
        'The evidence of all counties together is longer than 2,000 characters: only the documents stay; the words are on the sheet 来源.',
      message: ({ number }) =>
        `Point ${number}: the evidence is longer than 2,000 characters; only the documents are listed, the words are on 来源.`,
      hint: () => 'Copy back from 来源 what matters.',
    },
  },
  *check({ points }) {
    for (const { number, shortened } of points)
      if (shortened) yield { sheet: null, area: null, point: number, facts: { path: null, county: null, number } }
  },
}
