import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { placeOfSource } from './filed'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly files: readonly string[]
  readonly onlyEvidence: boolean
}

export const countyFileConflict: FiledRule<RollUp, Facts> = {
  name: 'county-file-conflict',
  severity: 'error',
  texts: {
    zh: {
      title: '几份表说法不一',
      brief: ({ county }) => `${county}的几份表说法不一`,
      about:
        '一个县（市、区）的几份表时间相同（或没有填时间），内容却不一样，不知道哪一份算数：说法不同的政策点先不列入，两栏都没有它。只是落实情况写得不同的，文件都列上。',
      message: ({ county, number, files, onlyEvidence }) =>
        `第${number}项：${county}的${files.map((file) => `“${file}”`).join('和')}${onlyEvidence ? '落实情况写得不同' : '一个算已实现，一个不是'}。`,
      hint: ({ county }) => `请${county}确认哪一份算数，删去另一份再汇总。`,
    },
    en: {
      title: 'Tables disagree',
      brief: ({ county }) => `Tables of ${county} disagree`,
      about:
        'Several tables of one county have one date, or none, and differ: where its standing differs it stands in neither list. Where only the evidence differs the documents of all are listed.',
      message: ({ county, number, files, onlyEvidence }) =>
        `Point ${number}: ${files.map((file) => `“${file}”`).join(' and ')} of ${county} ${onlyEvidence ? 'give different evidence' : 'disagree whether it is achieved'}.`,
      hint: ({ county }) => `Ask ${county} which one counts, and leave out the other.`,
    },
  },
  cause: ({ county }) => county,
  *check({ points }) {
    for (const { number, conflicts } of points)
      for (const { county, onlyEvidence, tables, numbers } of conflicts) {
        const files = [...new Set(tables.map(({ path }) => fileName(path)))]
        const place = placeOfSource({ table: tables[0] ?? null, numbers })
        yield {
          ...place,
          point: number,
          severity: onlyEvidence ? 'warning' : 'error',
          facts: { path: place.path, county, number, files, onlyEvidence },
        }
      }
  },
}
