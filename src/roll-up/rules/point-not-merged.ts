import { parseArea } from '../../grid/address'
import type { Filed, FiledRule } from '../../findings/filed'
import { unfoldPoints } from '../folded-points'
import { byItself } from '../../text/by-itself'
import type { RollUp } from '../model'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly message: string
}

export const pointNotMerged: FiledRule<RollUp, Facts> = {
  name: 'point-not-merged',
  severity: 'warning',
  texts: {
    zh: {
      title: '这一项没有列入汇总',
      brief: ({ county }) => `${county}有没列入汇总的`,
      about: '一行里有必须改正的问题，这个县的这一项先不列入，两栏都没有它；同一个文件的其他项照常汇总。',
      message: ({ county, number, message }) => `第${number}项：${county}的没有列入汇总，因为：${message}`,
      hint: ({ county }) => `请${county}改正后重新报送。`,
    },
    en: {
      title: 'Point not merged',
      brief: ({ county }) => `Points of ${county} not merged`,
      about:
        'A row with an error of its own is not merged: the county stands in neither list there. The rest of its file is.',
      message: ({ county, number, message }) => `Point ${number} of ${county} was not merged: ${message}`,
      hint: ({ county }) => `Ask ${county} to correct it and send the table again.`,
    },
  },
  cause: ({ county }) => county,
  *check({ tables }) {
    for (const { table, status, from } of tables) {
      if (from === null || (status !== 'used' && status !== 'conflict')) continue
      for (const { number, error, cell } of unfoldPoints(table.points))
        if (error !== null)
          yield {
            sheet: table.sheet,
            area: cell === null ? null : parseArea(cell),
            point: number,
            facts: { path: table.path, county: from, number, message: byItself(error) },
          }
    }
  },
}
