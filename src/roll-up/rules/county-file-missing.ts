import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly county: string
}

export const countyFileMissing: FiledRule<RollUp, Facts> = {
  name: 'county-file-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '没有报送',
      brief: ({ county }) => `${county}没有报送`,
      about: '名单里的县（市、区），在收到的文件里一个也没有它的表。省级汇总时，一个市的县都没有的，只说这个市。',
      message: ({ county }) => `没有收到${county}的汇总表。`,
      hint: ({ county }) => `请催${county}报送；报了还这样说的，看它的文件是不是没有放进来，或者填报单位没有写清楚。`,
    },
    en: {
      title: 'Nothing sent',
      brief: ({ county }) => `${county} has sent nothing`,
      about:
        'A county of the roster is in none of the files. Of a province, a prefecture none of whose counties is there is said once.',
      message: ({ county }) => `No summary table of ${county} was received.`,
      hint: ({ county }) =>
        `Ask ${county} for its table; if it has sent one, see whether the file is among these and names its unit.`,
    },
  },
  cause: ({ county }) => county,
  *check({ missing }) {
    for (const county of missing) yield { sheet: null, area: null, facts: { path: null, county } }
  },
}
