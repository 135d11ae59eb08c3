import { hanNumber } from './text'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { PaperDocument } from '../document/document'

/** A report as it stands on paper, and the one that its workbook would give now. */
export interface WrittenReport {
  /** The texts of its paragraphs, headings among them. */
  readonly paragraphs: readonly string[]
  /** With all that it may tell: see wholeDraft. */
  readonly expected: PaperDocument
  readonly table: TableSubject
}

export const SENTENCE_ENDS = /[，。；\n]/

/** In one width and without blanks, days in one form; 第4项 names a point and counts nothing, so that it becomes 第四项. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/,/g, '，')
    .replace(/;/g, '；')
    .replace(/(\d{4})-(\d{1,2})-(\d{1,2})/g, '$1年$2月$3日')
    .replace(/第(\d{1,2})项/g, (_, digits: string) => `第${hanNumber(Number(digits))}项`)
