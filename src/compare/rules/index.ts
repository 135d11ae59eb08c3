import type { AnyFiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'
import { periodOrder } from './period-order'
import { periodCopied } from './period-copied'
import { targetRegressed } from './target-regressed'
import { targetAchievedWithoutEvidence } from './target-achieved-without-evidence'
import { documentDropped } from './document-dropped'
import { countyGone } from './county-gone'
import { countyNew } from './county-new'

/** What is said of two periods. */
export const COMPARE_RULES: readonly AnyFiledRule<Comparison>[] = [
  periodOrder,
  periodCopied,
  targetRegressed,
  targetAchievedWithoutEvidence,
  documentDropped,
  countyGone,
  countyNew,
]
