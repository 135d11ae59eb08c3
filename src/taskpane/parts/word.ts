// What the drafted report needs, as one part of the program that loads when the first is drafted or verified.
import type { BalanceCheck } from '../../balance/check-balance'
import type { WorkbookContents } from '../../grid/contents'
import type { Known } from '../../balance/targets/target'
import { yearOf } from '../../ledgers/check-workbook'
import { knownBeside } from '../../ledgers/known'
import { documentDocx } from '../../report/document/docx'
import type { Finding } from '../../findings/finding'
import { draftReport, wholeDraft } from '../../report/draft/draft'
import type { DraftSource } from '../../report/draft/source'
import { verifyReport } from '../../report/draft/verify'
import { docxParagraphs } from '../../workbook/docx/paragraphs'
import type { PaneCheckOptions } from '../actions/desk'
import { check as checkChosen } from './whole-engine'

/** A workbook whose report is asked for: `place` says which of its forms, `balance` judges its schools by the targets of a year, where there are some. */
export interface ReportRequest {
  readonly contents: WorkbookContents
  readonly options: PaneCheckOptions
  readonly place: number
  readonly balance: (year: number, known: Known) => BalanceCheck | null
}

/** 自查报告 of a workbook's form as a Word document; null where there is no form. */
export async function draftDocx(request: ReportRequest): Promise<Uint8Array | null> {
  const source = sourceOf(request)
  return source && documentDocx(draftReport(source))
}

/**
 * What is wrong with a 自查报告 (.docx), held against its workbook; null where there is no form.
 * @throws UnreadableFile when the bytes are no Word document
 */
export function verifyDocx(request: ReportRequest, bytes: Uint8Array): readonly Finding[] | null {
  const source = sourceOf(request)
  const paragraphs = docxParagraphs(bytes)
  return (
    source && verifyReport({ paragraphs, expected: wholeDraft(source), table: source.table }, request.options.language)
  )
}

/** The check is made anew: that on screen may not have looked beside the form. */
function sourceOf({ contents, options, place, balance }: ReportRequest): DraftSource | null {
  const check = checkChosen(contents, options)
  const table = check.tables[place] ?? check.tables[0]
  if (!table) return null
  const { subject } = check
  const judged = subject.schools.areKnown ? balance(yearOf(subject, options.today), knownBeside(subject)) : null
  return { table, check, balance: judged, previous: null }
}
