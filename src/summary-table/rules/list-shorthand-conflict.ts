import type { Rule } from '../../findings/rule'
import type { CountyCell } from '../answer-cells'
import type { Answer, TableSubject } from '../table'
import { factsOf, placeOf } from './county-cells'
import { excerpt } from './words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly shorthand: string
  /** The names beside it: in the same cell, or in the other list. */
  readonly beside: string
  readonly sameCell: boolean
}

export const listShorthandConflict: Rule<TableSubject, Facts> = {
  name: 'list-shorthand-conflict',
  severity: 'error',
  texts: {
    zh: {
      title: '“全部”“无”与县名矛盾',
      about: '已实现写了“全部”，未实现却列了县；或者同一格里又写“无”又写县名。不知道以哪个为准。',
      message: ({ number, cell, shorthand, beside, sameCell }) =>
        sameCell
          ? `第${number}项〔${cell}〕又写“${shorthand}”又写县名：“${excerpt(beside)}”。`
          : `第${number}项已实现写的是“${excerpt(shorthand)}”，未实现〔${cell}〕却写着“${excerpt(beside)}”。`,
      hint: ({ sameCell }) => (sameCell ? '请只保留其中一种写法。' : '请把已实现改成县名单，或把未实现改为“无”。'),
    },
    en: {
      title: 'Shorthand contradicts names',
      about: 'The achieved list says 全部 while 未实现 names counties, or one cell says 无 beside names.',
      message: ({ number, cell, shorthand, beside, sameCell }) =>
        sameCell
          ? `Point ${number} (${cell}) says “${shorthand}” beside names: “${excerpt(beside)}”.`
          : `Point ${number}: 已实现 says “${excerpt(shorthand)}”, yet 未实现 (${cell}) says “${excerpt(beside)}”.`,
      hint: ({ sameCell }) =>
        sameCell ? 'Keep one of the two.' : 'List the counties in 已实现, or write 无 in 未实现.',
    },
  },
  *check(subject) {
    for (const place of subject.irregularLists.filter(({ list }) => list.shorthandBesideNames !== null)) {
      const facts = {
        ...factsOf(place),
        beside: place.list.written,
        shorthand: place.list.shorthandBesideNames ?? '',
        sameCell: true,
      }
      yield { ...placeOf(place, subject), facts }
    }
    for (const { row, achieved, unachieved: list } of subject.answers.filter(namesBesideAll)) {
      const { achieved: all, unachieved: cell } = row.cells
      if (!all || !cell) continue
      const place: CountyCell = { row, key: 'unachieved', list, cell }
      const facts = {
        ...factsOf(place),
        beside: list.written,
        shorthand: achieved.written.trim(),
        sameCell: false,
      }
      yield { ...placeOf(place, subject), facts }
    }
  },
}

function namesBesideAll({ achieved, unachieved }: Answer): boolean {
  return achieved.kind === 'all' && unachieved.counties.length > 0
}
