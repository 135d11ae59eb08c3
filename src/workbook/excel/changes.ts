import type { WorkbookChange } from '../port'
import { problemOf } from './problems'
import { hasApi } from './trip'

/**
 * Listens to the workbook. Nothing is read or written in a handler: a change on every key would mean a round trip on
 * every key, and a handler that writes takes the person's undo away.
 */
export async function listen(listener: (change: WorkbookChange) => void): Promise<() => void> {
  const context = new Excel.RequestContext()
  const { worksheets } = context.workbook
  const cells = (): Promise<void> => tell(listener, 'cells')
  const sheets = (): Promise<void> => tell(listener, 'sheets')
  const handlers: { remove(): void }[] = [
    worksheets.onChanged.add(cells),
    worksheets.onAdded.add(sheets),
    worksheets.onDeleted.add(sheets),
  ]
  if (hasApi('1.11')) handlers.push(worksheets.onRowHiddenChanged.add(cells))
  if (hasApi('1.17')) handlers.push(worksheets.onNameChanged.add(sheets), worksheets.onVisibilityChanged.add(sheets))
  await send(context)
  let listening = true
  return () => {
    if (!listening) return
    listening = false
    for (const handler of handlers) handler.remove()
    // Nobody waits for it: should Excel refuse, the handlers above have been told to say nothing any more.
    void send(context).catch(() => undefined)
  }

  function tell(to: (change: WorkbookChange) => void, kind: WorkbookChange['kind']): Promise<void> {
    if (listening) to({ kind, sheet: null })
    return Promise.resolve()
  }
}

async function send(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync()
  } catch (error) {
    throw problemOf(error)
  }
}
