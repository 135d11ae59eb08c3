import { CellError } from '../../grid/cell'
import { ANSWER_KEYS } from '../edition'
import { isBlank } from '../reading/nothing-said'
import type { TableSubject } from './subject'
import type { HeaderField, PointRow } from '../table'

/** The year may be printed beforehand: 2018年  月  日. */
const NO_DAY = /^\d{0,4}年?月?日?$/
const BLANKS = /[\s_＿]/gu

/**
 * Whether nobody has begun to answer a form. 责任科室 does not count, for offices print it before they hand the form out, and neither does
 * the heading line, which many fill in first.
 */
export function isBlankForm({ table: { points } }: TableSubject): boolean {
  return points.length > 0 && points.every(isUnanswered)
}

/** Whether the heading line of a form says nothing either. */
export function isBlankHeader({ table: { header } }: TableSubject): boolean {
  return saysNothing(header.unit) && saysNothing(header.contact) && isDayless(header.date)
}

function saysNothing({ text, value }: HeaderField): boolean {
  return text === '' && !(value instanceof CellError)
}

function isDayless({ text, value }: HeaderField): boolean {
  return typeof value !== 'number' && !(value instanceof CellError) && NO_DAY.test(text.replace(BLANKS, ''))
}

function isUnanswered({ cells }: PointRow): boolean {
  return ANSWER_KEYS.every((key) => {
    const cell = cells[key]
    return key === 'office' || cell === null || (isBlank(cell.text) && !(cell.value instanceof CellError))
  })
}
