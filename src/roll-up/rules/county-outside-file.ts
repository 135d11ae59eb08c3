import { parseArea } from '../../grid/address'
import type { Filed, FiledRule } from '../../findings/filed'
import { unfoldPoints } from '../folded-points'
import { byItself } from '../../text/by-itself'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly number: number
  readonly names: readonly string[]
  readonly from: string
}

export const countyOutsideFile: FiledRule<RollUp, Facts> = {
  name: 'county-outside-file',
  severity: 'error',
  texts: {
    zh: {
      title: '县的表里写了别的县',
      about: '一个县（市、区）的表只能说它自己。表里写到的别的县不列入汇总，它自己那一项照常汇总。',
      message: ({ number, names, from }) =>
        `第${number}项：${from}的表里写了${names.map((name) => `“${name}”`).join('、')}，没有列入汇总。`,
      hint: ({ from }) => `请${from}只写自己；别的县以它们自己报的为准。`,
    },
    en: {
      title: "Other counties in a county's table",
      about:
        "A county's table speaks for itself alone. Other counties that it lists are left out; its own standing in the row is merged.",
      message: ({ number, names, from }) =>
        `Point ${number}: the table of ${from} lists ${names.map((name) => `“${name}”`).join(', ')}, which was left out.`,
      hint: ({ from }) => `${from} should write only itself; the others speak for themselves.`,
    },
  },
  *check({ tables }) {
    for (const { table, status, from } of tables) {
      if (status === 'refused' || from === null) continue
      for (const { number, foreign, cell } of unfoldPoints(table.points))
        if (foreign.length > 0)
          yield {
            sheet: table.sheet,
            area: cell === null ? null : parseArea(cell),
            point: number,
            facts: { path: table.path, county: from, number, names: foreign.map(byItself), from },
          }
    }
  },
}
