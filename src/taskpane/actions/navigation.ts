import { WorkbookProblem } from '../../workbook/problem'
import { listedCauses } from '../state/findings/causes'
import { neighbour } from '../state/selectors'
import { cellsLookedAt, type Target } from '../state/pane-state'
import { activeTask, type Desk } from './desk'

/** Shows the cell of a finding, or cells, in the sheet. `reveal` shows them also where they are hidden. */
export async function jump(desk: Desk, target: Target, reveal = false): Promise<void> {
  activeTask(desk)?.tell(
    typeof target === 'number' ? { type: 'selected', finding: target } : { type: 'cells-shown', cells: target },
  )
  const task = activeTask(desk)
  const cells = task && cellsLookedAt(task.document)
  if (!cells) return
  try {
    await task.opened.port.selection?.select(cells.sheet, cells.cell, { reveal })
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    const detail = error.sentence(desk.store.state().language)
    const hidden = error.kind === 'hidden'
    task.tell({
      type: 'noticed',
      notice: hidden ? { kind: 'hidden', detail, target } : { kind: 'problem', detail },
    })
  }
}

/** Jumps to the next (1) or previous (-1) finding in the order of the list. */
export async function step(desk: Desk, direction: 1 | -1): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  const causes = listedCauses(task.document)
  const order = causes.flatMap(({ items }) => items.map(({ index }) => index))
  const index = neighbour(order, task.document.selected, direction)
  if (index !== null) await jump(desk, index)
}
