import { waiverFinder } from '../../findings/waiver'
import { reportFile, type FileReport } from '../../report/file-report'
import type { DocumentState } from '../state/pane-state'
import { activeTask, type Desk, work } from './desk'
import { writeNewSheet } from './new-sheet'

/** How a report can be handed out. */
export type ExportKind = 'html' | 'json' | 'sheet'

/** Exports the report on the active document. */
export async function exportReport(desk: Desk, kind: ExportKind): Promise<void> {
  const task = activeTask(desk)
  const report = task && reportOf(task.document)
  if (!task || !report) return
  const { language } = desk.store.state()
  await work(desk, task, 'writing', async () => {
    const reports = await import('../reports')
    if (kind === 'sheet') {
      const { name, rows } = reports.reportSheet(report, language)
      return writeNewSheet(desk, task, name, rows)
    }
    const made = task.document.checked?.at ?? desk.services.now()
    const name = reportName(report.path, language)
    if (kind === 'html')
      desk.services.download(`${name}.html`, reports.htmlReport([report], language, localDay(made)), 'text/html')
    else desk.services.download(`${name}.json`, reports.jsonReport([report]), 'application/json')
    task.tell({ type: 'work-ended' })
  })
}

/** The report on a document; null before its first check. Explained warnings are not counted. */
export function reportOf(document: DocumentState): FileReport | null {
  if (!document.checked) return null
  const { contents, result } = document.checked
  return reportFile(document.name, result, waiverFinder(document.waivers, contents))
}

function reportName(path: string, language: 'zh' | 'en'): string {
  const title = language === 'zh' ? '校验报告' : 'check-report'
  return path === '' ? title : `${path.replace(/\.[^.]+$/, '')}-${title}`
}

/** The day on the wall, ISO 8601. */
export function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
