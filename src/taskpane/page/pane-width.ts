const KEY = 'yijiao-pane-width'

/** How wide the pane was left beside the sheet, in pixels; null where nobody has said, or the browser keeps nothing. */
export function keptWidth(): number | null {
  const kept = Number(inStorage((storage) => storage.getItem(KEY)))
  return Number.isFinite(kept) && kept > 0 ? kept : null
}

/** Keeps how wide the pane is, in this browser. */
export function keepWidth(width: number): void {
  inStorage((storage) => storage.setItem(KEY, String(width)))
}

/** A browser that is told to keep nothing throws; the width is then that of the day. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(window.localStorage)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
