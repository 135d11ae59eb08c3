import { textOf, type CellValue } from '../../../grid/cell'
import type { SheetContents } from '../../../grid/contents'
import { fold } from '../../../text/fold'
import { countyIn } from '../../school-sheet/county-name'
import type { CountyItem, CountyItemKind } from '../../standard'
import { NO_COLUMNS, type Whose } from './headings'
import { itemNamed, namingWords, type KnownItem } from './known'
import type { FoundRow } from './found-row'

/** A name of an item in a heading is no longer. */
const LONGEST_NAME = 60
/** Rooms and sizes: headings of a table of schools may name them. */
const OF_SCHOOLS: ReadonlySet<CountyItemKind> = new Set(['per-school', 'max'])
/** Rows of a table that are about no county. */
const NO_COUNTY = /^(?:合计|小计|总计|平均|全市平均|国家标准|标准|标准值|目标|目标值|要求|单位|序号|权重|分值|备注)$/

/**
 * Items side by side, with the figures of a county in the row below them, or a row for each county: as rows of an item and a
 * figure. Where several rows name no county, or one county is asked for and several are there, nobody can say which one counts.
 */
export function acrossRows(sheet: SheetContents, known: readonly KnownItem[], whose: Whose): FoundRow[] {
  const items = known.filter(({ item }) => item.group !== undefined && !OF_SCHOOLS.has(item.kind))
  const words = namingWords(items)
  const mayName = (cell: CellValue): cell is string => {
    const text = typeof cell === 'string' && cell.length <= LONGEST_NAME ? fold(cell) : ''
    return text !== '' && words.some((word) => text.includes(word))
  }
  for (const [row, cells] of sheet.rows) {
    if (cells.filter(mayName).length < 2) continue
    const named = cells.flatMap((cell, column) => {
      const item = mayName(cell) ? itemNamed([cell], [], items) : null
      return item ? [{ item, column }] : []
    })
    if (new Set(named.map(({ item }) => item)).size >= 2) return rowsBelow(sheet, row, named, whose)
  }
  return []
}

interface NamedColumn {
  readonly item: CountyItem
  readonly column: number
}

function rowsBelow(sheet: SheetContents, heading: number, named: readonly NamedColumn[], whose: Whose): FoundRow[] {
  const isItem = new Set(named.map(({ column }) => column))
  const below = [...sheet.rows].flatMap(([row, cells]) => {
    const beside = cells.filter((_, column) => !isItem.has(column)).map((cell) => textOf(cell).trim())
    const holds = [...isItem].some((column) => textOf(cells[column]).trim() !== '')
    const isOther = row <= heading || !holds || beside.some((text) => NO_COUNTY.test(text))
    return isOther ? [] : [{ row, cells, county: beside.map(countyIn).find((county) => county !== '') ?? '' }]
  })
  const own = whose === null ? below : below.filter(({ county }) => county === whose)
  const isClear = own.length === 1
  return own.flatMap(({ row, cells }) =>
    named.map(({ item, column }) => ({
      item,
      sheet: sheet.name,
      columns: isClear ? { ...NO_COLUMNS, actual: 1 } : { ...NO_COLUMNS, unclear: [1] },
      cells: [sheet.rows.get(heading)?.[column] ?? null, cells[column] ?? null] as CellValue[],
      place: () => ({ row, column }),
    })),
  )
}
