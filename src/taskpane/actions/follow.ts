import { parseArea } from '../../grid/address'
import { cellCount } from '../../grid/area'
import type { WorkbookContents } from '../../grid/contents'
import { holdsTheSame } from '../../grid/same-cells'
import type { SelectedCells, WorkbookChange } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { solvedCells } from '../state/solved'
import { checkContents } from './check-document'
import { type Desk, taskOf } from './desk'

/** So long nothing more is typed before what was typed is looked at, in milliseconds. */
const PAUSE = 300

/** More cells at once than the pane writes. */
const MOST_WRITTEN = 5_000

/** What has changed since the last look. */
interface Pending {
  /** Cells, or more than can be told by cells. */
  readonly cells: readonly SelectedCells[] | 'all'
  /** Whether all of it may be what the pane itself has written. */
  readonly maybeOwn: boolean
}

const NOTHING: Pending = { cells: [], maybeOwn: true }

/**
 * 随时校验: follows what people type into a workbook. Once the typing pauses, the changed cells are read in one trip and all is checked again.
 * Of what may be the pane's own writing nothing is told where the cells are as they were checked.
 * Nothing is ever written. What cannot be read now, while a cell is being typed in, is read after the next change.
 */
export function follower(desk: Desk, id: string): (change: WorkbookChange, maybeOwn: boolean) => void {
  let pending = NOTHING
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
    pending = NOTHING
    // Where the pane's writing failed, it has said so, and that what was checked is not what stands there.
    if (wanted.maybeOwn && task.document.stale) return
    try {
      const contents = await changes.readAgain(checked.contents, wanted.cells === 'all' ? null : wanted.cells)
      if (wanted.maybeOwn && areAsChecked(wanted, checked.contents, contents)) return
      const now = await checkContents(desk, id, contents)
      const after = taskOf(desk, id)
      // Somebody has checked meanwhile, or is about to: what they read may be older than what was typed.
      if (!after || after.document.checked !== checked || after.document.work !== null) {
        pending = joined(wanted, pending)
        return later()
      }
      after.tell({ type: 'changed-outside' })
      after.tell({ type: 'followed', checked: now, solved: solvedCells(after.document, now) })
    } catch (error) {
      pending = joined(wanted, pending)
      if (!(error instanceof WorkbookProblem)) throw error
      taskOf(desk, id)?.tell({ type: 'lagging' })
    }
  }
  return ({ sheet, cells }, maybeOwn) => {
    const known = sheet !== null && cells !== null
    pending = joined(pending, { cells: known ? [{ sheet, cell: cells }] : 'all', maybeOwn })
    later()
  }
}

function joined(one: Pending, other: Pending): Pending {
  const cells = one.cells === 'all' || other.cells === 'all' ? 'all' : [...one.cells, ...other.cells]
  return { cells, maybeOwn: one.maybeOwn && other.maybeOwn }
}

function areAsChecked({ cells }: Pending, checked: WorkbookContents, now: WorkbookContents): boolean {
  if (cells === 'all') return false
  return cells.every(({ sheet, cell }) => {
    const area = parseArea(cell)
    const [before, after] = [checked, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet))
    if (!area || !before || !after || cellCount(area) > MOST_WRITTEN) return false
    return holdsTheSame(before, after, area)
  })
}
