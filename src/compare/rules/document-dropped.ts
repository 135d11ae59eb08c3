import type { Filed, FiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'
import { placeAt } from './place'

interface Facts extends Filed {
  readonly number: number
  readonly document: string
}

export const documentDropped: FiledRule<Comparison, Facts> = {
  name: 'document-dropped',
  severity: 'warning',
  texts: {
    zh: {
      title: '上期的文件这期没有了',
      about: '上期落实情况里引用的文件，这期没有再写。',
      message: ({ number, document }) => `第${number}项：上期引用的${document}，这期没有了。`,
      hint: () => '请核对是不是漏了；已废止的不用管。',
    },
    en: {
      title: 'A document is gone',
      about: 'A document that the evidence cited in the period before is not cited any more.',
      message: ({ number, document }) => `Point ${number}: ${document}, cited in the period before, is gone.`,
      hint: () => 'See whether it was left out; one that is no longer in force may be.',
    },
  },
  *check(comparison) {
    for (const point of comparison.points)
      for (const { title, number } of point.documentsGone) {
        const document = `${title === null ? '' : `《${title}》`}${number === null ? '' : title === null ? number : `（${number}）`}`
        yield {
          ...placeAt(comparison, point, 'evidence'),
          facts: { path: comparison.new.path, county: null, number: point.number, document },
        }
      }
  },
}
