import type { SelectedCells, WorkbookChange } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { solvedCells } from '../state/solved'
import { checkContents } from './check-document'
import { type Desk, taskOf } from './desk'

/** So long nothing more is typed before what was typed is looked at, in milliseconds. */
const PAUSE = 300

/** What has changed since the last look: cells, or more than can be told by cells. */
type Pending = readonly SelectedCells[] | 'all'

/**
 * 随时校验: follows what people type into a workbook. Once the typing pauses, the changed cells are read in one trip and all is checked again.
 * Nothing is ever written. What cannot be read now, while a cell is being typed in, is read after the next change.
 */
export function follower(desk: Desk, id: string): (change: WorkbookChange) => void {
  let pending: Pending = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), PAUSE)
  }
  const look = async (): Promise<void> => {
    const task = taskOf(desk, id)
    const checked = task?.document.checked
    const changes = task?.opened.port.changes
    if (!task || !checked || !changes || !task.document.live) return
    if (task.document.work !== null) return later()
    const wanted = pending
    pending = []
    try {
      const contents = await changes.readAgain(checked.contents, wanted === 'all' ? null : wanted)
      const now = await checkContents(desk, id, contents)
      const after = taskOf(desk, id)
      // Somebody has checked meanwhile, or is about to: what they read may be older than what was typed.
      if (!after || after.document.checked !== checked || after.document.work !== null) {
        pending = joined(wanted, pending)
        return later()
      }
      after.tell({ type: 'followed', checked: now, solved: solvedCells(after.document, now) })
    } catch (error) {
      pending = joined(wanted, pending)
      if (!(error instanceof WorkbookProblem)) throw error
      taskOf(desk, id)?.tell({ type: 'lagging' })
    }
  }
  return ({ sheet, cells }) => {
    const known = sheet !== null && cells !== null
    pending = joined(pending, known ? [{ sheet, cell: cells }] : 'all')
    later()
  }
}

function joined(one: Pending, other: Pending): Pending {
  return one === 'all' || other === 'all' ? 'all' : [...one, ...other]
}
