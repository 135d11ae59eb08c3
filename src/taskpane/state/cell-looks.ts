import { cellKey, parseArea } from '../../grid/address'
import type { MarkKind } from '../../workbook/marks/mark'
import type { DocumentState } from './pane-state'
import type { ListedFinding } from './selectors'

/** How a cell of the drawn sheet looks, and the finding it leads to. */
export interface CellLook {
  readonly kind: MarkKind | 'info'
  readonly finding: number
}

const RANK: Readonly<Record<CellLook['kind'], number>> = { error: 0, warning: 1, unachieved: 2, info: 3 }
/** Findings about whole columns colour their first cells only. */
const MOST_CELLS = 60

/** The looks of a sheet's cells by cellKey: the gravest finding wins; explained warnings show no more. */
export function cellLooks(
  list: readonly ListedFinding[],
  sheet: string,
  document: DocumentState,
): Map<number, CellLook> {
  const looks = new Map<number, CellLook>()
  const put = (row: number, column: number, look: CellLook): void => {
    const there = looks.get(cellKey(row, column))
    if (!there || RANK[look.kind] < RANK[there.kind]) looks.set(cellKey(row, column), look)
  }
  for (const { finding, index, waiver } of list) {
    const area = finding.sheet === sheet && finding.cell !== null && waiver === null ? parseArea(finding.cell) : null
    if (!area) continue
    if (finding.severity === 'result') {
      if (document.marked)
        for (const column of markedColumns(document, sheet, area.top))
          put(area.top, column, { kind: 'unachieved', finding: index })
      continue
    }
    let cells = 0
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right && cells < MOST_CELLS; column++, cells++) {
        put(row, column, { kind: finding.severity, finding: index })
      }
    }
  }
  return looks
}

/** The columns that a mark of an unachieved point covers: 编号, the policy point, 未实现 or 自评. */
function markedColumns({ checked }: DocumentState, sheet: string, row: number): number[] {
  const points = (checked?.result.tables ?? [])
    .filter(({ table }) => table.sheet.name === sheet)
    .flatMap(({ table }) => table.points)
  const cells = points.find((point) => point.row === row)?.cells
  if (!cells) return []
  return [cells.number, cells.policy, cells.unachieved ?? cells.assessment].flatMap((cell) =>
    cell ? [cell.column] : [],
  )
}
