import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
}

export const cityLevelNamed: Rule<TableSubject, Facts> = {
  name: 'city-level-named',
  severity: 'warning',
  texts: {
    zh: {
      title: '名单里写了市本级',
      about:
        '“市本级”“市直”“市直属学校”是市一级自己，不是县（市、区），没有算进名单。确实要单独填报的，写进“县区名单”。',
      message: ({ number, cell, written }) =>
        `第${number}项〔${cell}〕的“${excerpt(written)}”是市本级，不是县（市、区），没有计算。`,
      hint: () => '请删去；确实要单独填报的，把它加进“县区名单”。',
    },
    en: {
      title: "The city's own level",
      about:
        "市本级, 市直 and 市直属学校 are the city's own level and no county; they are not counted. If they report by themselves, add them to the roster sheet 县区名单.",
      message: ({ number, cell, written }) =>
        `Point ${number} (${cell}): “${excerpt(written)}” is the city's own level and no county; it is not counted.`,
      hint: () => 'Remove it; if it reports by itself, add it to the roster sheet 县区名单.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      for (const { cityLevel, written } of place.list.names)
        if (cityLevel) hits.push({ ...place.place, facts: { ...place.named, written } })
    }
    return hits
  },
}
