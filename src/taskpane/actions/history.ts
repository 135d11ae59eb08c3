import type { Change, History, Opened, Task } from './desk'

export const NO_HISTORY: History = { done: [], undone: [] }

/** So many changes can be taken back one after the other. */
const MOST_CHANGES = 200

/** Notes a change that has just been made; what was taken back before can no longer be made again. */
export function remember({ opened, tell }: Task, change: Change): void {
  // Excel has an undo of its own for all but the last change.
  const earlier = opened.port.changes ? [] : opened.history.done.slice(1 - MOST_CHANGES)
  opened.history = { done: [...earlier, change], undone: [] }
  tell({ type: 'written', ...reach(opened) })
}

/** Takes the last change back. */
export async function takeBackLast({ opened, tell }: Task): Promise<void> {
  const { done, undone } = opened.history
  const last = done[done.length - 1]
  if (!last) return
  await last.takeBack()
  opened.history = { done: done.slice(0, -1), undone: last.again ? [...undone, last] : [] }
  tell({ type: 'written', ...reach(opened) })
}

/** Makes the change again that was taken back last. */
export async function makeAgain({ opened, tell }: Task): Promise<void> {
  const { done, undone } = opened.history
  const last = undone[undone.length - 1]
  if (!last?.again) return
  const takeBack = await last.again()
  opened.history = { done: [...done, { ...last, takeBack }], undone: undone.slice(0, -1) }
  tell({ type: 'written', ...reach(opened) })
}

function reach({ history }: Opened): { readonly undoable: boolean; readonly redoable: boolean } {
  return { undoable: history.done.length > 0, redoable: history.undone.length > 0 }
}
