import { areaAddress, parseArea } from '../../grid/address'
import type { WorkbookChange } from '../port'
import { addressOf, type EtApplication, type EtEvents, type EtRange, type EtSheet, type EtWorkbook } from './et'
import { itemsOf } from './sheets'

/**
 * Listens to the workbook. ET tells of cells (Sh, Target); of sheets that come, go or change their names it tells nothing that can be relied
 * on, so their names are looked at whenever another one comes to the front. It does not tell what is hidden.
 */
export function listen(
  { et, events }: { readonly et: EtApplication; readonly events: EtEvents },
  book: EtWorkbook,
  listener: (change: WorkbookChange) => void,
): () => void {
  let names = namesOf(book)
  const cells = (sheet: EtSheet, target: EtRange): void => {
    const owner = sheet.Parent ?? et.ActiveWorkbook
    if (owner?.Name !== book.Name) return
    listener({ kind: 'cells', sheet: sheet.Name, cells: editedCells(target) })
  }
  const sheets = (): void => {
    const now = namesOf(book)
    if (now === names) return
    names = now
    listener({ kind: 'sheets', sheet: null, cells: null })
  }
  events.AddApiEventListener('SheetChange', cells)
  events.AddApiEventListener('SheetActivate', sheets)
  return () => {
    events.RemoveApiEventListener('SheetChange', cells)
    events.RemoveApiEventListener('SheetActivate', sheets)
  }
}

/** Whole rows and columns move when they come and go: that is more than contents. */
function editedCells(target: EtRange): string | null {
  const area = parseArea(addressOf(target).replace(/\$/g, ''))
  return area && areaAddress(area)
}

const namesOf = (book: EtWorkbook): string =>
  itemsOf(book.Worksheets)
    .map(({ Name }) => Name)
    .join('\n')
