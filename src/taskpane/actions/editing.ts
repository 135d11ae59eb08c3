import { formulaAt } from '../../grid/contents'
import { cellAddress, parseCell } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import { rowsForm } from '../../grid/form/rows-form'
import { mergedAreasOf } from '../../grid/merged-areas'
import { ROSTER_SHEET } from '../../summary-table/counties/roster/roster-sheet'
import type { DocumentRow, DocumentsKey } from '../../summary-table/remedies/document-edits'
import type { ChosenStanding } from '../../summary-table/remedies/standing-edits'
import { solvedCells } from '../state/solved'
import { TEXTS } from '../texts'
import { checkContents } from './check-document'
import { type Desk, type Task, taskOf, work } from './desk'
import { makeAgain, takeBackLast } from './history'
import { writeForms } from './new-sheet'
import { writeEdits } from './write'

/** A cell of a table that names documents. */
export interface DocumentsPlace {
  /** Index of the table in the check. */
  readonly table: number
  readonly point: number
  readonly key: DocumentsKey
}

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
  if (formula) return void refuse(task, notices.formulaKept(formula.cell))
  const covered = placed.find(({ place, contents: sheet }) => {
    const area = sheet && place ? mergedAreasOf(sheet).around(place.row, place.column) : null
    return area !== null && place !== null && (area.top !== place.row || area.left !== place.column)
  })
  if (covered) return void refuse(task, notices.mergedKept(covered.cell))
  await written(desk, task, edits)
}

/** Puts counties of a point into one of its lists, or into none. */
export async function setStandings(
  desk: Desk,
  table: number,
  point: number,
  changes: ReadonlyMap<string, ChosenStanding>,
): Promise<void> {
  const { standingEdits } = await import(/* webpackChunkName: "remedies" */ '../parts/remedies')
  const task = await whenIdle(desk)
  const subject = task?.document.checked?.result.tables[table]
  const answer = subject?.answers.find(({ row }) => row.number === point)
  if (!task || !subject || !answer) return
  const edits = standingEdits(subject, answer, changes)
  if (edits === null) return void refuse(task, TEXTS[desk.store.state().language].notices.listsKept(point))
  if (edits.length > 0) await written(desk, task, edits)
}

/**
 * Makes a point name these documents, in the cell that said `before` when its editor was opened.
 * @returns whether the cell now says so
 */
export async function setDocuments(
  desk: Desk,
  { table, point, key }: DocumentsPlace,
  before: string,
  rows: readonly DocumentRow[],
): Promise<boolean> {
  const { documentEdits } = await import(/* webpackChunkName: "remedies" */ '../parts/remedies')
  const task = await whenIdle(desk)
  const subject = task?.document.checked?.result.tables[table]
  const answer = subject?.answers.find(({ row }) => row.number === point)
  const cell = answer?.row.cells[key]
  if (!task || !subject || !answer || !cell) return false
  const { notices } = TEXTS[desk.store.state().language]
  const address = cellAddress(cell.row, cell.column)
  if (cell.text !== before) return refuse(task, notices.cellChanged(address))
  const edits = documentEdits(subject, answer, key, rows)
  if (edits === null) return refuse(task, notices.documentsKept(address))
  if (edits.length > 0) await written(desk, task, edits)
  return true
}

/**
 * Begins a blank form: 填报单位 and offices, and a sheet with the city's counties.
 * @returns whether a city is called so
 */
export async function beginForm(desk: Desk, table: number, city: string): Promise<boolean> {
  const { formBeginning } = await import(/* webpackChunkName: "remedies" */ '../parts/remedies')
  const task = await whenIdle(desk)
  const subject = task?.document.checked?.result.tables[table]
  const beginning = task && subject ? formBeginning(subject, city) : null
  if (!task || !beginning) return false
  const hasRoster = task.document.checked?.contents.sheets.some(({ name }) => name === ROSTER_SHEET) ?? false
  await work(desk, task, 'writing', async () => {
    const checked = beginning.edits.length > 0 ? await writeEdits(desk, task, beginning.edits) : null
    const rows = [['县（市、区）'], ...beginning.counties.map((county) => [county])]
    if (!hasRoster) await writeForms(desk, task, [rowsForm(ROSTER_SHEET, rows)], 'numbered')
    else if (checked) task.tell({ type: 'followed', checked, solved: [] })
  })
  return true
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

function refuse({ tell }: Task, detail: string): false {
  tell({ type: 'noticed', notice: { kind: 'problem', detail } })
  return false
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
