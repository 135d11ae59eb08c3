import type { SheetForm } from '../../grid/form/form'
import { rowsForm } from '../../grid/form/rows-form'
import type { Edit } from '../../grid/edit'
import type { NameUse, WorkbookPort } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { KEPT } from '../../kept/format'
import type { ChosenCells } from '../../balance/chosen-cells'
import { choicesAsJson, type BalanceChoices } from '../../kept/balance-choices'
import { NAMED_FUNCTIONS } from '../../workbook/named-functions'
import { checkDocument } from './check-document'
import { makeEdits } from './corrections'
import { activeTask, type Desk, type Task, work } from './desk'
import { addForms } from './new-sheet'

/** What a person can do in 均衡. */
export interface BalanceActions {
  /** Keeps choices with the workbook. */
  readonly choose: (choices: BalanceChoices) => Promise<void>
  readonly fix: (edits: readonly Edit[]) => Promise<void>
  /** Writes rows into a new sheet, values only. */
  readonly addSheet: (name: string, rows: Parameters<typeof rowsForm>[1]) => Promise<void>
  /** Adds sheets to be filled in or handed on. */
  readonly addForms: (forms: readonly SheetForm[]) => Promise<void>
  /** The cells that are selected in the workbook; null where that cannot be told. */
  readonly selection: () => Promise<ChosenCells | null>
  /** What the names that stand for functions are used for, in their order; null where that cannot be told. */
  readonly namesInUse: () => Promise<readonly NameUse[] | null>
  readonly defineNames: () => Promise<void>
  readonly removeNames: () => Promise<void>
}

/** The actions of 均衡 on a desk. */
export function balanceActions(desk: Desk): BalanceActions {
  return {
    choose: (choices) => onActive(desk, (task) => choose(desk, task, choices)),
    fix: (edits) => onActive(desk, (task) => makeEdits(desk, task, edits)),
    addSheet: (name, rows) => onActive(desk, (task) => addForms(desk, task, [rowsForm(name, rows)])),
    addForms: (forms) => onActive(desk, (task) => addForms(desk, task, forms)),
    selection: () => asked(desk, async ({ selection }) => (await selection?.selected()) ?? null),
    namesInUse: () => asked(desk, async ({ names }) => (await names?.inUse(NAMED_FUNCTIONS)) ?? null),
    defineNames: () => writing(desk, async ({ names }) => names?.define(NAMED_FUNCTIONS)),
    removeNames: () => writing(desk, async ({ names }) => names?.remove(NAMED_FUNCTIONS)),
  }
}

async function onActive(desk: Desk, act: (task: Task) => Promise<void>): Promise<void> {
  const task = activeTask(desk)
  if (task) await act(task)
}

/** Keeps choices; ledgers and targets that schools are held against are judged anew where the schools are. */
async function choose(desk: Desk, task: Task, choices: BalanceChoices): Promise<void> {
  const { balance: before, checked } = task.document
  await work(desk, task, 'writing', async () => {
    task.tell({ type: 'balance-chosen', choices })
    if (task.document.capabilities.write) await task.opened.port.store(KEPT.balance, choicesAsJson(choices))
    task.tell({ type: 'work-ended' })
  })
  const ready = activeTask(desk)
  if (!ready || !checked || ready.document.notice?.kind === 'problem') return
  if (judgesOtherwise(before, choices)) await checkDocument(desk, ready)
}

function judgesOtherwise(before: BalanceChoices, now: BalanceChoices): boolean {
  return before.standard !== now.standard || before.local !== now.local || before.cells !== now.cells
}

async function writing(desk: Desk, write: (port: WorkbookPort) => Promise<void>): Promise<void> {
  await onActive(desk, (task) =>
    work(desk, task, 'writing', async () => {
      await write(task.opened.port)
      task.tell({ type: 'work-ended' })
    }),
  )
}

/** Asks the workbook something small; null where it does not answer, which the pane then says. */
async function asked<T>(desk: Desk, ask: (port: WorkbookPort) => Promise<T | null>): Promise<T | null> {
  const task = activeTask(desk)
  try {
    return task ? await ask(task.opened.port) : null
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    task?.tell({ type: 'noticed', notice: { kind: 'problem', detail: error.sentence(desk.store.state().language) } })
    return null
  }
}
