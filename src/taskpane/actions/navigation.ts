import { WorkbookProblem } from '../../workbook/problem'
import { groupFindings, listFindings, neighbour, ofTable } from '../state/selectors'
import { findingAt } from '../state/pane-state'
import { activeTask, type Desk } from './desk'

/** Shows the cell of a finding in the sheet. `reveal` shows it also where it is hidden. */
export async function jump(desk: Desk, index: number, reveal = false): Promise<void> {
  const task = activeTask(desk)
  const finding = task && findingAt(task.document, index)
  if (!task || !finding) return
  task.tell({ type: 'selected', finding: index })
  if (finding.sheet === null || finding.cell === null) return
  try {
    await task.opened.port.select(finding.sheet, finding.cell, { reveal })
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    const detail = error.sentence(desk.store.state().language)
    const hidden = error.kind === 'hidden'
    task.tell({
      type: 'noticed',
      notice: hidden ? { kind: 'hidden', detail, finding: index } : { kind: 'problem', detail },
    })
  }
}

/** Jumps to the next (1) or previous (-1) finding in the order of the list. */
export async function step(desk: Desk, direction: 1 | -1): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  const groups = groupFindings(ofTable(listFindings(task.document), task.document))
  const index = neighbour(groups, task.document.selected, direction)
  if (index !== null) await jump(desk, index)
}
