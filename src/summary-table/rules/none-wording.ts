import type { Rule } from '../../findings/rule'
import { saysNone } from '../counties/none-words'
import type { TableSubject } from '../table'
import { factsOf, placeOf } from './county-cells'
import { ownEdits } from './edits'
import { excerpt } from './words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
}

export const noneWording: Rule<TableSubject, Facts> = {
  name: 'none-wording',
  severity: 'warning',
  texts: {
    zh: {
      title: '“无”写成了别的话',
      about:
        '未实现一栏写的话看得懂是“没有”，但标色的公式只认“无”“暂无”“/”等常用写法，会把它当成还有县（市、区）没有实现而标出来。',
      message: ({ number, cell, written }) =>
        `第${number}项〔${cell}〕写的是“${excerpt(written)}”，意思是没有；请只写“无”，否则会被标成未实现。`,
      hint: () => '请改为“无”。',
      fix: () => '改为“无”',
    },
    en: {
      title: 'None, in other words',
      about:
        'What 未实现 says is understood as none, but the highlight knows only the usual words (无, 暂无, /) and would show it as a target not achieved.',
      message: ({ number, cell, written }) =>
        `Point ${number} (${cell}) says “${excerpt(written)}”, which means none; write 无, or it is highlighted as not achieved.`,
      hint: () => 'Write 无.',
      fix: () => 'Change to 无',
    },
  },
  *check(subject) {
    for (const place of subject.irregularLists) {
      const { key, list, cell } = place
      if (key !== 'unachieved' || list.kind !== 'none' || saysNone(list.written)) continue
      const facts = { ...factsOf(place), written: list.written }
      yield { ...placeOf(place, subject), facts, edits: ownEdits(subject.table, cell, '无') }
    }
  },
}
