import type { WorkbookContents } from '../../grid/contents'
import { keptRosterText } from '../../kept/roster'
import { KEPT } from '../../kept/format'
import { readWaivers } from '../../kept/waivers'
import { NO_CHOICES, readChoices } from '../../kept/balance-choices'
import type { Checked, DocumentState } from '../state/pane-state'
import { type Desk, type Engine, type PaneCheckOptions, type Task, taskOf, work } from './desk'

/** Reads the workbook and checks it. */
export async function checkDocument(desk: Desk, task: Task): Promise<void> {
  await work(desk, task, 'checking', async (signal) => {
    const contents = await task.opened.port.read(signal)
    if (signal.aborted) return
    const checked = await checkContents(desk, task.document.id, contents)
    if (!signal.aborted) task.tell({ type: 'checked', checked })
  })
}

/** Loads what is kept with the workbook, before its first check. */
export async function loadKept(desk: Desk, task: Task): Promise<void> {
  await work(desk, task, 'reading', async (signal) => {
    const { port } = task.opened
    const waivers = readWaivers(await port.load(KEPT.waivers))
    const roster = await port.load(KEPT.roster)
    const balance = readChoices(await port.load(KEPT.balance))
    if (signal.aborted) return
    task.tell({ type: 'kept-loaded', waivers, roster: keptRosterText(roster), balance })
    task.tell({ type: 'work-ended' })
  })
}

/** Checks contents that have been read, in the language and with the roster of the moment. */
export async function checkContents(desk: Desk, id: string, contents: WorkbookContents): Promise<Checked> {
  const engine = await desk.services.engine(contents)
  const document = taskOf(desk, id)?.document
  return { contents, result: engine.check(contents, checkOptions(desk, engine, document)), at: desk.services.now() }
}

/** What a check of the document needs to know. */
export function checkOptions(desk: Desk, engine: Engine, document: DocumentState | undefined): PaneCheckOptions {
  return {
    language: desk.store.state().language,
    today: dayOf(desk.services.now()),
    roster: engine.givenRoster(document?.roster ?? ''),
    choices: document?.balance ?? NO_CHOICES,
  }
}

/** The day on the wall as UTC midnight, which is what the engine counts in. */
export function dayOf(now: Date): Date {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
}
