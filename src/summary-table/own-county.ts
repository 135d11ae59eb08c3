import type { Roster } from './counties/roster'
import type { SummaryTable } from './table'

/** Words with which the name of an office goes on after its county's. */
const OFFICE = ['教', '人民政府', '政府', '文', '科', '社会', '党', '县委', '区委', '市委', '委']
const COUNTY_ENDS = '县区市旗'
const LONGEST_NAME = 16

/**
 * The roster of a table in which a county judges itself (自评): that county, as 填报单位 names it, even where others have its name
 * (宝山区 is in two cities). What a city's office says of itself holds for all counties of the roster.
 */
export function ownRoster({ layout, header }: SummaryTable, roster: Roster): Roster {
  const has = (key: string): boolean => layout.some((column) => column.key === key)
  if (!has('assessment') || has('achieved') || roster.source === 'city') return roster
  const unit = header.unit.text
  const named = countyOf(unit)
  if (named !== null && (roster.source === 'table' || roster.counties.includes(named))) {
    return { source: 'city', unit: named, counties: [named], aliases: new Map() }
  }
  return roster.source === 'table' && unit !== '' ? { ...roster, counties: [unit] } : roster
}

/** The county before the office in a unit's name: 宝山区 of 宝山区教育局. */
function countyOf(unit: string): string | null {
  for (let end = 2; end <= Math.min(unit.length, LONGEST_NAME); end++) {
    if (!COUNTY_ENDS.includes(unit[end - 1])) continue
    const rest = unit.slice(end)
    if (rest === '' || OFFICE.some((word) => rest.startsWith(word))) return unit.slice(0, end)
  }
  return null
}
