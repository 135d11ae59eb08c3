import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { listEdits } from '../shared/edits'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly names: readonly { readonly written: string; readonly county: string }[]
}

export const countyShortName: Rule<TableSubject, Facts> = {
  name: 'county-short-name',
  severity: 'info',
  texts: {
    zh: {
      title: '县名用了简称',
      about: '用了简称（银州＝银州区），只有一个县合得上，所以看得懂；写全称更稳妥。',
      message: ({ number, cell, names }) =>
        `第${number}项〔${cell}〕用了简称：${names.map(({ written, county }) => `“${written}”是${county}`).join('，')}。`,
      hint: () => '建议写全称。',
      fix: ({ names }) => `改为全称：${names.map(({ county }) => county).join('、')}`,
    },
    en: {
      title: 'Short county name',
      about: 'A short name (银州 for 银州区) that only one county fits is understood; the full name is safer.',
      message: ({ number, cell, names }) =>
        `Point ${number} (${cell}) uses short names: ${names.map(({ written, county }) => `“${written}” is ${county}`).join(', ')}.`,
      hint: () => 'Better write the full name.',
      fix: ({ names }) => `Write in full: ${names.map(({ county }) => county).join(', ')}`,
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.listsNotInFull) {
      if (!place.list.names.some(({ short }) => short)) continue
      const names = place.list.names.flatMap(({ short, written, county }) =>
        short && county ? [{ written, county }] : [],
      )
      hits.push({ ...place.place, facts: { ...place.named, names }, edits: listEdits(place) })
    }
    return hits
  },
}
