import type { WorkbookPort } from '../../workbook/port'
import { wasInterrupted } from '../interrupted'
import { type Desk, type Task, taskOf } from './desk'

import { follower } from './follow'

/** A program tells of what the pane itself has written a moment after it was written. */
const ECHO_MILLISECONDS = 800

/** Listens to what people do to an open workbook, and follows it where that is wanted. */
export async function listenTo(
  desk: Desk,
  { document: { id }, opened, tell }: Task,
  port: WorkbookPort,
): Promise<void> {
  const follow = follower(desk, id)
  await port.changes?.onChange((change) => {
    const writing = taskOf(desk, id)?.document.work === 'writing'
    if (writing || Date.now() - opened.writtenAt < ECHO_MILLISECONDS) return
    const live = taskOf(desk, id)?.document.live ?? false
    tell({ type: live || change.kind === 'cells' ? 'changed-outside' : 'sheets-changed' })
    if (live) follow(change)
  })
}

/** Says that the pane was loaded anew while it was writing into the workbook, where it was. */
export async function tellOfInterruption(desk: Desk, { tell }: Task): Promise<void> {
  if (!wasInterrupted()) return
  const { INTERRUPTED } = await import('../texts/interrupted')
  tell({ type: 'noticed', notice: { kind: 'problem', detail: INTERRUPTED[desk.store.state().language] } })
}
