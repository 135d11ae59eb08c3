import { unexplained, waiverFinder } from '../../findings/waiver'
import type { ShownMarks } from '../../workbook/marks/shown'
import type { Checked } from '../state/pane-state'
import { activeTask, type Desk, type Task, work } from './desk'
import { checkContents } from './check-document'

/** 标色: marks the errors, warnings and unachieved points of the active workbook as it stands now. */
export async function mark(desk: Desk): Promise<void> {
  const task = activeTask(desk)
  if (task) await markDocument(desk, task)
}

/** Takes every mark out of the active workbook. */
export async function clear(desk: Desk): Promise<void> {
  const task = activeTask(desk)
  if (task) await clearDocument(desk, task)
}

/** Marks from a fresh reading: what was checked earlier may have been edited or moved since. */
export async function markDocument(desk: Desk, task: Task): Promise<void> {
  await work(desk, task, 'writing', async (signal) => {
    const checked = await checkContents(desk, task.document.id, await task.opened.port.read(signal))
    if (signal.aborted) return
    const shown = await layMarks(task, checked)
    task.tell({ type: 'checked', checked })
    task.tell({ type: 'marked', shown })
  })
}

/** Lays the marks of a check: the same as the command line's, explained warnings left out. Gives how many show. */
export async function layMarks({ document, opened }: Task, { contents, result }: Checked): Promise<ShownMarks> {
  const { marksFor, shownMarks } = await import('../parts/marks')
  const findings = unexplained(result.findings, waiverFinder(document.waivers, contents))
  const marks = marksFor({ tables: result.tables.map(({ table }) => table), findings })
  await opened.port.mark(marks)
  return shownMarks(marks, findings)
}

export async function clearDocument(desk: Desk, task: Task): Promise<void> {
  await work(desk, task, 'writing', async () => {
    task.tell({ type: 'cleared', marks: await task.opened.port.clear() })
  })
}
