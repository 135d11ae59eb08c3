import { codeAtEnd, isOfficial, isProclamation, isUnmistakable, namesKind } from './issuing-code'
import type { NumberParts } from './candidates'
import { QUOTED, ROUND } from './forms'

/** 3号楼 is a building. */
const BUILDING = /^[楼院门馆房线机店教车]/u
/** What may follow a serial number whose 号 was left out: nothing that makes it a quantity, a range or a decimal. */
const END_OF_NUMBER = /^(?:$|\s|文|[^\p{L}\p{N}\p{Pd}−~～·.．%％/／+＋])/u
/** 3、4 and 3（1）, but not 3，2018年印发. */
const GOES_ON = /^\s?[、，,（(]\s?(?!(?:19|20)\d\d)[\d０-９]/u
const AFTER_TITLE = /》[（(]?$/u
const CENTURY = /^(?:19|20)/
const YEAR = /^(?:19|20)\d\d$/
/** Where a number begins that has nothing but its code to show it: after a title, a bracket or a blank. */
const SET_APART = /^$|[》（(【[\s]/
const DIGIT_OR_HAN = /[0-9０-９\p{Script=Han}]/u

/** What stands around a possible number. */
export interface Surroundings {
  /** The text before it, its blanks trimmed. */
  readonly before: string
  /** The code before it, or in it where the form has it there; '' when there is none. */
  readonly code: string
  /** The character before the code; '' at the beginning. */
  readonly beforeCode: string
  /** The characters that follow it. */
  readonly after: string
}

/** Whether its serial number may end further on than where it was read to. */
export function mayGoOn({ mark }: NumberParts, { after }: Surroundings): boolean {
  return !mark && GOES_ON.test(after)
}

/** Whether a stretch of text in the form of a document number is one: a house, a date or a quantity may look the same. */
export function isNumber(parts: NumberParts, around: Surroundings): boolean {
  if (parts.figures !== '' && !DIGIT_OR_HAN.test(parts.figures)) return false
  if (parts.form === 'year-first') return acceptYearFirst(parts, around)
  if (parts.form === 'yearless') return acceptYearless(parts, around)
  if (parts.form === 'unmarked') return acceptUnmarked(parts, around)
  return parts.open && parts.close ? acceptBracketed(parts, around) : acceptUnbracketed(parts, around)
}

function acceptBracketed(
  { open, close, year, serial, mark }: NumberParts,
  { before, code, after }: Surroundings,
): boolean {
  const round = ROUND.test(open) || ROUND.test(close)
  if (BUILDING.test(after) && mark && year.length !== 4) return false
  if (serial === '') return mark && isOfficial(code) && [0, 2, 4].includes(year.length)
  if (!mark && !(isOfficial(code) && END_OF_NUMBER.test(after))) return false
  if (year.length !== 2 && year.length !== 4) return mark && isOfficial(code) && !(round && year.length < 3)
  if (QUOTED.test(open + close)) return mark && namesKind(code) && !BUILDING.test(after)
  if (code === '') return mark && year.length === 4 && (!round || AFTER_TITLE.test(before))
  return !round || (isOfficial(code) && !BUILDING.test(after))
}

function acceptUnbracketed(
  { open, close, year, serial, mark, separated }: NumberParts,
  { code, after }: Surroundings,
): boolean {
  if (!mark || BUILDING.test(after) || !isOfficial(code) || isProclamation(code) || !CENTURY.test(year)) return false
  if (serial === '') return open !== '' && year.length > 4
  if (separated) return isUnmistakable(code)
  return year.length === 4 && (open !== '' || close !== '' || namesKind(code))
}

/** 〔2018〕锦政发5号. */
function acceptYearFirst({ open, close, year, code, mark }: NumberParts, { after }: Surroundings): boolean {
  const bracketsPair = (open === '') === (close === '')
  return (
    mark &&
    bracketsPair &&
    CENTURY.test(year) &&
    isUnmistakable(code) &&
    codeAtEnd(code) === code &&
    END_OF_NUMBER.test(after)
  )
}

/** 锦政发5号: only where nothing but a code stands before it. */
function acceptYearless({ mark }: NumberParts, { code, beforeCode, after }: Surroundings): boolean {
  return mark && isUnmistakable(code) && !/[\p{L}\p{N}]/u.test(beforeCode) && END_OF_NUMBER.test(after)
}

/** 锦政发2018-5: 2018-2020 are years. */
function acceptUnmarked({ year, serial }: NumberParts, { code, beforeCode, after }: Surroundings): boolean {
  return (
    CENTURY.test(year) &&
    !YEAR.test(serial) &&
    isUnmistakable(code) &&
    SET_APART.test(beforeCode) &&
    END_OF_NUMBER.test(after)
  )
}
