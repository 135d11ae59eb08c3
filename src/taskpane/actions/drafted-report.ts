import type { Finding } from '../../findings/finding'
import type { Language } from '../../text/language'
import { UnreadableFile } from '../../workbook/unreadable'
import type { ReportRequest } from '../parts/word'
import { checkOptions } from './check-document'
import { activeTask, type Desk, type Task } from './desk'
import type { GivenFile } from './files'

/** 自查报告, drafted from the form and what stands beside it, as a Word document; null before the first check, and where there is no form. */
export async function draftOf(desk: Desk, task: Task): Promise<Uint8Array | null> {
  const request = await requestOf(desk, task, 'zh')
  return request && (await import('../parts/word')).draftDocx(request)
}

/** What is wrong with a written 自查报告, held against the workbook; a sentence where the file cannot be read. */
export async function verifyReport(desk: Desk, { bytes }: GivenFile): Promise<readonly Finding[] | string | null> {
  const task = activeTask(desk)
  const { language } = desk.store.state()
  const request = task && (await requestOf(desk, task, language))
  if (!request) return null
  try {
    return (await import('../parts/word')).verifyDocx(request, await bytes())
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return error.sentence[language]
  }
}

async function requestOf(desk: Desk, { document }: Task, language: Language): Promise<ReportRequest | null> {
  if (!document.checked) return null
  const { contents } = document.checked
  const { balanceOf } = await import('../state/balance/balance')
  return {
    contents,
    options: { ...checkOptions(desk, await desk.services.engine(contents), document), language },
    place: document.table,
    balance: (year, known) => balanceOf(contents, document.balance, 'zh', year, known),
  }
}
