import type { Roster } from '../counties/roster/roster'
import { layoutsOf, type Layout } from '../edition'
import type { SummaryTable } from '../table'

/** Words with which the name of an office goes on after its county's. */
const OFFICE = ['教', '人民政府', '政府', '文', '科', '社会', '党', '县委', '区委', '市委', '委']
const COUNTY_ENDS = '县区市旗'
const LONGEST_NAME = 16

/**
 * The roster of a county's self-check: that county, as 填报单位 names it, even where others have its name (宝山区 is in two cities). In
 * the form in which it judges itself (自评) there is nobody else, whatever roster was given; what a city's office says there holds for all.
 */
export function ownRoster({ edition, layout, header }: SummaryTable, roster: Roster): Roster {
  if (roster.source === 'city' || !layoutsOf(edition).some(isAssessed)) return roster
  const unit = header.unit.text
  const named = countyOf(unit)
  const isOne = roster.source === 'table' || (isAssessed(layout) && named !== null && roster.counties.includes(named))
  if (named !== null && isOne) return { source: 'city', unit: named, counties: [named], aliases: new Map() }
  return isAssessed(layout) && roster.source === 'table' && unit !== '' ? { ...roster, counties: [unit] } : roster
}

/** Whether a form asks for the county's own judgement in place of county lists. */
function isAssessed(layout: Layout): boolean {
  return layout.some(({ key }) => key === 'assessment') && !layout.some(({ key }) => key === 'achieved')
}

/** The county before the office in a unit's name: 宝山区 of 宝山区教育局. */
function countyOf(unit: string): string | null {
  for (let end = 2; end <= Math.min(unit.length, LONGEST_NAME); end++) {
    if (!COUNTY_ENDS.includes(unit.charAt(end - 1))) continue
    const rest = unit.slice(end)
    if (rest === '' || OFFICE.some((word) => rest.startsWith(word))) return unit.slice(0, end)
  }
  return null
}
