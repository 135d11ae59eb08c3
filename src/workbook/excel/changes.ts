import { parseArea } from '../../grid/address'
import type { WorkbookChange } from '../port'
import { mayMerge, type SheetEvent } from './merges'
import { problemOf } from './problems'
import { namesOf, type Session } from './session'
import { missed } from './silence'
import { hasApi } from './round-trip'

/**
 * Listens to the workbook. Nothing is read or written in a handler: a change on every key would mean a round trip on
 * every key, and a handler that writes takes the person's undo away.
 */
export async function listen(session: Session, listener: (change: WorkbookChange) => void): Promise<() => void> {
  const context = new Excel.RequestContext()
  const { worksheets } = context.workbook
  let listening = true
  const tell = (change: WorkbookChange): Promise<void> => {
    if (listening) listener(change)
    return Promise.resolve()
  }
  const forget = (event: SheetEvent): Promise<void> => {
    if (mayMerge(event)) session.merges?.delete(event.worksheetId)
    return Promise.resolve()
  }
  const cells = (event: SheetEvent): Promise<void> => {
    void forget(event)
    return tell({ kind: 'cells', sheet: nameOf(session, event.worksheetId), cells: editedCells(event) })
  }
  const handlers = [
    ...listenTo(worksheets, cells, () => tell({ kind: 'sheets', sheet: null, cells: null })),
    worksheets.onFormatChanged.add(forget),
  ]
  worksheets.load('items/id,items/name')
  await send(context)
  session.sheets ??= namesOf(worksheets)
  return () => {
    if (!listening) return
    listening = false
    for (const handler of handlers) handler.remove()
    // Nobody waits for it: should Excel refuse, it goes on telling a handler that no longer listens.
    void send(context).catch(() => undefined)
  }
}

function listenTo(
  worksheets: Excel.WorksheetCollection,
  cells: (event: SheetEvent) => Promise<void>,
  sheets: () => Promise<void>,
): readonly { remove(): void }[] {
  return [
    worksheets.onChanged.add(cells),
    worksheets.onAdded.add(sheets),
    worksheets.onDeleted.add(sheets),
    ...(hasApi('1.11') ? [worksheets.onRowHiddenChanged.add(cells)] : []),
    ...(hasApi('1.17') ? [worksheets.onNameChanged.add(sheets), worksheets.onVisibilityChanged.add(sheets)] : []),
  ]
}

/** Rows and columns that come and go, or are hidden, move or change more than their contents. */
function editedCells({ address, changeType }: SheetEvent): string | null {
  return changeType === 'RangeEdited' && address !== undefined && parseArea(address) ? address : null
}

function nameOf({ sheets }: Session, sheetId: string): string | null {
  return sheets?.find(({ id }) => id === sheetId)?.name ?? null
}

async function send(context: Excel.RequestContext): Promise<void> {
  try {
    await missed(context.sync())
  } catch (error) {
    throw problemOf(error)
  }
}
