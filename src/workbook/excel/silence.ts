/** Milliseconds without an answer after which Excel is said to be silent. */
export const PATIENCE = 10_000

type Listener = (isSilent: boolean) => void

const listeners = new Set<Listener>()
let unanswered = 0

/** Calls the listener when Excel has left a request unanswered for PATIENCE, and when it has answered all such requests. */
export function onSilence(listener: Listener): void {
  listeners.add(listener)
}

/** The same request, whose answer is missed when it does not come. Nothing is given up: a large workbook may take longer. */
export async function missed<T>(request: Promise<T>): Promise<T> {
  let isMissed = false
  const timer = setTimeout(() => {
    isMissed = true
    if (++unanswered === 1) tell(true)
  }, PATIENCE)
  try {
    return await request
  } finally {
    clearTimeout(timer)
    if (isMissed && --unanswered === 0) tell(false)
  }
}

function tell(isSilent: boolean): void {
  for (const listener of listeners) listener(isSilent)
}
