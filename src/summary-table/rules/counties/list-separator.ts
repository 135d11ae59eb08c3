import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { listEdits } from '../shared/edits'

interface Facts {
  readonly number: number
  readonly cell: string
  /** The separators met, each once; '' where names run together. */
  readonly separators: readonly string[]
}

const CHINESE: Readonly<Record<string, string>> = { '': '连写', ' ': '空格', '\n': '换行' }
const ENGLISH: Readonly<Record<string, string>> = { '': 'nothing', ' ': 'a blank', '\n': 'a line break' }

/** Blanks and line breaks cannot be seen in a message, so they are named. */
function named(separator: string, words: Readonly<Record<string, string>>): string {
  const kind =
    separator.trim() === '' ? (/[\r\n]/.test(separator) ? '\n' : separator === '' ? '' : ' ') : separator.trim()
  return words[kind] ?? `“${kind}”`
}

export const listSeparator: Rule<TableSubject, Facts> = {
  name: 'list-separator',
  severity: 'warning',
  texts: {
    zh: {
      title: '县名之间没有用顿号',
      about: '县名之间一律用顿号“、”。用逗号、分号、空格、换行或连着写都看得懂，但汇总时容易出错。',
      message: ({ number, cell, separators }) =>
        `第${number}项〔${cell}〕的县名之间用了${[...new Set(separators.map((one) => named(one, CHINESE)))].join('和')}，应为顿号“、”。`,
      hint: () => '请改用顿号。',
      fix: () => '县名之间改用顿号',
    },
    en: {
      title: 'Names not separated by 、',
      about:
        'Names are separated by 、 only. Commas, semicolons, blanks, line breaks or nothing at all are understood but break when lists are collected.',
      message: ({ number, cell, separators }) =>
        `Point ${number} (${cell}): names are separated by ${[...new Set(separators.map((one) => named(one, ENGLISH)))].join(' and ')} instead of “、”.`,
      hint: () => 'Use 、 between names.',
      fix: () => 'Use 、 between names',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      if (place.list.foreignSeparators.length === 0) continue
      const separators = [...new Set(place.list.foreignSeparators)]
      hits.push({ ...place.place, facts: { ...place.named, separators }, edits: listEdits(place) })
    }
    return hits
  },
}
