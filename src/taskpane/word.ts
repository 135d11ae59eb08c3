// What the drafted report needs, as one part of the program that loads when the first is asked for.
import type { BalanceCheck } from '../balance/check'
import type { WorkbookContents } from '../grid/contents'
import { checkWorkbook } from '../ledgers/check'
import { documentDocx } from '../report/document/docx'
import { draftReport } from '../report/draft/draft'
import type { CheckOptions } from '../summary-table/check'

/**
 * 自查报告 of a workbook's form as a Word document; `place` says which of its forms, `balance` judges its schools where there are some. Null where
 * there is no form. The check is made anew: that on screen may not have looked beside the form.
 */
export async function draftDocx(
  contents: WorkbookContents,
  options: CheckOptions,
  place: number,
  balance: () => BalanceCheck | null,
): Promise<Uint8Array | null> {
  const check = checkWorkbook(contents, options)
  const table = check.tables[place] ?? check.tables[0]
  if (!table) return null
  const schools = check.subject.schools.areKnown ? balance() : null
  return documentDocx(draftReport({ table, check, balance: schools, previous: null }))
}
