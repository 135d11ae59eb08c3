import { KEPT } from '../../kept/format'
import { checkDocument } from './check-document'
import { activeTask, type Desk, work } from './desk'
import { remember } from './history'

/** Keeps the roster with the workbook and checks against it. */
export async function giveRoster(desk: Desk, roster: string): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  const before = task.document.roster
  const keep = async (text: string): Promise<void> => {
    await task.opened.port.store(KEPT.roster, text.trim() === '' ? null : text)
    task.tell({ type: 'roster-given', roster: text })
  }
  await work(desk, task, 'writing', async () => {
    await keep(roster)
    const takeBack = (): Promise<void> => keep(before)
    remember(task, { takeBack, again: () => keep(roster).then(() => takeBack) })
    task.tell({ type: 'work-ended' })
  })
  const ready = activeTask(desk)
  if (!ready || ready.document.notice?.kind === 'problem') return
  await checkDocument(desk, ready)
  ready.tell({ type: 'noticed', notice: { kind: 'settings-saved' } })
}
