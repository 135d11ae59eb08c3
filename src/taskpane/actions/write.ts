import type { Edit } from '../../grid/edit'
import { WorkbookProblem } from '../../workbook/problem'
import type { Checked } from '../state/pane-state'
import { TEXTS } from '../texts'
import { checkContents } from './check-document'
import type { Desk, Task } from './desk'
import { remember } from './history'

/** Writes edits, notes how they are taken back, and checks again. Null where they are written but could not be checked, which is then said. */
export async function writeEdits(desk: Desk, task: Task, edits: readonly Edit[]): Promise<Checked | null> {
  const { port } = task.opened
  const again = () => port.edit(edits)
  remember(task, { takeBack: await again(), again })
  try {
    return await checkContents(desk, task.document.id, await port.read())
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    const { language } = desk.store.state()
    const detail = TEXTS[language].notices.fixedUnchecked(cellsOf(edits), error.sentence(language))
    task.tell({ type: 'noticed', notice: { kind: 'problem', detail } })
    return null
  }
}

/** How many cells edits are for. */
export function cellsOf(edits: readonly Edit[]): number {
  return new Set(edits.map(({ sheet, cell }) => `${cell} ${sheet}`)).size
}
