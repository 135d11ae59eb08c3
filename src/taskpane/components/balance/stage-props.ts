import type { CountyCheck } from '../../../balance/check-balance'
import type { StageVerdict } from '../../../balance/verdict/stage-verdict'

/** What each part of a stage's section is drawn from. */
export interface StageProps {
  readonly verdict: StageVerdict
  readonly check: CountyCheck
}
