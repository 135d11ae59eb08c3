import type { Hit, Rule } from '../../../findings/rule'
import type { CountyList } from '../../counties/list/list'
import { saysNone } from '../../counties/list/none-words'
import type { TableSubject } from '../../answers/subject'
import { ownEdits } from '../shared/edits'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  /** The word to write: 无 or 不涉及. */
  readonly word: string
}

export const noneWording: Rule<TableSubject, Facts> = {
  name: 'none-wording',
  severity: 'warning',
  texts: {
    zh: {
      title: '“无”写成了不常用的话',
      about:
        '未实现一栏写的话看得懂是“没有”，但标色的公式只认“无”“暂无”“/”等常用写法，会把它当成还有县（市、区）没有实现而标出来。',
      message: ({ number, cell, written, word }) =>
        `第${number}项〔${cell}〕写的是“${excerpt(written)}”，意思是“${word}”；请只写“${word}”，否则会被标成未实现。`,
      hint: ({ word }) => `请改为“${word}”。`,
      fix: ({ word }) => `改为“${word}”`,
    },
    en: {
      title: 'None, in other words',
      about:
        'What 未实现 says is understood as none, but the highlight knows only the usual words (无, 暂无, /) and would show it as a target not achieved.',
      message: ({ number, cell, written, word }) =>
        `Point ${number} (${cell}) says “${excerpt(written)}”, which means ${word}; write ${word}, or it is highlighted as not achieved.`,
      hint: ({ word }) => `Write ${word}.`,
      fix: ({ word }) => `Change to ${word}`,
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      const { key, list, cell } = place
      const word = WORDS[list.kind]
      if (key !== 'unachieved' || word === undefined || saysNone(list.written)) continue
      const facts = { ...place.named, written: list.written, word }
      hits.push({ ...place.place, facts, edits: ownEdits(subject.table, cell, word) })
    }
    return hits
  },
}

const WORDS: Readonly<Partial<Record<CountyList['kind'], string>>> = { none: '无', 'not-applicable': '不涉及' }
