import type { AnyRule } from '../../findings/rule'
import { isBlankForm } from '../blank-form'
import type { TableSubject } from '../table'
import { answerEmpty } from './answer-empty'
import { answerMerged } from './answer-merged'
import { answerNotApplicable } from './answer-not-applicable'
import { assessmentUnread } from './assessment-unread'
import { cellError } from './cell-error'
import { cityLevelNamed } from './city-level-named'
import { columnExtra } from './column-extra'
import { columnHidden } from './column-hidden'
import { columnMissing } from './column-missing'
import { columnMoved } from './column-moved'
import { columnRenamed } from './column-renamed'
import { countyCountMismatch } from './county-count-mismatch'
import { countyInBoth } from './county-in-both'
import { countyMissing } from './county-missing'
import { countyRemark } from './county-remark'
import { countyRenamed } from './county-renamed'
import { countyRepeated } from './county-repeated'
import { countyShortName } from './county-short-name'
import { countyUnknown } from './county-unknown'
import { dateImplausible } from './date-implausible'
import { dateInvalid } from './date-invalid'
import { documentNumberMalformed } from './document-number-malformed'
import { documentNumberMissing } from './document-number-missing'
import { documentTitleConflict } from './document-title-conflict'
import { documentTitleUnquoted } from './document-title-unquoted'
import { documentYearImplausible } from './document-year-implausible'
import { evidenceDenies } from './evidence-denies'
import { evidenceEmpty } from './evidence-empty'
import { evidenceNearly } from './evidence-nearly'
import { evidenceRefers } from './evidence-refers'
import { formBlank } from './form-blank'
import { formulaExternal } from './formula-external'
import { goalTextChanged } from './goal-text-changed'
import { contactEmpty, dateEmpty, unitEmpty } from './header-empty'
import { listSeparator } from './list-separator'
import { listShorthandConflict } from './list-shorthand-conflict'
import { noneWording } from './none-wording'
import { noteMissing } from './note-missing'
import { officeEmpty } from './office-empty'
import { placeholderLeft } from './placeholder-left'
import { pointDuplicated } from './point-duplicated'
import { pointMissing } from './point-missing'
import { pointOutOfOrder } from './point-out-of-order'
import { pointTextChanged } from './point-text-changed'
import { pointsContradict } from './points-contradict'
import { rowExtra } from './row-extra'
import { rowHidden } from './row-hidden'
import { sheetHidden } from './sheet-hidden'
import { tableNotFound, type WorkbookSubject } from './table-not-found'
import { targetUnachieved } from './target-unachieved'
import { textWidth } from './text-width'
import { thresholdContradicted } from './threshold-contradicted'
import { titleChanged } from './title-changed'
import { unitUnknown } from './unit-unknown'
import { zoneInSomeRows } from './zone-in-some-rows'

/** What is said of a workbook without any table. */
export const WORKBOOK_RULES: readonly AnyRule<WorkbookSubject>[] = [tableNotFound]

/** What is said of the form itself, filled in or not. */
const FORM_RULES: readonly AnyRule<TableSubject>[] = [
  titleChanged,
  columnMissing,
  columnRenamed,
  columnMoved,
  columnExtra,
  pointMissing,
  pointDuplicated,
  pointOutOfOrder,
  pointTextChanged,
  goalTextChanged,
  rowExtra,
  rowHidden,
  columnHidden,
  sheetHidden,
  answerMerged,
  noteMissing,
  cellError,
  formulaExternal,
  formBlank,
]

/** What tables are held against: the catalogue, in the order in which findings of one cell are listed. */
export const TABLE_RULES: readonly AnyRule<TableSubject>[] = [
  ...FORM_RULES,
  unitEmpty,
  contactEmpty,
  dateEmpty,
  dateInvalid,
  dateImplausible,
  unitUnknown,
  answerEmpty,
  answerNotApplicable,
  assessmentUnread,
  countyMissing,
  countyInBoth,
  countyRepeated,
  countyUnknown,
  countyRenamed,
  zoneInSomeRows,
  cityLevelNamed,
  countyShortName,
  countyRemark,
  countyCountMismatch,
  listSeparator,
  listShorthandConflict,
  noneWording,
  officeEmpty,
  evidenceEmpty,
  evidenceDenies,
  evidenceRefers,
  evidenceNearly,
  documentTitleUnquoted,
  documentNumberMissing,
  documentNumberMalformed,
  documentYearImplausible,
  documentTitleConflict,
  placeholderLeft,
  textWidth,
  thresholdContradicted,
  pointsContradict,
  targetUnachieved,
]

/** What one table is held against: of a form that nobody has begun to fill in, only that and the form itself. */
export function rulesFor(subject: TableSubject): readonly AnyRule<TableSubject>[] {
  return isBlankForm(subject) ? FORM_RULES : TABLE_RULES
}
