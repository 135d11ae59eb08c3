import type { WorkbookPort } from '../../workbook/port'
import { wasInterrupted } from '../page/interrupted'
import { type Desk, type Task, taskOf } from './desk'

/** A program tells of what the pane itself has written a moment after it was written, in the same words as of what a person types meanwhile. */
const ECHO_MILLISECONDS = 800

/**
 * Listens to what people do to an open workbook, and follows it where that is wanted: also cells that may be the pane's own writing, for the
 * follower sees whose they are. Without following, these are passed over.
 */
export async function listenTo(
  desk: Desk,
  { document: { id }, opened, tell }: Task,
  port: WorkbookPort,
): Promise<void> {
  // What follows is loaded beside the listening: a pane that is ready has nothing to follow yet.
  const loading = import(/* webpackChunkName: "follow" */ './follow').then(({ follower }) => follower(desk, id))
  const listening = port.changes?.onChange((change) => {
    const document = taskOf(desk, id)?.document
    const live = document?.live ?? false
    const maybeOwn = document?.work === 'writing' || Date.now() - opened.writtenAt < ECHO_MILLISECONDS
    if (!maybeOwn) tell({ type: live || change.kind === 'cells' ? 'changed-outside' : 'sheets-changed' })
    // A sheet whose name is not known yet is one that the pane has just added.
    else if (change.kind === 'sheets' || change.sheet === null) return
    if (live) void loading.then((follow) => follow(change, maybeOwn))
  })
  await Promise.all([listening, loading])
}

/** Says that the pane was loaded anew while it was writing into the workbook, where it was. */
export async function tellOfInterruption(desk: Desk, { tell }: Task): Promise<void> {
  if (!wasInterrupted()) return
  const { INTERRUPTED } = await import('../texts/interrupted')
  tell({ type: 'noticed', notice: { kind: 'problem', detail: INTERRUPTED[desk.store.state().language] } })
}
