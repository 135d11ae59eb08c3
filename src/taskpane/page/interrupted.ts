/** Where a tab keeps, over its reloads, that something was being written. */
const KEY = 'yijiao:writing'

/** Notes that the pane begins or ends writing: one that is loaded anew in the middle finds it. */
export function noteWriting(isWriting: boolean): void {
  try {
    if (isWriting) sessionStorage.setItem(KEY, '1')
    else sessionStorage.removeItem(KEY)
  } catch (error) {
    // Where a program forbids storage, a reload in the middle cannot be told.
    console.warn('Not noted whether something is being written.', error)
  }
}

/** Whether the pane was loaded anew while it was writing; said once. */
export function wasInterrupted(): boolean {
  try {
    const found = sessionStorage.getItem(KEY) !== null
    if (found) noteWriting(false)
    return found
  } catch {
    return false
  }
}
