import { areaAddress } from '../../grid/address'
import type { SelectedCells } from '../port'
import { areaOf, PLACE } from './areas'
import { trip } from './trip'

/** The selected cells. Of several areas the first: Excel gives no single range then. */
export async function selectedCells(): Promise<SelectedCells> {
  const { areas, sheet } = await trip(({ workbook }) => ({
    areas: workbook.getSelectedRanges().areas.load(`items/${PLACE.replaceAll(',', ',items/')}`),
    sheet: workbook.worksheets.getActiveWorksheet().load('name'),
  }))
  return { sheet: sheet.name, cell: areaAddress(areaOf(areas.items[0])) }
}
