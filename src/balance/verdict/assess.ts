import type { School } from '../school'
import { STAGES } from '../stage'
import type { Standard } from '../standard'
import { judgeSizes, largeClasses, type LargeClasses, type SizeVerdict } from './sizes'
import { judgeStage, type StageVerdict } from './stage-verdict'

/** A county's schools against a standard. */
export interface Assessment {
  readonly standard: Standard
  /** Stages that have schools. */
  readonly stages: readonly StageVerdict[]
  /** Rooms (G3), school sizes (G4) and class sizes (G5), as far as the standard speaks of them. */
  readonly sizes: readonly SizeVerdict[]
  readonly largeClasses: readonly LargeClasses[]
  /** Whether the resource test is passed in every stage; false where there are no schools. */
  readonly pass: boolean
}

/** Judges a county's schools. */
export function assess(schools: readonly School[], standard: Standard): Assessment {
  const stages = STAGES.map((stage) => judgeStage(stage, schools, standard)).filter((verdict) => verdict !== null)
  return {
    standard,
    stages,
    sizes: judgeSizes(schools, standard),
    largeClasses: largeClasses(schools, standard),
    pass: stages.length > 0 && stages.every((stage) => stage.pass),
  }
}
