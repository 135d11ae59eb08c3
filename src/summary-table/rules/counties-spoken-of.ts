import { indexOf } from '../counties/roster-index'
import type { Roster } from '../counties/roster'
import type { StatedPercentage } from '../documents/evidence'

/** Who is spoken of from here on. */
const OTHERS = /.*(?:其余|其[他它]|全[市州盟县区]|各[县市区地]|平均)/su
/** 个别县: which ones is not said. */
const SOME = /(?:个别|部分|少数|有的|有些)(?:[县市区旗]|地[区方])/u

/**
 * The counties that a percentage is stated of: those named nearest before it, in its own words, its clause or its sentence. Empty when
 * it is said of all, of the others, or of nobody by name; 'some' when it is said of some county or other.
 */
export function countiesSpokenOf(stated: StatedPercentage, roster: Roster): readonly string[] | 'some' {
  for (const words of [stated.about, stated.clause, stated.sentence]) {
    const said = words.replace(OTHERS, '')
    if (SOME.test(said)) return 'some'
    const counties = countiesIn(said, roster)
    if (counties.length > 0 || said !== words) return counties
  }
  return []
}

function countiesIn(text: string, roster: Roster): string[] {
  const index = indexOf(roster)
  const counties: string[] = []
  for (let at = 0; at < text.length;) {
    const found = index.longestAt(text, at, false)
    if (found?.county) counties.push(found.county)
    at += found?.written.length ?? 1
  }
  return counties
}
