import { waiverFinder } from '../../findings/waiver'
import { reportFile, type FileReport } from '../../report/file-report'
import type { DocumentState } from '../state/pane-state'
import { activeTask, type Desk, type Task, work } from './desk'
import type { ExportKind } from './export-kinds'
import { draftOf } from './drafted-report'
import { writeForms } from './new-sheet'
import { isFile } from './workbook-bytes'

/** Exports the report on the active document. */
export async function exportReport(desk: Desk, kind: ExportKind): Promise<void> {
  const task = activeTask(desk)
  const report = task && reportOf(task.document)
  if (!task || !report) return
  const { language } = desk.store.state()
  await work(desk, task, 'writing', async () => {
    if (kind === 'draft-docx') return exportDraft(desk, task)
    const { reportForm, fileOf } = await import('../parts/reports')
    const { port } = task.opened
    const made = localDay(task.document.checked?.at ?? desk.services.now())
    if (kind === 'sheet')
      return writeForms(desk, task, [reportForm(report, { version: YIJIAO_VERSION, made }, language)], 'numbered')
    const file = await fileOf(kind, report, language, {
      made,
      bytes: isFile(port) ? port.bytes : null,
    })
    desk.services.download(file.name, file.content, file.type)
    task.tell({ type: 'work-ended' })
  })
}

/** It is in Chinese, whatever the pane speaks. */
async function exportDraft(desk: Desk, task: Task): Promise<void> {
  const bytes = await draftOf(desk, task)
  const name = `${task.document.name.replace(/\.[^.]+$/, '') || '汇总表'}-自查报告.docx`
  if (bytes) desk.services.download(name, bytes, DOCX_TYPE)
  task.tell({ type: 'work-ended' })
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The report on a document; null before its first check. Explained warnings are not counted. */
function reportOf(document: DocumentState): FileReport | null {
  if (!document.checked) return null
  const { contents, result } = document.checked
  return reportFile(document.name, result, waiverFinder(document.waivers, contents))
}

/** The day on the wall, ISO 8601. */
export function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
