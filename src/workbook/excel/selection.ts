import { areaAddress, type Area } from '../../grid/address'
import { itemAt } from '../../text/items'
import type { SelectedCells } from '../port'
import { areaOf, PLACE } from './areas'
import { trip } from './round-trip'

/** What is selected: areas of the sheet in front. */
export interface Selection {
  readonly sheetId: string
  readonly sheetName: string
  readonly areas: readonly Area[]
}

export async function selectedAreas(): Promise<Selection> {
  const { areas, sheet } = await trip(({ workbook }) => ({
    areas: workbook.getSelectedRanges().areas.load(`items/${PLACE.replaceAll(',', ',items/')}`),
    sheet: workbook.worksheets.getActiveWorksheet().load('id,name'),
  }))
  return { sheetId: sheet.id, sheetName: sheet.name, areas: areas.items.map(areaOf) }
}

/** The selected cells. Of several areas the first: Excel gives no single range then. */
export async function selectedCells(): Promise<SelectedCells> {
  const { sheetName, areas } = await selectedAreas()
  return { sheet: sheetName, cell: areaAddress(itemAt(areas, 0)) }
}
