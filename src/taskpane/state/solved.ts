import type { Checked, DocumentState } from './pane-state'
import { listFindings } from './selectors'

/** The cells in which something was to be put right or looked at, and nothing is any more. */
export function solvedCells(before: DocumentState, checked: Checked): string[] {
  const after = cellsToSee({ ...before, checked })
  return [...cellsToSee(before)].filter((cell) => !after.has(cell))
}

function cellsToSee(document: DocumentState): ReadonlySet<string> {
  const open = listFindings(document).filter(
    ({ finding, waiver }) => waiver === null && (finding.severity === 'error' || finding.severity === 'warning'),
  )
  return new Set(open.flatMap(({ finding }) => finding.cell ?? []))
}
