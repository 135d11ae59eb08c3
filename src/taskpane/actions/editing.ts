import { formulaAt } from '../../grid/contents'
import { parseCell } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import { mergedAreasOf } from '../../grid/merged-areas'
import type { ChosenStanding } from '../../summary-table/remedies/standing-edits'
import { solvedCells } from '../state/solved'
import { TEXTS } from '../texts/texts'
import { checkContents } from './check-document'
import { type Desk, type Task, taskOf, work } from './desk'
import { makeAgain, takeBackLast } from './history'
import { writeEdits } from './write'

/**
 * Writes what a person has typed, pasted or clicked into cells of the document that is looked at, and checks again. What is asked for while
 * something else goes on is done right after it: nothing that was typed is lost.
 */
export async function editCells(desk: Desk, edits: readonly Edit[]): Promise<void> {
  const task = await whenIdle(desk)
  const contents = task?.document.checked?.contents
  if (!task || !contents || edits.length === 0) return
  const sheetOf = (name: string) => contents.sheets.find((sheet) => sheet.name === name)
  const placed = edits.map((edit) => ({ ...edit, place: parseCell(edit.cell), contents: sheetOf(edit.sheet) }))
  const formula = placed.find(
    ({ place, contents: sheet }) => sheet && place && formulaAt(sheet, place.row, place.column),
  )
  const { notices } = TEXTS[desk.store.state().language]
  if (formula) return refuse(task, notices.formulaKept(formula.cell))
  const covered = placed.find(({ place, contents: sheet }) => {
    const area = sheet && place ? mergedAreasOf(sheet).around(place.row, place.column) : null
    return area !== null && place !== null && (area.top !== place.row || area.left !== place.column)
  })
  if (covered) return refuse(task, notices.mergedKept(covered.cell))
  await written(desk, task, edits)
}

/** Puts counties of a point into one of its lists, or into none. */
export async function setStandings(
  desk: Desk,
  table: number,
  point: number,
  changes: ReadonlyMap<string, ChosenStanding>,
): Promise<void> {
  const { standingEdits } = await import(/* webpackChunkName: "remedies" */ '../remedies')
  const task = await whenIdle(desk)
  const subject = task?.document.checked?.result.tables[table]
  const answer = subject?.answers.find(({ row }) => row.number === point)
  if (!task || !subject || !answer) return
  const edits = standingEdits(subject, answer, changes)
  if (edits === null) return refuse(task, TEXTS[desk.store.state().language].notices.listsKept(point))
  if (edits.length > 0) await written(desk, task, edits)
}

/** Takes back the last change of the document that is looked at, or makes it again. */
export async function undoOrRedo(desk: Desk, direction: 'undo' | 'redo'): Promise<void> {
  const task = await whenIdle(desk)
  if (!task) return
  const { done, undone } = task.opened.history
  if ((direction === 'undo' ? done : undone).length === 0) return
  await work(desk, task, 'writing', async () => {
    await (direction === 'undo' ? takeBackLast(task) : makeAgain(task))
    const checked = await checkContents(desk, task.document.id, await task.opened.port.read())
    if (direction === 'undo') task.tell({ type: 'taken-back', checked })
    else task.tell({ type: 'followed', checked, solved: [] })
  })
}

async function written(desk: Desk, task: Task, edits: readonly Edit[]): Promise<void> {
  await work(desk, task, 'writing', async () => {
    const checked = await writeEdits(desk, task, edits)
    if (checked) task.tell({ type: 'followed', checked, solved: solvedCells(task.document, checked) })
  })
}

function refuse({ tell }: Task, detail: string): void {
  tell({ type: 'noticed', notice: { kind: 'problem', detail } })
}

/** The document that is looked at, once nothing goes on in it; null when there is none, or it was closed. */
async function whenIdle(desk: Desk): Promise<Task | null> {
  const { active } = desk.store.state()
  if (active === null) return null
  const idle = (): boolean => (taskOf(desk, active)?.document.work ?? null) === null
  if (!idle())
    await new Promise<void>((resolve) => {
      const stop = desk.store.subscribe(() => {
        if (!idle()) return
        stop()
        resolve()
      })
    })
  return taskOf(desk, active)
}
