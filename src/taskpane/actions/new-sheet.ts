import type { SheetForm } from '../../grid/form/form'
import type { Taken } from '../../workbook/port'
import { checkContents } from './check-document'
import { work, type Desk, type Task } from './desk'
import { remember } from './history'

/** Adds sheets to a workbook as a piece of work of its own. */
export async function addForms(
  desk: Desk,
  task: Task,
  forms: readonly SheetForm[],
  taken: Taken = 'numbered',
): Promise<void> {
  await work(desk, task, 'writing', () => writeForms(desk, task, forms, taken))
}

/** Adds sheets, notes how they are taken back, and says what they are called. */
export async function writeForms(desk: Desk, task: Task, forms: readonly SheetForm[], taken: Taken): Promise<void> {
  const { port } = task.opened
  const add = () => port.addForms(forms, taken)
  const { names, kept, takeBack } = await add()
  remember(task, { takeBack, again: async () => (await add()).takeBack })
  // There may be more to check now, and a page shows sheets as they were read.
  task.tell({ type: 'checked', checked: await checkContents(desk, task.document.id, await port.read()) })
  task.tell({ type: 'noticed', notice: { kind: 'sheets-added', names, kept } })
}
