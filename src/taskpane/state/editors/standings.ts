import type { TableSubject } from '../../../summary-table/answers/subject'
import type { ChosenStanding } from '../../../summary-table/remedies/standing-edits'

/** How a county stands on a point: in one list, in none, or, which is as open, in both. */
export function standingsOf({ answers, roster }: TableSubject, point: number): ReadonlyMap<string, ChosenStanding> {
  const answer = answers.find(({ row }) => row.number === point)
  const yes = new Set(answer?.achieved.counties)
  const no = new Set(answer?.unachieved.counties)
  const standing = (county: string): ChosenStanding => {
    if (yes.has(county) === no.has(county)) return 'open'
    return yes.has(county) ? 'achieved' : 'unachieved'
  }
  return new Map([...new Set([...roster.counties, ...yes, ...no])].map((county) => [county, standing(county)]))
}

/** Where a county goes when it is clicked on: from one list into the other, and from nowhere into 已实现. */
export function moved(standing: ChosenStanding): ChosenStanding {
  return standing === 'achieved' ? 'unachieved' : 'achieved'
}
