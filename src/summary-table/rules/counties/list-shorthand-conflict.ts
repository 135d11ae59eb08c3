import type { Hit, Rule } from '../../../findings/rule'
import type { CountyList } from '../../counties/list/list'
import type { Answer } from '../../answers/answer'
import { saysOthers } from '../../counties/list/phrases'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly shorthand: string
  /** The names beside it: in the same cell, or in the other list. */
  readonly beside: string
  /** Where the shorthand stands: in the cell of the names, or in the list that is not theirs; `no rest`: it speaks of the others, and nobody is named beside it. */
  readonly where: 'same cell' | 'achieved' | 'unachieved' | 'no rest'
}

export const listShorthandConflict: Rule<TableSubject, Facts> = {
  name: 'list-shorthand-conflict',
  severity: 'error',
  texts: {
    zh: {
      title: '“全部”“无”与县名矛盾',
      about:
        '一栏写了“全部”，另一栏却列了县；或者同一格里又写“无”又写县名；或者写了“其余均已实现”，两栏却都没有写是除谁以外。不知道以哪个为准。',
      message: ({ number, cell, shorthand, beside, where }) => {
        if (where === 'same cell') return `第${number}项〔${cell}〕又写“${shorthand}”又写县名：“${excerpt(beside)}”。`
        if (where === 'no rest')
          return `第${number}项〔${cell}〕写的是“${excerpt(shorthand)}”，却没有写明除哪些县（市、区）以外。`
        return where === 'achieved'
          ? `第${number}项已实现写的是“${excerpt(shorthand)}”，未实现〔${cell}〕却写着“${excerpt(beside)}”。`
          : `第${number}项未实现〔${cell}〕写的是“${excerpt(shorthand)}”，已实现却写着“${excerpt(beside)}”。`
      },
      hint: ({ where }) => {
        if (where === 'same cell') return '请只保留其中一种写法。'
        if (where === 'no rest') return '请在未实现一栏写上例外的县（市、区），或改为“全部实现”。'
        return where === 'achieved'
          ? '请把已实现改成县名单，或把未实现改为“无”。'
          : '请把未实现改成县名单，或把已实现改为“无”。'
      },
    },
    en: {
      title: 'Shorthand contradicts names',
      about:
        'One list says 全部 while the other names counties, one cell says 无 beside names, or one speaks of the others (其余均已实现) and nobody says than whom.',
      message: ({ number, cell, shorthand, beside, where }) => {
        if (where === 'same cell')
          return `Point ${number} (${cell}) says “${shorthand}” beside names: “${excerpt(beside)}”.`
        if (where === 'no rest')
          return `Point ${number} (${cell}) says “${excerpt(shorthand)}”, but not than which counties.`
        return where === 'achieved'
          ? `Point ${number}: 已实现 says “${excerpt(shorthand)}”, yet 未实现 (${cell}) says “${excerpt(beside)}”.`
          : `Point ${number}: 未实现 (${cell}) says “${excerpt(shorthand)}”, yet 已实现 says “${excerpt(beside)}”.`
      },
      hint: ({ where }) => {
        if (where === 'same cell') return 'Keep one of the two.'
        if (where === 'no rest') return 'Name the exceptions in 未实现, or write 全部实现.'
        return where === 'achieved'
          ? 'List the counties in 已实现, or write 无 in 未实现.'
          : 'List the counties in 未实现, or write 无 in 已实现.'
      },
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull.filter(({ list }) => list.shorthandBesideNames !== null)) {
      const facts = {
        ...place.named,
        beside: place.list.written,
        shorthand: place.list.shorthandBesideNames ?? '',
        where: 'same cell' as const,
      }
      hits.push({ ...place.place, facts })
    }
    for (const place of subject.cells.achieved.filter(({ answer }) => lacksExceptions(answer)))
      hits.push({
        ...place.place,
        facts: { ...place.named, beside: '', shorthand: place.list.written.trim(), where: 'no rest' },
      })
    for (const place of subject.cells.unachieved) {
      const { achieved, unachieved } = place.answer
      const where = sideOfAll(achieved, unachieved)
      if (!where) continue
      const [all, names] = where === 'achieved' ? [achieved, unachieved] : [unachieved, achieved]
      const facts = { ...place.named, beside: names.written, shorthand: all.written.trim(), where }
      hits.push({ ...place.place, facts })
    }
    return hits
  },
}

/** 其余均已实现 beside 无: all but whom? */
function lacksExceptions({ achieved, unachieved }: Answer): boolean {
  return (
    achieved.kind === 'all' &&
    !(achieved.grouped || achieved.names.length > 0) &&
    unachieved.counties.length === 0 &&
    unachieved.kind !== 'all' &&
    saysOthers(achieved.written)
  )
}

/** The list that says 全部 while the other has counties; null when neither does. */
function sideOfAll(achieved: CountyList, unachieved: CountyList): 'achieved' | 'unachieved' | null {
  if (achieved.kind === 'all' && unachieved.counties.length > 0) return 'achieved'
  return unachieved.kind === 'all' && achieved.counties.length > 0 ? 'unachieved' : null
}
