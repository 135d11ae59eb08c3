import type { NumberFault } from '../../../summary-table/documents/evidence'
import { numbersOf } from '../../../summary-table/documents/evidence'
import { findDocumentNumbers } from '../../../summary-table/documents/number/find-numbers'
import type { TableSubject } from '../../../summary-table/answers/subject'
import { enteredNumber, enteredTitle, type DocumentRow } from '../../../summary-table/remedies/document-edits'

/** So many beginnings of numbers are suggested. */
const MOST_BEGINNINGS = 12

/** What a number that is being typed comes to: nothing is said of a blank or a right one. */
export type NumberState =
  | { readonly kind: 'right' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'corrected'; readonly number: string }
  | { readonly kind: 'faulty'; readonly faults: readonly NumberFault[] }

/** Looks at a number as it is being typed. */
export function numberState(typed: string): NumberState {
  const text = typed.trim()
  const [number, ...others] = text === '' ? [] : findDocumentNumbers(text)
  if (text === '') return { kind: 'right' }
  if (!number || others.length > 0 || number.written.length < text.length) return { kind: 'unread' }
  if (number.faults.length === 0) return { kind: 'right' }
  const corrected = enteredNumber(text)
  return corrected === text ? { kind: 'faulty', faults: number.faults } : { kind: 'corrected', number: corrected }
}

/** Rows as they are written: those that were left blank are none. */
export function enteredRows(rows: readonly DocumentRow[]): DocumentRow[] {
  return rows
    .map(({ title, number, from }) => ({ title: enteredTitle(title), number: enteredNumber(number), from }))
    .filter(({ title, number }) => title !== '' || number !== '')
}

/** How the numbers of a table begin, 锦政发〔2018〕, the most frequent first. */
export function numberBeginnings({ answers }: TableSubject): string[] {
  const counts = new Map<string, number>()
  for (const { evidence, documents } of answers) {
    for (const { corrected } of [...numbersOf(evidence), ...(documents ? numbersOf(documents) : [])]) {
      const end = corrected?.indexOf('〕') ?? -1
      if (!corrected || end < 0) continue
      const beginning = corrected.slice(0, end + 1)
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
    }
  }
  const ordered = [...counts].sort(([, a], [, b]) => b - a).map(([beginning]) => beginning)
  return ordered.slice(0, MOST_BEGINNINGS)
}
