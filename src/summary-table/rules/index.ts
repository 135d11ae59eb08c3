import type { AnyRule } from '../../findings/rule'
import { isBlankForm, isBlankHeader } from '../answers/blank-form'
import type { TableSubject } from '../answers/subject'
import { answerEmpty } from './answers/answer-empty'
import { answerMerged } from './answers/answer-merged'
import { answerNotApplicable } from './answers/answer-not-applicable'
import { assessmentUnread } from './answers/assessment-unread'
import { cellError } from './form/cell-error'
import { cityLevelNamed } from './counties/city-level-named'
import { columnExtra } from './form/column-extra'
import { columnHidden } from './form/column-hidden'
import { columnMissing } from './form/column-missing'
import { columnMoved } from './form/column-moved'
import { columnRenamed } from './form/column-renamed'
import { countyCountMismatch } from './counties/county-count-mismatch'
import { countyInBoth } from './counties/county-in-both'
import { countyMissing } from './counties/county-missing'
import { countyRemark } from './counties/county-remark'
import { countyRenamed } from './counties/county-renamed'
import { countyRepeated } from './counties/county-repeated'
import { countyShortName } from './counties/county-short-name'
import { countyUnknown } from './counties/county-unknown'
import { dateImplausible } from './form/date-implausible'
import { dateInvalid } from './form/date-invalid'
import { documentNumberMalformed } from './documents/document-number-malformed'
import { documentNumberMissing } from './documents/document-number-missing'
import { documentTitleConflict } from './documents/document-title-conflict'
import { documentTitleUnquoted } from './documents/document-title-unquoted'
import { documentYearImplausible } from './documents/document-year-implausible'
import { evidenceDenies } from './documents/evidence-denies'
import { evidenceEmpty } from './documents/evidence-empty'
import { evidenceNearly } from './documents/evidence-nearly'
import { evidenceRefers } from './documents/evidence-refers'
import { formBlank } from './form/form-blank'
import { formulaExternal } from './form/formula-external'
import { goalTextChanged } from './form/goal-text-changed'
import { contactEmpty, dateEmpty, unitEmpty } from './form/header-empty'
import { listSeparator } from './counties/list-separator'
import { listShorthandConflict } from './counties/list-shorthand-conflict'
import { noneWording } from './counties/none-wording'
import { noteMissing } from './form/note-missing'
import { officeEmpty } from './answers/office-empty'
import { placeholderLeft } from './answers/placeholder-left'
import { pointDuplicated } from './form/point-duplicated'
import { pointMissing } from './form/point-missing'
import { pointOutOfOrder } from './form/point-out-of-order'
import { pointTextChanged } from './form/point-text-changed'
import { pointsContradict } from './answers/points-contradict'
import { rowExtra } from './form/row-extra'
import { rowHidden } from './form/row-hidden'
import { sheetHidden } from './form/sheet-hidden'
import { tableNotFound, type WorkbookSubject } from './form/table-not-found'
import { targetUnachieved } from './answers/target-unachieved'
import { textWidth } from './answers/text-width'
import { thresholdContradicted } from './documents/threshold-contradicted'
import { titleChanged } from './form/title-changed'
import { unitUnknown } from './form/unit-unknown'
import { zoneInSomeRows } from './counties/zone-in-some-rows'

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

/** What is said of 填报单位, 联系人 and 时间. */
const HEADER_RULES: readonly AnyRule<TableSubject>[] = [
  unitEmpty,
  contactEmpty,
  dateEmpty,
  dateInvalid,
  dateImplausible,
  unitUnknown,
]

/** What tables are held against: the catalogue, in the order in which findings of one cell are listed. */
export const TABLE_RULES: readonly AnyRule<TableSubject>[] = [
  ...FORM_RULES,
  ...HEADER_RULES,
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

/** What one table is held against: of a form that nobody has begun to answer, only that, the form itself, and the heading line where it is begun. */
export function rulesFor(subject: TableSubject): readonly AnyRule<TableSubject>[] {
  if (!isBlankForm(subject)) return TABLE_RULES
  return isBlankHeader(subject) ? FORM_RULES : [...FORM_RULES, ...HEADER_RULES]
}
