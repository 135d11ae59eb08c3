// What the drafted report needs, as one part of the program that loads when the first is asked for.
import { documentDocx } from '../report/document/docx'
import { draftReport } from '../report/draft/draft'
import type { DraftSource } from '../report/draft/source'

/** 自查报告 as a Word document. */
export function draftDocx(source: Omit<DraftSource, 'previous'>): Promise<Uint8Array> {
  return documentDocx(draftReport({ ...source, previous: null }))
}
