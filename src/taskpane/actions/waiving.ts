import { waive, type Explanation, type Waiver } from '../../findings/waiver'
import { KEPT } from '../../kept/format'
import { findingAt } from '../state/pane-state'
import { activeTask, type Desk, taskOf, work } from './desk'

/** Lets warnings stand, for a reason, and keeps that with the workbook. */
export async function explain(desk: Desk, indices: readonly number[], explanation: Explanation): Promise<void> {
  const task = activeTask(desk)
  const contents = task?.document.checked?.contents
  if (!task || !contents) return
  const findings = indices.flatMap((index) => findingAt(task.document, index) ?? [])
  const waivers = findings.map((finding) => waive(finding, contents, explanation))
  await change(
    desk,
    waivers.map((waiver) => ({ type: 'waived', waiver })),
  )
}

/** Takes an explanation back: the warning counts again. */
export async function withdraw(desk: Desk, waiver: Waiver): Promise<void> {
  await change(desk, [{ type: 'waiver-withdrawn', waiver }])
}

interface WaiverEvent {
  readonly type: 'waived' | 'waiver-withdrawn'
  readonly waiver: Waiver
}

async function change(desk: Desk, events: readonly WaiverEvent[]): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  await work(desk, task, 'writing', async () => {
    for (const event of events) task.tell(event)
    const waivers = taskOf(desk, task.document.id)?.document.waivers ?? []
    await task.opened.port.store(KEPT.waivers, waivers.length === 0 ? null : waivers.map((waiver) => ({ ...waiver })))
    task.tell({ type: 'work-ended' })
  })
}
