import type { FormulaScope } from '../../workbook/port'
import { NAMED_FUNCTIONS } from '../../workbook/named-functions'
import { checkContents } from './check-document'
import { activeTask, type Desk, work } from './desk'
import { remember } from './history'

/** Turns formulas that use functions of the add-in into values, and checks again. */
export async function toValues(desk: Desk, scope: FormulaScope): Promise<void> {
  const task = activeTask(desk)
  const formulas = task?.opened.port.formulas
  if (!task || !formulas) return
  await work(desk, task, 'writing', async () => {
    const { port } = task.opened
    const { count, takeBack } = await formulas.toValues(scope, NAMED_FUNCTIONS)
    if (count.changed === 0) return task.tell({ type: 'noticed', notice: { kind: 'values', count } })
    remember(task, { takeBack, again: null })
    const checked = await checkContents(desk, task.document.id, await port.read())
    task.tell({ type: 'values-taken', count, checked })
  })
}

/** Repairs formulas that show #NAME?. Excel computes them after this, so that a check would come too early. */
export async function repairFormulas(desk: Desk): Promise<void> {
  const task = activeTask(desk)
  const formulas = task?.opened.port.formulas
  if (!task || !formulas) return
  await work(desk, task, 'writing', async () => {
    const count = await formulas.repair()
    if (count.changed > 0)
      task.tell({ type: 'written', undoable: task.document.undoable, redoable: task.document.redoable })
    task.tell({ type: 'noticed', notice: { kind: 'repaired', count } })
  })
}
