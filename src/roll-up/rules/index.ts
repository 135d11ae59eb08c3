import type { AnyFiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { countyFileMissing } from './county-file-missing'
import { fileOpen } from './file-open'
import { fileUnread } from './file-unread'
import { reporterUnknown } from './reporter-unknown'
import { countyNotOfUnit } from './county-not-of-unit'
import { countyFileOtherYear } from './county-file-other-year'
import { countyFileConflict } from './county-file-conflict'
import { countyFileSuperseded } from './county-file-superseded'
import { countyFileDuplicated } from './county-file-duplicated'
import { fileNameDiffers } from './file-name-differs'
import { countyOutsideFile } from './county-outside-file'
import { pointNotMerged } from './point-not-merged'
import { editionPointUnasked } from './edition-point-unasked'
import { editionPointWeaker } from './edition-point-weaker'
import { mergedCellEdited } from './merged-cell-edited'
import { evidenceShortened } from './evidence-shortened'

/** What is said of a round of files, in the order in which it is said. */
export const ROLL_UP_RULES: readonly AnyFiledRule<RollUp>[] = [
  countyFileMissing,
  fileUnread,
  fileOpen,
  reporterUnknown,
  countyNotOfUnit,
  countyFileOtherYear,
  countyFileConflict,
  countyFileSuperseded,
  countyFileDuplicated,
  fileNameDiffers,
  countyOutsideFile,
  pointNotMerged,
  editionPointUnasked,
  editionPointWeaker,
  evidenceShortened,
  mergedCellEdited,
]
