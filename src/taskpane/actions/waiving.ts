import { waive, type Explanation, type Waiver } from '../../findings/waiver'
import { KEPT } from '../../workbook/settings'
import { findingAt } from '../state/pane-state'
import { activeTask, type Desk, taskOf, work } from './desk'

/** Lets a warning stand, for a reason, and keeps that with the workbook. */
export async function explain(desk: Desk, index: number, explanation: Explanation): Promise<void> {
  const task = activeTask(desk)
  const contents = task?.document.checked?.contents
  const finding = task && findingAt(task.document, index)
  if (!contents || !finding) return
  await change(desk, { type: 'waived', waiver: waive(finding, contents, explanation) })
}

/** Takes an explanation back: the warning counts again. */
export async function withdraw(desk: Desk, waiver: Waiver): Promise<void> {
  await change(desk, { type: 'waiver-withdrawn', waiver })
}

async function change(
  desk: Desk,
  event: { readonly type: 'waived' | 'waiver-withdrawn'; readonly waiver: Waiver },
): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  await work(desk, task, 'writing', async () => {
    task.tell(event)
    const waivers = taskOf(desk, task.document.id)?.document.waivers ?? []
    await task.opened.port.store(KEPT.waivers, waivers.length === 0 ? null : waivers.map((waiver) => ({ ...waiver })))
    task.tell({ type: 'work-ended' })
  })
}
