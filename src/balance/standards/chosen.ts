import type { Standard } from '../standard'
import { QUALITY_2017, standardOf } from './catalogue'
import { LOCAL, type StandardChoice } from './choice'
import { localStandard } from './local'

/** The standard that is chosen; a local one that cannot be used gives way to the national one. */
export function chosenStandard({ standard, local }: StandardChoice): Standard {
  const own = standard === LOCAL && local ? localStandard(local) : null
  if (own && 'standard' in own) return own.standard
  return standardOf(standard) ?? standardOf(local?.base ?? '') ?? QUALITY_2017
}
