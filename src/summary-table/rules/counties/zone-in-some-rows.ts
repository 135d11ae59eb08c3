import { cellAddress, cellArea, type Area } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly zone: string
  readonly cell: string
  /** The points that name it, and the answered ones that do not. */
  readonly named: readonly number[]
  readonly missing: readonly number[]
}

export const zoneInSomeRows: Rule<TableSubject, Facts> = {
  name: 'zone-in-some-rows',
  severity: 'warning',
  texts: {
    zh: {
      title: '功能区只在部分项里出现',
      brief: ({ zone }) => `“${zone}”只在部分项里出现`,
      about:
        '开发区、高新区等功能区可以作为单独的县（市、区），但要么每一项都填，要么都不填。只在部分项里出现的，一个区提示一次，其余各项不按漏填计算。',
      message: ({ zone, cell, named, missing }) =>
        named.length <= missing.length
          ? `“${zone}”只在${inChinese(named)}出现（最先在〔${cell}〕），其余${missing.length}项没有写它。`
          : `“${zone}”在${named.length}项里作为县（市、区）填写（最先在〔${cell}〕），${inChinese(missing)}没有写它。`,
      hint: ({ zone }) =>
        `“${zone}”单独填报的，把它加进“县区名单”，并在每一项里填上；不单独填报的，从名单里删去，归入所在的县（市、区）。`,
    },
    en: {
      title: 'Zone in some rows only',
      brief: ({ zone }) => `“${zone}” in some points only`,
      about:
        'A zone may stand as a county, but in every point or in none. One that only some points name is told once, and counts as missing nowhere.',
      message: ({ zone, cell, named, missing }) =>
        named.length <= missing.length
          ? `“${zone}” stands in ${inEnglish(named)} only (first in ${cell}); ${missing.length} points do not name it.`
          : `“${zone}” stands as a county in ${named.length} points (first in ${cell}); ${inEnglish(missing)} do not name it.`,
      hint: ({ zone }) =>
        `If “${zone}” reports by itself, add it to the roster sheet 县区名单 and name it in every point; if not, take it out of the lists.`,
    },
  },
  cause: ({ zone }) => zone,
  check({ table, answers, roster }) {
    const hits: Hit<Facts>[] = []
    for (const { name: zone } of roster.openZones ?? []) {
      const named = answers.flatMap((answer) => placeIn(answer, zone) ?? [])
      const others = answers.filter((answer) => isAnswered(answer) && placeIn(answer, zone) === null)
      const [first] = named
      if (!first) continue
      const { area } = first
      const numbers = named.map(({ number }) => number)
      const missing = others.map(({ row }) => row.number)
      const facts = { zone, cell: cellAddress(area.top, area.left), named: numbers, missing }
      hits.push({ sheet: table.sheet.name, area, facts })
    }
    return hits
  },
}

const MOST_LISTED = 8

const inChinese = (numbers: readonly number[]): string =>
  numbers.length > MOST_LISTED
    ? `第${numbers.slice(0, MOST_LISTED).join('、')}等${numbers.length}项`
    : `第${numbers.join('、')}项`

function inEnglish(numbers: readonly number[]): string {
  const listed = numbers.slice(0, MOST_LISTED).join(', ')
  const more = numbers.length > MOST_LISTED ? ` and ${numbers.length - MOST_LISTED} more` : ''
  return `point${numbers.length > 1 ? 's' : ''} ${listed}${more}`
}

/** Where a point names the zone; null where it does not. */
function placeIn({ row, achieved, unachieved }: Answer, zone: string): { number: number; area: Area } | null {
  const isNamed = (list: Answer['achieved']) =>
    list.names.some(({ county, nearest }) => county === zone || nearest === zone)
  const cell = isNamed(achieved) ? row.cells.achieved : isNamed(unachieved) ? row.cells.unachieved : null
  return cell && { number: row.number, area: cellArea(row.row, cell.column) }
}

/** A row that says all counties names every zone, and a blank one none. */
function isAnswered({ achieved, unachieved }: Answer): boolean {
  const lists = [achieved, unachieved]
  if (lists.some(({ kind }) => kind === 'all' || kind === 'all-but' || kind === 'not-applicable')) return false
  return lists.some(({ counties }) => counties.length > 0)
}
