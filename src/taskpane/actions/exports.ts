import { waiverFinder } from '../../findings/waiver'
import { reportFile, type FileReport } from '../../report/file-report'
import type { DocumentState } from '../state/pane-state'
import { activeTask, type Desk, type Task, work } from './desk'
import { writeNewSheet } from './new-sheet'

/** How a report can be handed out. */
export type ExportKind = 'html' | 'json' | 'sheet' | 'docx'

/** Exports the report on the active document. */
export async function exportReport(desk: Desk, kind: ExportKind): Promise<void> {
  const task = activeTask(desk)
  const report = task && reportOf(task.document)
  if (!task || !report) return
  const { language } = desk.store.state()
  await work(desk, task, 'writing', async () => {
    if (kind === 'docx') return exportDraft(desk, task)
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

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** 自查报告, drafted from the form and what stands beside it, as a Word document. It is in Chinese, whatever the pane speaks. */
async function exportDraft(desk: Desk, task: Task): Promise<void> {
  const { document } = task
  const [table] = document.checked?.result.tables ?? []
  if (document.checked && table) {
    const [word, { balanceOf }] = await Promise.all([import('../word'), import('../state/balance')])
    const { contents, result, at } = document.checked
    const { ledgers = [], subject } = result
    if (!subject) return task.tell({ type: 'work-ended' })
    const balance = subject.schools.areKnown ? balanceOf(contents, document.balance, 'zh', at.getFullYear()) : null
    const bytes = await word.draftDocx({ table, check: { ledgers, subject }, balance })
    desk.services.download(`${document.name.replace(/\.[^.]+$/, '') || '汇总表'}-自查报告.docx`, bytes, DOCX_TYPE)
  }
  task.tell({ type: 'work-ended' })
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
