import { isCountySomewhere, PREFECTURES } from '../summary-table/counties/gazetteer/china'
import type { Roster } from '../summary-table/counties/roster/roster'
import { rosterIndex } from '../summary-table/counties/roster/roster-index'
import { looksLikeName } from '../summary-table/counties/list/listed-names'
import { cutNames } from '../summary-table/counties/list/segment'

/** Every county and zone of China, each name once. */
const everywhere = (): Roster => ({
  source: 'given',
  unit: null,
  counties: [...new Set(PREFECTURES.flatMap(({ counties, zones }) => [...counties, ...zones]))],
  aliases: new Map(),
})

let roster: Roster | undefined

/**
 * The names in a part of a list that is known without its roster: 古塔区凌河区义县 are three, cut by the counties of all China;
 * a name that is none of them, such as a zone, stays one. What holds no Chinese character (5, TRUE), or is no name at all, names nothing.
 */
export function countyNames(written: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(written)) return []
  if (isCountySomewhere(written)) return [written]
  const index = rosterIndex((roster ??= everywhere()))
  const segments = cutNames(written, index)
  if (segments?.every(({ found }) => found && !found.short)) return segments.map((each) => each.written)
  return looksLikeName(written) || segments || index.resolve(written) || shortOfSome(written) ? [written] : []
}

/** 朝阳 is short for several counties, and still the name of one. */
function shortOfSome(written: string): boolean {
  return rosterIndex((roster ??= everywhere())).sharing(written).length > 0
}
