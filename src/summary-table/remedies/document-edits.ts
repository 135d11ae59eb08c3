import { cellAddress } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import type { Answer } from '../answers/answer'
import type { TableSubject } from '../answers/subject'
import { correctNumbers } from '../documents/number/find-numbers'
import type { DocumentReference } from '../documents/evidence'
import { parseEvidence } from '../documents/parse-evidence'
import { referenceIn } from '../evidence/reference'
import { noDocumentSaid } from '../reading/nothing-said'
import { isOwn } from './own-cell'

/** A document as it is entered: its title without 《》 and its number, each '' for none. `from`: which of the cell's documents it was. */
export interface DocumentRow {
  readonly title: string
  readonly number: string
  readonly from: number | null
}

/** The cells of a point that name documents. */
export type DocumentsKey = 'evidence' | 'documents'

/** The documents that a text names, to be edited. */
export function documentRows(text: string): DocumentRow[] {
  return parseEvidence(text).documents.map(({ title, number }, from) => ({
    title: title ?? '',
    number: number?.written ?? '',
    from,
  }))
}

/** The edits that make a point name these documents; null where its cell cannot be written so, or is not its own. */
export function documentEdits(
  subject: TableSubject,
  { row }: Answer,
  key: DocumentsKey,
  rows: readonly DocumentRow[],
): readonly Edit[] | null {
  const cell = row.cells[key]
  if (!cell || !isOwn(subject, cell)) return null
  const value = withDocuments(cell.text, rows)
  if (value === null) return null
  return value === cell.text
    ? []
    : [{ sheet: subject.table.sheet.name, cell: cellAddress(cell.row, cell.column), value }]
}

/**
 * A text that names these documents: what changed of a document is changed where it stands, new ones follow at the end, and every other word
 * stays, but for what only stands in their place (同上, 无). Null where that cannot be done with certainty: what is written would be read otherwise.
 */
export function withDocuments(text: string, rows: readonly DocumentRow[]): string | null {
  const { documents } = parseEvidence(text)
  const splices = splicesOf(text, documents, rows)
  const changed = splices && spliced(text, splices)
  if (changed === null) return null
  const added = rows.filter(({ from }) => from === null).map(printed)
  const kept = added.length > 0 && documents.length === 0 && standsForDocuments(text) ? '' : changed
  const result = added.reduce((before, document) => before + separatorAfter(before) + document, kept)
  return says(result, rows) ? result : null
}

/** Whether a text is blank, or only stands where documents should: 无, 暂无文件, 同上, 见附件. */
export function standsForDocuments(text: string): boolean {
  return noDocumentSaid(text) !== null || referenceIn(text) === 'elsewhere'
}

/** Text to stand in the place of another. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function splicesOf(
  text: string,
  documents: readonly DocumentReference[],
  rows: readonly DocumentRow[],
): Splice[] | null {
  const splices: Splice[] = []
  for (const [index, document] of documents.entries()) {
    const own = spliceOf(text, document, rows.find(({ from }) => from === index) ?? null)
    if (own === null) return null
    splices.push(...own)
  }
  return splices
}

function spliceOf(text: string, document: DocumentReference, row: DocumentRow | null): Splice[] | null {
  const title = document.title ?? ''
  const number = document.number?.written ?? ''
  if (row && row.title === title && row.number === number) return []
  const place = spansOf(text, document)
  const isWhole = row === null || (row.title === '') !== (title === '') || row.number === ''
  // What goes, or changes its kind, goes with its quotes and brackets.
  if (isWhole) return place.whole && [row ? { ...place.whole, text: printed(row) } : withSeparator(text, place.whole)]
  const parts: (Splice | null)[] = []
  if (row.title !== title) parts.push(place.title && { ...place.title, text: `《${row.title}》` })
  if (row.number !== number && place.number) parts.push({ ...place.number, text: row.number })
  if (row.number !== number && !place.number)
    parts.push(place.title && { start: place.title.end, end: place.title.end, text: `（${row.number}）` })
  return parts.some((part) => part === null) ? null : parts.filter((part) => part !== null)
}

type Span = Omit<Splice, 'text'>

/** Where a document stands: its title with 《》, its number, and both with nothing but a pair of brackets; null for what is not written so. */
function spansOf(text: string, { title, number, start }: DocumentReference) {
  const quoted = `《${title}》`
  const ofTitle: Span | null =
    title !== null && text.startsWith(quoted, start) ? { start, end: start + quoted.length } : null
  const ofNumber: Span | null = number && { start: number.start, end: number.start + number.written.length }
  return { title: ofTitle, number: ofNumber, whole: wholeOf(text, title !== null, ofTitle, ofNumber) }
}

function wholeOf(text: string, hasTitle: boolean, title: Span | null, number: Span | null): Span | null {
  if (!number) return title
  if (!hasTitle) return number
  if (!title || !'（('.includes(text.charAt(title.end)) || number.start !== title.end + 1) return null
  return '）)'.includes(text.charAt(number.end)) ? { start: title.start, end: number.end + 1 } : null
}

const SEPARATORS = '；;、，, \n'
/** Between two documents: 《…》和《…》. */
const JOINTS = '和及与'

/** A document that goes takes along what parts it from the next one, or from the one before. */
function withSeparator(text: string, { start, end }: Span): Splice {
  let to = end
  while (to < text.length && SEPARATORS.includes(text.charAt(to))) to++
  if (to < text.length && JOINTS.includes(text.charAt(to)) && text.charAt(to + 1) === '《') to++
  if (to > end && to < text.length) return { start, end: to, text: '' }
  let from = start
  while (from > 0 && SEPARATORS.includes(text.charAt(from - 1))) from--
  if (from > 1 && JOINTS.includes(text.charAt(from - 1)) && '》）)'.includes(text.charAt(from - 2))) from--
  return { start: from, end: to, text: '' }
}

/** The text with its splices made; null where one reaches into another: titles told together may have one number. */
function spliced(text: string, splices: readonly Splice[]): string | null {
  const inOrder = [...splices].sort((a, b) => a.start - b.start)
  let result = ''
  let from = 0
  for (const { start, end, text: put } of inOrder) {
    if (start < from) return null
    result += text.slice(from, start) + put
    from = end
  }
  return result + text.slice(from)
}

function printed({ title, number }: DocumentRow): string {
  if (title === '') return number
  return number === '' ? `《${title}》` : `《${title}》（${number}）`
}

function separatorAfter(text: string): string {
  if (text === '' || /[；;。\n]$/.test(text)) return ''
  return text.includes('\n') ? '\n' : '；'
}

/** Whether a text is read as naming just these documents. */
function says(text: string, rows: readonly DocumentRow[]): boolean {
  const key = ({ title, number }: Omit<DocumentRow, 'from'>): string => `${title}\n${number}`
  const read = documentRows(text).map(key).sort()
  const wanted = rows.map(key).sort()
  return read.length === wanted.length && read.every((each, index) => each === wanted[index])
}

/** A title as it is kept: without the 《》 that people type around it. */
export function enteredTitle(typed: string): string {
  const title = typed.trim()
  return title.startsWith('《') && title.endsWith('》') && title.length > 1 ? title.slice(1, -1).trim() : title
}

/** A number as it is kept: put right where that is certain. */
export function enteredNumber(typed: string): string {
  return correctNumbers(typed.trim())
}
