import type { AnyRule } from '../../findings/rule'
import { schoolBlank } from './school-blank'
import { schoolBranch } from './school-branch'
import { schoolCellError } from './school-cell-error'
import { schoolCellUnit } from './school-cell-unit'
import { schoolClassSizeOrder } from './school-class-size-order'
import { schoolColumnDoubled } from './school-column-doubled'
import { schoolColumnHidden } from './school-column-hidden'
import { schoolColumnMissing } from './school-column-missing'
import { schoolConverted } from './school-converted'
import { schoolCountyMissing } from './school-county-missing'
import { schoolCountyUnsure } from './school-county-unsure'
import { schoolDerived } from './school-derived'
import { schoolDuplicated } from './school-duplicated'
import { schoolFraction } from './school-fraction'
import { schoolHeadingNarrow } from './school-heading-narrow'
import { schoolHeadingUnit } from './school-heading-unit'
import { schoolImpossible } from './school-impossible'
import { schoolKindUnknown } from './school-kind-unknown'
import { schoolLargestClassAbovePupils } from './school-largest-class-above-pupils'
import { schoolLargestClassTooSmall } from './school-largest-class-too-small'
import { schoolLeftOut } from './school-left-out'
import { schoolNameMissing } from './school-name-missing'
import { schoolNegative } from './school-negative'
import { schoolNoPupils } from './school-no-pupils'
import { schoolNoneAsText } from './school-none-as-text'
import { schoolNotANumber } from './school-not-a-number'
import { schoolNumberFormat } from './school-number-format'
import { schoolNumberAsText } from './school-number-as-text'
import { schoolOutOfProportion } from './school-out-of-proportion'
import { schoolPublishedDiffers } from './school-published-differs'
import { schoolRowHidden } from './school-row-hidden'
import { schoolSheetHidden } from './school-sheet-hidden'
import { schoolSheetNotFound } from './school-sheet-not-found'
import { schoolSheetUnread } from './school-sheet-unread'
import { schoolStageKindConflict } from './school-stage-kind-conflict'
import { schoolStageMissing } from './school-stage-missing'
import { schoolStageUnknown } from './school-stage-unknown'
import { schoolStagesTogether } from './school-stages-together'
import { schoolTeachersAboveTotal } from './school-teachers-above-total'
import { schoolTotalDiffers } from './school-total-differs'
import { schoolTotalNotSplit } from './school-total-not-split'
import { schoolTotalRepeated } from './school-total-repeated'
import { schoolTotalRow } from './school-total-row'
import { schoolUnusual } from './school-unusual'
import { schoolValueWanYuan } from './school-value-wan-yuan'
import { schoolWidth } from './school-width'
import { schoolZerosForTotal } from './school-zeros-for-total'
import type { SchoolSubject } from './subject'

/** All rules of the school sheet: the catalogue is made from this list. Names are public and never change. */
export const SCHOOL_RULES: readonly AnyRule<SchoolSubject>[] = [
  schoolSheetNotFound,
  schoolSheetUnread,
  schoolSheetHidden,
  schoolColumnMissing,
  schoolColumnDoubled,
  schoolColumnHidden,
  schoolHeadingUnit,
  schoolHeadingNarrow,
  schoolNameMissing,
  schoolCountyMissing,
  schoolCountyUnsure,
  schoolStageUnknown,
  schoolStageKindConflict,
  schoolStageMissing,
  schoolStagesTogether,
  schoolKindUnknown,
  schoolDuplicated,
  schoolBranch,
  schoolTotalRow,
  schoolTotalDiffers,
  schoolPublishedDiffers,
  schoolRowHidden,
  schoolCellError,
  schoolBlank,
  schoolNotANumber,
  schoolNumberFormat,
  schoolNumberAsText,
  schoolCellUnit,
  schoolWidth,
  schoolNoneAsText,
  schoolNegative,
  schoolFraction,
  schoolImpossible,
  schoolUnusual,
  schoolValueWanYuan,
  schoolTeachersAboveTotal,
  schoolClassSizeOrder,
  schoolLargestClassTooSmall,
  schoolLargestClassAbovePupils,
  schoolOutOfProportion,
  schoolNoPupils,
  schoolLeftOut,
  schoolTotalRepeated,
  schoolZerosForTotal,
  schoolTotalNotSplit,
  schoolConverted,
  schoolDerived,
]
