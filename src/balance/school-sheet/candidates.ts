import { fold } from '../../text/fold'
import { requiredColumns } from '../columns/amount-columns'
import { COLUMN } from '../columns/columns'
import type { Standard } from '../standard'
import { formsOn } from './form'
import { amountsOf } from './header'
import type { Header } from './found-header'
import type { HeadingSource } from './heading-cells'
import { mergeIndex } from './merged'
import { readRows } from './rows/rows'
import { isSchoolName } from './rows/row-words'
import {
  AS_IT_STANDS,
  type AmountCell,
  type Place,
  type PublishedRow,
  type SchoolRow,
  type SchoolTable,
  type TotalRow,
} from './sheet'
import { nearestHeader, tablesOn, type TableWithRows } from './tables'
import { TURNED, turned } from './turned'
import { withTitles } from './untitled'

/** So many numbers stand beside a school at least, where none of them are its pupils. */
const NUMBERS = 3

/** A sheet that holds schools, as it was read. */
export interface Candidate {
  readonly source: HeadingSource
  readonly tables: readonly SchoolTable[]
  readonly rows: readonly SchoolRow[]
  readonly totals: readonly TotalRow[]
  readonly published: readonly PublishedRow[]
}

/** A sheet that holds schools; null for one that does not. A form is read on its side, or value by value. */
export function candidateOf(source: HeadingSource, date1904: boolean): Candidate | null {
  const found = tablesIn(source, AS_IT_STANDS)
  const upright = found.length > 0 ? readAll(source, found, source.merges, date1904) : null
  if (upright) return upright
  const read = [sideways(source, date1904), formOf(source, date1904)].filter((each) => each !== null)
  return read.sort((a, b) => widthOf(b) - widthOf(a))[0] ?? null
}

/** The tables of schools on a sheet, also of one whose column of schools is not called so. */
function tablesIn(source: HeadingSource, place: Place): TableWithRows[] {
  const found = tablesOn(source, place)
  const titled = found.length > 0 ? null : withTitles(source)
  return titled ? tablesOn(titled, place) : found
}

/** How many amounts the headings of a sheet name. */
function widthOf({ tables }: Candidate): number {
  return Math.max(...tables.map(({ header }) => amountsOf(header).size))
}

function sideways(source: HeadingSource, date1904: boolean): Candidate | null {
  const sheet = turned(source.sheet)
  if (!sheet) return null
  const merges = mergeIndex(sheet)
  const onItsSide = { ...source, sheet, merges }
  const found = tablesIn(onItsSide, TURNED)
  const read = found.length > 0 ? readAll(source, found, merges, date1904) : null
  return read && hasNumbers(read) ? read : null
}

/** Explanations of a form have its headings down a column too, and no numbers beside them. */
function hasNumbers({ rows }: Candidate): boolean {
  return rows.some(({ amounts }) => [...amounts.values()].filter(({ value }) => value !== null).length >= NUMBERS)
}

function formOf(source: HeadingSource, date1904: boolean): Candidate | null {
  const forms = formsOn(source).map(({ source: laid, place }) =>
    readAll(source, tablesOn(laid, place), laid.merges, date1904),
  )
  const [first, ...others] = forms.filter((form) => form.tables.length > 0 && hasNumbers(form))
  return first ? others.reduce(together, first) : null
}

function readAll(
  source: HeadingSource,
  found: readonly TableWithRows[],
  merges: HeadingSource['merges'],
  date1904: boolean,
): Candidate {
  const read = found.map((each) => readRows(each, merges, date1904))
  return {
    source,
    tables: found.map(({ table }) => table),
    rows: read.flatMap(({ rows }) => rows),
    totals: read.flatMap(({ totals }) => totals),
    published: read.flatMap(({ published }) => published),
  }
}

function together(a: Candidate, b: Candidate): Candidate {
  return {
    source: a.source,
    tables: [...a.tables, ...b.tables],
    rows: [...a.rows, ...b.rows],
    totals: [...a.totals, ...b.totals],
    published: [...a.published, ...b.published],
  }
}

/** A sheet with a column of schools that says too little to be read. */
export interface NearSheet {
  readonly sheet: string
  readonly header: Header
  /** Names of schools that have numbers beside them. */
  readonly schools: readonly string[]
}

/** What a sheet that is not read has of schools; null where it has no headings of ours. */
export function nearSheet(source: HeadingSource): NearSheet | null {
  const header = nearestHeader(source)
  if (!header) return null
  const { name } = header.texts
  const enrolment = header.amounts.filter(({ spec }) => spec.heading === COLUMN.enrolment)
  const rows = [...source.sheet.rows].filter(([row]) => row > header.bottom)
  const schools = rows.flatMap(([, cells]) => {
    const text = name === undefined ? null : cells[name]
    const numbers = cells.filter((cell) => typeof cell === 'number').length
    const hasEnrolment = enrolment.some(({ column }) => typeof cells[column] === 'number')
    return typeof text === 'string' && isSchoolName(text) && (hasEnrolment || numbers >= NUMBERS) ? [text.trim()] : []
  })
  return { sheet: source.sheet.name, header, schools }
}

/** What a header lacks of what a standard asks for. */
export function lacking(header: Header, standard: Standard): readonly string[] {
  const found = amountsOf(header)
  const lacks = requiredColumns(standard).filter((heading) => !found.has(heading))
  return header.texts.name === undefined ? ['学校名称', ...lacks] : lacks
}

const SHEET_NAME = fold('学校基本数据')

/** How much a sheet speaks for itself: its name, that it can be seen, the latest year, the indicators it has, the schools. */
export function rank({ source: { sheet }, rows, tables }: Candidate, standard: Standard): number {
  const named = fold(sheet.name).includes(SHEET_NAME) ? 4e12 : 0
  const visible = sheet.visibility === 'visible' ? 2e12 : 0
  const found = new Map(
    tables.flatMap(({ header }) => header.amounts.map(({ spec, per }) => [spec.heading, per] as const)),
  )
  const columns = requiredColumns(standard).reduce((sum, heading) => {
    const per = found.get(heading)
    return sum + (per === undefined ? 0 : per === null ? 1 : 0.5)
  }, 0)
  return named + visible + yearOf(sheet.name) * 2e10 + columns * 1e9 + rows.length
}

/** The year that a sheet's name says, from 2000 on; below all others where it says that it is of an earlier one. */
function yearOf(name: string): number {
  if (/去年|上一?学?年|往年|旧/.test(name)) return -1
  const year = /20(\d{2})/.exec(name.normalize('NFKC'))
  return year ? Number(year[1]) : 0
}

/** Whether two cells say the same, as far as both say something: values per pupil are rounded. */
export function sayTheSame(a: AmountCell, b: AmountCell): boolean {
  if (a.value === null || b.value === null) return true
  const share = a.perPupil === null && b.perPupil === null ? 1e-9 : 5e-3
  return Math.abs(a.value - b.value) <= share * Math.max(Math.abs(a.value), Math.abs(b.value))
}
