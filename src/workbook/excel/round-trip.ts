import { WorkbookProblem } from '../problem'
import { problemOf } from './problems'
import { missed } from './silence'

/**
 * One round trip: queues everything, sends it as one batch, and gives back what `queue` gave, now loaded.
 *
 * A context of its own instead of Excel.run: run keeps a reference to every range and sends a second batch to drop them.
 * A range is good for its own trip only; sheets and formats are named by their ids in the next.
 */
export async function trip<T>(queue: (context: Excel.RequestContext) => T, signal?: AbortSignal): Promise<T> {
  if (signal?.aborted) throw new WorkbookProblem('cancelled')
  const context = new Excel.RequestContext()
  try {
    const queued = queue(context)
    await untilAborted(missed(context.sync()), signal)
    return queued
  } catch (error) {
    throw problemOf(error)
  }
}

/** A batch on its way cannot be called back; whoever waits for it can be let go. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new WorkbookProblem('cancelled'))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Whether this Excel has a set of its JavaScript API; 1.9 is the floor and always there. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version)
}
