import type { Area } from '../grid/address'
import type { SheetContents } from '../grid/contents'
import { formatKind, type FormatKind } from '../grid/number-format'

/** The kind of a format as Excel and WPS give it; a column has few of them. */
export function kindsOnce(): (code: unknown) => FormatKind | null {
  const known = new Map<unknown, FormatKind | null>()
  return (code) => {
    const kind = known.get(code)
    if (kind !== undefined) return kind
    const made = typeof code === 'string' ? formatKind(code) : null
    known.set(code, made)
    return made
  }
}

interface NumberColumn {
  top: number
  bottom: number
  last: number
  /** Whether each number is one more than that above it, as numbers of rows are. */
  isOrder: boolean
}

/** The columns of a sheet that hold numbers other than those of rows, from the first number to the last. */
export function numberColumns(rows: SheetContents['rows']): Area[] {
  const columns: NumberColumn[] = []
  for (const [row, cells] of rows) {
    cells.forEach((value, column) => {
      if (typeof value !== 'number') return
      const known = columns[column]
      if (!known) columns[column] = { top: row, bottom: row, last: value, isOrder: value === 1 }
      else Object.assign(known, { bottom: row, last: value, isOrder: known.isOrder && value === known.last + 1 })
    })
  }
  return columns.flatMap(({ top, bottom, isOrder }, column) =>
    isOrder && bottom > top ? [] : [{ top, bottom, left: column, right: column }],
  )
}
