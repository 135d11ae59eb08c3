import { areaAddress, parseArea } from '../../grid/address'
import type { SelectedCells } from '../port'
import { addressOf, type EtApplication, type EtRange, type EtSheet, type EtWorkbook } from './et'
import { problem } from './problems'
import { sheetNamed, showSheet, visibilityOf } from './sheets'

/** Shows a cell. A sheet, row or column that somebody has hidden stays so unless the person wants to see it. */
export function selectCell(book: EtWorkbook, name: string, address: string, reveal: boolean): void {
  const sheet = sheetNamed(book, name)
  const range = sheet.Range(address)
  if (isHidden(sheet, range)) {
    if (!reveal) throw problem('hidden', { sheet: name })
    show(book, sheet, range)
  }
  book.Activate()
  sheet.Activate()
  range.Select()
}

function isHidden(sheet: EtSheet, range: EtRange): boolean {
  return visibilityOf(sheet) !== 'visible' || isLineHidden(range.EntireRow) || isLineHidden(range.EntireColumn)
}

/** null where some of several are. */
const isLineHidden = ({ Hidden }: { readonly Hidden: boolean | null }): boolean => Hidden !== false

function show(book: EtWorkbook, sheet: EtSheet, range: EtRange): void {
  if (visibilityOf(sheet) !== 'visible') {
    if (book.ProtectStructure) throw problem('structure-protected')
    showSheet(sheet)
  }
  for (const lines of [range.EntireRow, range.EntireColumn]) {
    if (!isLineHidden(lines)) continue
    if (sheet.ProtectContents) throw problem('protected', { sheet: sheet.Name })
    lines.Hidden = false
  }
}

/** The selected cells, of several areas the first; null where a picture or a chart is selected. */
export function selectedCells({ Selection: selection }: EtApplication, book: EtWorkbook): SelectedCells | null {
  if (!selection || selection.Address === undefined) return null
  const [first = ''] = addressOf(selection as EtRange)
    .replace(/\$/g, '')
    .split(',')
  const area = parseArea(first)
  return area && { sheet: book.ActiveSheet.Name, cell: areaAddress(area) }
}
