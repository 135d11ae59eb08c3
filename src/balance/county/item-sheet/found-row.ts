import type { CellValue } from '../../../grid/cell'
import type { CountyItem } from '../../standard'
import type { ItemColumns } from './headings'
/** A row that names an item, with what its columns hold. */
export interface FoundRow {
  readonly item: CountyItem
  readonly sheet: string
  readonly columns: ItemColumns
  readonly cells: readonly CellValue[]
  /** Where a cell of the row stands on the sheet. */
  readonly place: (column: number) => { readonly row: number; readonly column: number }
}
