import type { School } from '../school'
import { STAGES } from '../stage'
import type { Standard } from '../standard'
import { judgeSizes, largeClasses, type LargeClasses, type SizeVerdict } from '../county/sizes'
import { judgeStage, type StageVerdict } from './stage-verdict'
import { allOf, type Decided } from './three-valued'

/** A county's schools against a standard. */
export interface Assessment {
  readonly standard: Standard
  /** Stages that have schools. */
  readonly stages: readonly StageVerdict[]
  /** Rooms (G3), school sizes (G4) and class sizes (G5), as far as the standard speaks of them. */
  readonly sizes: readonly SizeVerdict[]
  readonly largeClasses: readonly LargeClasses[]
  /** Whether the resource test is passed in every stage; null where that is not known, or where there are no schools. */
  readonly pass: Decided
}

/** Judges a county's schools. `complete`: whether they are all of them, without which no coefficient is certain. */
export function assess(schools: readonly School[], standard: Standard, complete = true): Assessment {
  const stages = STAGES.map((stage) => judgeStage(stage, schools, standard, complete)).filter(
    (verdict) => verdict !== null,
  )
  const inside = schools.filter(({ outside }) => outside === null)
  return {
    standard,
    stages,
    sizes: judgeSizes(inside, standard),
    largeClasses: largeClasses(inside, standard),
    pass: stages.length === 0 ? null : allOf(stages.map((stage) => stage.pass)),
  }
}
