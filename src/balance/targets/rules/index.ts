import type { AnyRule } from '../../../findings/rule'
import type { TargetFindings } from './shared'
import { targetBelowStandard } from './target-below-standard'
import { targetDecreasing } from './target-decreasing'
import { targetMissed } from './target-missed'
import { targetReachedDiffers } from './target-reached-differs'
import { targetRowUnread } from './target-row-unread'

export const TARGET_RULES: readonly AnyRule<TargetFindings>[] = [
  targetMissed,
  targetDecreasing,
  targetBelowStandard,
  targetReachedDiffers,
  targetRowUnread,
]
