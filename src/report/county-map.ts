import type { ReportedTable } from './file-report'

/** How a county stands on a point. */
export type Standing = 'achieved' | 'unachieved' | 'both' | 'neither'

/** One sign a standing, told apart by shape so that the map reads without colour. */
export const STANDING_SIGNS: Readonly<Record<Standing, string>> = {
  achieved: '●',
  unachieved: '○',
  both: '！',
  neither: '？',
}

/** One row of the map. */
export interface MapRow {
  readonly number: number
  /** One standing a county, in the order of the table's counties. */
  readonly standings: readonly { readonly county: string; readonly standing: Standing }[]
}

/** Counties × points: how every county stands on every point. */
export function countyMap({ counties, points }: ReportedTable): MapRow[] {
  return points.map(({ number, achieved, unachieved }) => {
    const yes = new Set(achieved)
    const no = new Set(unachieved)
    return {
      number,
      standings: counties.map((county) => ({ county, standing: standing(yes.has(county), no.has(county)) })),
    }
  })
}

function standing(yes: boolean, no: boolean): Standing {
  if (yes) return no ? 'both' : 'achieved'
  return no ? 'unachieved' : 'neither'
}
