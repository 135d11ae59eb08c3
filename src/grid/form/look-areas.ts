import type { Area } from '../address'
import type { CellLook, FormCell, SheetForm } from './form'

export interface LookArea {
  readonly area: Area
  readonly look: CellLook
}

/** The cells of a form in as few areas of one look as columns and their neighbours give. */
export function lookAreas({ rows, widths }: SheetForm): LookArea[] {
  const width = Math.max(widths.length, ...rows.map(({ cells }) => cells.length))
  const areas: LookArea[] = []
  const open = new Map<string, { area: { top: number; left: number; bottom: number; right: number }; look: CellLook }>()
  for (let column = 0; column < width; column++) {
    for (const { first, last, item } of runs(rows.map(({ cells }) => keyOf(cells[column])))) {
      if (item === null) continue
      const key = `${first} ${last} ${item}`
      const beside = open.get(key)
      if (beside && beside.area.right === column - 1) {
        beside.area.right = column
        continue
      }
      const found = {
        area: { top: first, left: column, bottom: last, right: column },
        look: JSON.parse(item) as CellLook,
      }
      open.set(key, found)
      areas.push(found)
    }
  }
  return areas
}

function keyOf(cell: FormCell | null | undefined): string | null {
  return cell ? JSON.stringify(cell.look) : null
}

/** The cells of a form that are links. */
export function linkAreas({ rows, widths }: SheetForm): Area[] {
  return widths.flatMap((_, column) =>
    runs(rows.map(({ cells }) => (cells[column]?.link ? true : null))).flatMap(({ first, last, item }) =>
      item ? [{ top: first, left: column, bottom: last, right: column }] : [],
    ),
  )
}

/** Equal neighbours as one. */
export function runs<T>(items: readonly T[]): { first: number; last: number; item: T }[] {
  const found: { first: number; last: number; item: T }[] = []
  items.forEach((item, index) => {
    const last = found[found.length - 1]
    if (last && last.item === item) last.last = index
    else found.push({ first: index, last: index, item })
  })
  return found
}
