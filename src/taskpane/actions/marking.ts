import type { CheckResult } from '../../summary-table/check'
import { activeTask, type Desk, type Task, work } from './desk'
import { checkContents } from './check'

/** Marks the unachieved points of the active workbook as it stands now. */
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
    const { port } = task.opened
    const checked = await checkContents(desk, task.document.id, await port.read(signal))
    if (signal.aborted) return
    const { marksFor } = await import('../../workbook/marks/marks')
    const source = { tables: checked.result.tables.map(({ table }) => table), findings: checked.result.findings }
    await port.mark(marksFor(source).filter(({ kind }) => kind === 'unachieved'))
    task.tell({ type: 'checked', checked })
    task.tell({ type: 'marked', points: unachievedPoints(checked.result) })
  })
}

export async function clearDocument(desk: Desk, task: Task): Promise<void> {
  await work(desk, task, 'writing', async () => {
    task.tell({ type: 'cleared', marks: await task.opened.port.clear() })
  })
}

function unachievedPoints({ tables }: CheckResult): number {
  return tables.flatMap(({ answers }) => answers).filter(({ unachieved }) => unachieved.counties.length > 0).length
}
