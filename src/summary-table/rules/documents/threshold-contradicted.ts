import { lastOf } from '../../../text/items'
import type { Hit, Rule } from '../../../findings/rule'
import { matchesOf } from '../../../text/matches'
import { parseEvidence } from '../../documents/parse-evidence'
import type { EditionPoint, Threshold } from '../../edition'
import type { TableSubject } from '../../answers/subject'
import { shortfallsOf } from '../shared/shortfalls'

interface Facts {
  readonly number: number
  readonly cell: string
  /** The cell's words, such as 竣工率85%. */
  readonly stated: string
  /** The point's words, such as 过九成. */
  readonly demanded: string
  /** How many counties are listed as achieved. */
  readonly achieved: number
}

export const thresholdContradicted: Rule<TableSubject, Facts> = {
  name: 'threshold-contradicted',
  severity: 'warning',
  texts: {
    zh: {
      title: '落实情况达不到政策点的要求',
      about:
        '政策点有数字要求，县级落实情况写的百分比比它低，却有县（市、区）列为已实现。目标、计划、增幅和往年的百分比，以及写明是未实现的县的百分比，不算。',
      message: ({ number, cell, stated, demanded, achieved }) =>
        `第${number}项〔${cell}〕写的是“${stated}”，达不到“${demanded}”，却把${achieved}个县列为已实现。`,
      hint: () => '请核对数字，或把未达到的县移到“未实现”。',
    },
    en: {
      title: 'Below what the point demands',
      about:
        'The evidence states a percentage below the one in the policy point, while counties are listed as achieved. Aims, plans, growth, former years and counties that are listed as 未实现 do not count.',
      message: ({ number, cell, stated, demanded, achieved }) =>
        `Point ${number} (${cell}) says “${stated}”, short of “${demanded}”, yet lists ${achieved} ${achieved === 1 ? 'county' : 'counties'} as achieved.`,
      hint: () => 'Check the figure, or move the counties that fall short to 未实现.',
    },
  },
  check({ cells, roster }) {
    const hits: Hit<Facts>[] = []
    for (const cell of cells.evidence.filter(({ answer }) => answer.evidence.percentages.length > 0)) {
      const { row, achieved } = cell.answer
      for (const { stated, threshold } of shortfallsOf(cell.answer, roster)) {
        hits.push({
          ...cell.place,
          facts: {
            number: row.number,
            cell: cell.address,
            stated: stated.written,
            demanded: demandOf(row.point, threshold),
            achieved: achieved.counties.length,
          },
        })
      }
    }
    return hits
  },
}

const COMPARISON = /不低于|不少于|超过|过/gu

/** The demand in the point's own words: 过九成, 不低于10%. */
function demandOf({ text }: EditionPoint, { minimum }: Threshold): string {
  const demand = parseEvidence(text).percentages.find(({ value }) => value === minimum)
  if (!demand) return `${minimum}%`
  const comparison = lastOf(matchesOf(demand.clause, COMPARISON))?.[0] ?? ''
  return comparison + demand.figure
}
