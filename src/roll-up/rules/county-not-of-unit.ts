import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly name: string
  readonly unit: string
}

export const countyNotOfUnit: FiledRule<RollUp, Facts> = {
  name: 'county-not-of-unit',
  severity: 'error',
  texts: {
    zh: {
      title: '不是本单位的表',
      about: '填报单位是别的市的县（市、区），或者就是汇总单位自己，没有列入汇总。',
      message: ({ file, name, unit }) => `“${file}”是${name}的表，不属于${unit}要收的，没有列入汇总。`,
      hint: () => '请看是不是放错了文件，或者填报单位写错了。',
    },
    en: {
      title: 'Not of this unit',
      about: 'The table is from a county of another city, or from the collecting unit itself; it is left out.',
      message: ({ file, name, unit }) =>
        `“${file}” is from ${name}, which does not report to ${unit}; it was left out.`,
      hint: () => 'See whether the file is in the wrong place, or names the wrong unit.',
    },
  },
  *check({ tables, unit }) {
    for (const { table, refusal } of tables)
      if (refusal === 'elsewhere') {
        const name = 'name' in table.reporter ? table.reporter.name : ''
        yield {
          ...headOf(table),
          facts: { path: table.path, county: null, file: fileName(table.path), name, unit: unit.name },
        }
      }
  },
}
