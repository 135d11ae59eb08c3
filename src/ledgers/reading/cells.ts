import { CellError, textOf, type CellValue } from '../../grid/cell'
import { withWesternFigures } from '../../text/han-number'
import type { Value } from '../expression/value'
import type { LedgerColumn } from '../ledger'
import { dayNumber, monthNumber, writtenDate } from './dates'

/** What a cell says, and what is wrong with how it says it. */
export interface ReadCell {
  readonly value: Value
  /** number: none, or none that can be · text-number: one typed as text, `value` is it · date: none · unread: a word that is none of those asked for. */
  readonly fault?: 'number' | 'text-number' | 'date' | 'unread'
}

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
  if (value instanceof CellError) return { value: undefined, fault: FAULT_OF_ERROR[column.kind] ?? 'unread' }
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
      return { value: readText(value, column) }
  }
}

const FAULT_OF_ERROR: Readonly<Partial<Record<LedgerColumn['kind'], ReadCell['fault']>>> = {
  count: 'number',
  number: 'number',
  rooms: 'number',
  month: 'date',
  day: 'date',
}

/** A cell's words without blanks around them; null for none. */
export function wordsOf(value: CellValue): string | null {
  const text = textOf(value).normalize('NFKC').trim()
  return text === '' ? null : text
}

function readAmount(value: CellValue, { blank }: LedgerColumn, isWhole: boolean): ReadCell {
  if (typeof value === 'number') return isAmount(value, isWhole) ? { value } : { value: undefined, fault: 'number' }
  const text = wordsOf(value)?.replace(/\s/g, '') ?? null
  if (text === null || NO_AMOUNT.test(text)) return { value: blank ?? null }
  const number = Number((AMOUNT.exec(text)?.[1] ?? '').replace(/,/g, '') || NaN)
  const isRight = typeof value === 'string' && isAmount(number, isWhole) && !text.includes('万')
  return isRight ? { value: number, fault: 'text-number' } : { value: undefined, fault: 'number' }
}

function isAmount(value: number, isWhole: boolean): boolean {
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER && (!isWhole || Number.isInteger(value))
}

function readRooms(value: CellValue, column: LedgerColumn): ReadCell {
  const text = wordsOf(value)?.toLowerCase() ?? ''
  if (typeof value === 'string' && /^(?:有|是|√|✓|已设|已建)$/u.test(text)) return { value: 1 }
  if (typeof value === 'string' && /^(?:无|没有|否|×|x|未设|未建)$/u.test(text)) return { value: 0 }
  return readAmount(value, column, true)
}

function readMonth(value: CellValue, date1904: boolean): ReadCell {
  const date = writtenDate(value, date1904)
  if (date === undefined) return { value: undefined, fault: 'date' }
  return { value: date && monthNumber(date) }
}

function readDay(value: CellValue, { month }: LedgerColumn, date1904: boolean): ReadCell {
  const date = writtenDate(value, date1904)
  if (date === null) return { value: null }
  const day = date && dayNumber(date, month)
  return day === undefined ? { value: undefined, fault: 'date' } : { value: day }
}

function readYes(value: CellValue, { blank }: LedgerColumn): ReadCell {
  if (typeof value === 'boolean') return { value }
  const text = wordsOf(value)?.toLowerCase() ?? null
  if (text === null) return { value: blank === 0 ? false : null }
  if (YES.has(text)) return { value: true }
  return NO.has(text) ? { value: false } : { value: undefined, fault: 'unread' }
}

/** 小学, 初中, or both. A blank is null: the school says. */
function readStage(value: CellValue): ReadCell {
  const text = wordsOf(value)
  if (text === null) return { value: null }
  const primary = text.includes('小学')
  const junior = /初中|初级中学/.test(text)
  if ((primary && junior) || /一贯制/.test(text)) return { value: 'both' }
  if (primary || junior) return { value: primary ? 'primary' : 'junior' }
  return { value: undefined, fault: 'unread' }
}

const GRADE = /^(初|小)?([1-9])(?!\d)/

/** 一年级, 1, 七年级, 初一: 1 to 9. */
function readGrade(value: CellValue): ReadCell {
  const text = wordsOf(value)
  if (text === null) return { value: null }
  const match = GRADE.exec(withWesternFigures(text))
  if (!match) return { value: undefined, fault: 'unread' }
  const grade = Number(match[2]) + (match[1] === '初' ? 6 : 0)
  return grade > 9 ? { value: undefined, fault: 'unread' } : { value: grade }
}

function readMarks(value: CellValue, { words = {} }: LedgerColumn): ReadCell {
  const text = wordsOf(value)
  if (text === null) return { value: null }
  const marks = Object.entries(words).filter(([, forms]) => forms.some((form) => text.includes(form)))
  return marks.length > 0 ? { value: marks.map(([mark]) => mark).join('、') } : { value: undefined, fault: 'unread' }
}

function readText(value: CellValue, { words }: LedgerColumn): Value {
  const text = wordsOf(value)
  const same = text !== null && words && Object.entries(words).find(([, forms]) => forms.includes(text))
  return same ? same[0] : text
}
