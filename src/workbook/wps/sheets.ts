import { COLUMN_LIMIT, parseArea, ROW_LIMIT, type Area } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import { addressOf, type EtCollection, type EtRange, type EtSheet, type EtWorkbook } from './et'
import { problem } from './problems'

/** xlSheetVisible and xlSheetVeryHidden; xlSheetHidden is 0. */
const VISIBLE = -1
const VERY_HIDDEN = 2

export function itemsOf<T>(collection: EtCollection<T>): readonly T[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1))
}

/** @throws WorkbookProblem `sheet-gone` */
export function sheetNamed(book: EtWorkbook, name: string): EtSheet {
  const sheet = itemsOf(book.Worksheets).find(({ Name }) => Name === name)
  if (!sheet) throw problem('sheet-gone', { sheet: name })
  return sheet
}

export function visibilityOf({ Visible }: EtSheet): SheetContents['visibility'] {
  if (Visible === VISIBLE || Visible === true) return 'visible'
  return Visible === VERY_HIDDEN ? 'veryHidden' : 'hidden'
}

export function showSheet(sheet: EtSheet): void {
  sheet.Visible = VISIBLE
}

/** Refuses a change to a protected sheet; of cells that protection leaves open, none. */
export function guard(sheet: EtSheet, cell?: EtRange): void {
  if (sheet.ProtectContents && cell?.Locked !== false) throw problem('protected', { sheet: sheet.Name })
}

/** Where a range is: $A$1:$B$2, or whole columns $A:$B or rows $1:$2. Of several areas, or none, null. */
export function areaOfRange(range: EtRange): Area | null {
  const address = addressOf(range).replace(/\$/g, '')
  const [first = '', last = first] = address.split(':')
  if (/^[A-Z]{1,3}$/i.test(first)) return parseArea(`${first}1:${last}${ROW_LIMIT}`)
  if (/^\d{1,7}$/.test(first)) {
    const rows = parseArea(`A${first}:A${last}`)
    return rows && { ...rows, right: COLUMN_LIMIT - 1 }
  }
  return parseArea(address)
}
