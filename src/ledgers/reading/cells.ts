import { CellError, textOf, type CellValue } from '../../grid/cell'
import { withWesternFigures } from '../../text/han-number'
import type { Value } from '../expression/value'
import { memo } from '../../text/memo'
import { Recent } from '../../text/recent'
import type { LedgerColumn } from '../ledger'
import { dayNumber, dayOfSerial, monthNumber, writtenDate } from './dates'

/** number: none, or none that can be · text-number: one typed as text · date: none · unread: a word that is none of those asked for · merged: one number for several rows. */
type Fault = 'number' | 'text-number' | 'date' | 'unread' | 'merged'

/** A cell that says what it should not; `value` is the number typed as text, undefined for all else. */
export class Misread {
  constructor(
    readonly fault: Fault,
    readonly value?: number,
  ) {}
}

/** What a cell says: most are read as they should be, and of a hundred thousand rows none of them is worth an object. */
export type ReadCell = Value | Misread

const NO_NUMBER = new Misread('number')
const NO_DATE = new Misread('date')
const UNREAD = new Misread('unread')
export const SHARED = new Misread('merged')

const AMOUNT = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:万?元|人|名|个|班|份|间|次|所|处)?$/
const NO_AMOUNT = /^[-—–/\\]+$/
const YES: ReadonlySet<string> = new Set([
  '是',
  '有',
  '已',
  '√',
  '✓',
  '已登记',
  '登记',
  '骨干',
  '骨干教师',
  '1',
  'y',
  'yes',
  'true',
])
const NO: ReadonlySet<string> = new Set([
  '否',
  '无',
  '未',
  '×',
  'x',
  '未登记',
  '没有',
  '不是',
  '非骨干',
  '0',
  'n',
  'no',
  'false',
  '-',
  '—',
  '/',
])

/** Reads a cell as its column asks. */
export function readCell(value: CellValue, column: LedgerColumn, date1904: boolean): ReadCell {
  if (value instanceof CellError) return FAULT_OF_ERROR[column.kind] ?? UNREAD
  switch (column.kind) {
    case 'count':
      return readAmount(value, column, true)
    case 'number':
      return readAmount(value, column, false)
    case 'rooms':
      return readRooms(value, column)
    case 'month':
      return readMonth(value, date1904)
    case 'day':
      return readDay(value, column, date1904)
    case 'yes':
      return readYes(value, column)
    case 'stage':
      return readStage(value)
    case 'grade':
      return readGrade(value)
    case 'marks':
      return readMarks(value, column)
    default:
      return readText(value, column)
  }
}

const FAULT_OF_ERROR: Readonly<Partial<Record<LedgerColumn['kind'], Misread>>> = {
  count: NO_NUMBER,
  number: NO_NUMBER,
  rooms: NO_NUMBER,
  month: NO_DATE,
  day: NO_DATE,
}

/** Most texts: nothing in them is folded or left out. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]+$/

/** A cell's words without blanks around them; null for none. */
function wordsOf(value: CellValue): string | null {
  if (typeof value === 'string' && PLAIN.test(value)) return value
  const text = textOf(value).normalize('NFKC').trim()
  return text === '' ? null : text
}

function readAmount(value: CellValue, { blank }: LedgerColumn, isWhole: boolean): ReadCell {
  if (typeof value === 'number') return isAmount(value, isWhole) ? value : NO_NUMBER
  const text = wordsOf(value)?.replace(/\s/g, '') ?? null
  if (text === null || NO_AMOUNT.test(text)) return blank ?? null
  const number = Number((AMOUNT.exec(text)?.[1] ?? '').replace(/,/g, '') || NaN)
  const isRight = typeof value === 'string' && isAmount(number, isWhole) && !text.includes('万')
  return isRight ? new Misread('text-number', number) : NO_NUMBER
}

function isAmount(value: number, isWhole: boolean): boolean {
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER && (!isWhole || Number.isInteger(value))
}

function readRooms(value: CellValue, column: LedgerColumn): ReadCell {
  const text = wordsOf(value)?.toLowerCase() ?? ''
  if (typeof value === 'string' && /^(?:有|是|√|✓|已设|已建)$/u.test(text)) return 1
  if (typeof value === 'string' && /^(?:无|没有|否|×|x|未设|未建)$/u.test(text)) return 0
  return readAmount(value, column, true)
}

function readMonth(value: CellValue, date1904: boolean): ReadCell {
  const date = writtenDate(value, date1904)
  if (date === undefined) return NO_DATE
  return date && monthNumber(date)
}

function readDay(value: CellValue, { month }: LedgerColumn, date1904: boolean): ReadCell {
  const known = dayOfSerial(value, date1904)
  if (known !== null) return known
  const date = writtenDate(value, date1904)
  if (date === null) return null
  const day = date && dayNumber(date, month)
  return day ?? NO_DATE
}

function readYes(value: CellValue, { blank }: LedgerColumn): ReadCell {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && YES.has(value)) return true
  const text = wordsOf(value)?.toLowerCase() ?? null
  if (text === null) return blank === 0 ? false : null
  if (YES.has(text)) return true
  return NO.has(text) ? false : UNREAD
}

/** 小学, 初中, or both. A blank is null: the school says. */
function readStage(value: CellValue): ReadCell {
  const text = wordsOf(value)
  if (text === null) return null
  const primary = text.includes('小学')
  const junior = /初中|初级中学/.test(text)
  if ((primary && junior) || /一贯制/.test(text)) return 'both'
  if (primary || junior) return primary ? 'primary' : 'junior'
  return UNREAD
}

const GRADE = /^(初|小)?([1-9])(?!\d)/

/** 一年级, 1, 七年级, 初一: 1 to 9. */
function readGrade(value: CellValue): ReadCell {
  const text = wordsOf(value)
  if (text === null) return null
  let grade = recentGrades.get(text)
  if (grade === undefined) recentGrades.set(text, (grade = gradeIn(text)))
  return grade
}

// A city's pupils are in nine of them.
const recentGrades = new Recent<number | Misread>()

function gradeIn(text: string): number | Misread {
  const match = GRADE.exec(withWesternFigures(text))
  if (!match) return UNREAD
  const grade = Number(match[2]) + (match[1] === '初' ? 6 : 0)
  return grade > 9 ? UNREAD : grade
}

function readMarks(value: CellValue, { words = {} }: LedgerColumn): ReadCell {
  const text = wordsOf(value)
  if (text === null) return null
  const marks = Object.entries(words).filter(([, forms]) => forms.some((form) => text.includes(form)))
  return marks.length > 0 ? marks.map(([mark]) => mark).join('、') : UNREAD
}

function readText(value: CellValue, { words }: LedgerColumn): Value {
  const text = wordsOf(value)
  return text !== null && words ? (wordOf(words).get(text) ?? text) : text
}

/** The word that each of its forms means. */
const wordOf = memo((words: NonNullable<LedgerColumn['words']>): ReadonlyMap<string, string> => {
  const meant = new Map<string, string>()
  for (const [word, forms] of Object.entries(words))
    for (const form of forms) if (!meant.has(form)) meant.set(form, word)
  return meant
})
