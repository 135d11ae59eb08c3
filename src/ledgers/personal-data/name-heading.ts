import type { SheetContents } from '../../grid/contents'
import { itemAt } from '../../text/items'
import { reduced } from '../reading/reduced'

const NAME_HEADINGS: ReadonlySet<string> = new Set(['姓名', '学生姓名', '儿童姓名', '残疾儿童姓名', '留守儿童姓名'])
const TOP_ROWS = 30
const OF_PUPILS = /控辍|辍学|残疾|随迁|留守/

/** A heading of a column of pupils' names, where it stands. */
export interface NameHeading {
  readonly heading: string
  readonly row: number
  readonly column: number
}

/** The column of pupils' names on a sheet; only sheets about single pupils have one. */
export function nameHeading(sheet: SheetContents, isOfPupils: boolean): NameHeading | null {
  let isMeant = isOfPupils || OF_PUPILS.test(sheet.name)
  let looked = 0
  for (const [row, cells] of sheet.rows) {
    if (looked++ > TOP_ROWS || (looked > 2 && !isMeant)) break
    const texts = cells.map((cell) => (typeof cell === 'string' && cell.length <= TOP_ROWS ? cell : ''))
    isMeant ||= looked <= 2 && texts.some((text) => OF_PUPILS.test(text))
    const column = isMeant ? texts.findIndex((text) => NAME_HEADINGS.has(reduced(text))) : -1
    if (column >= 0) return { heading: itemAt(texts, column).trim(), row, column }
  }
  return null
}
