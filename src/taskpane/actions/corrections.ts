import type { Edit } from '../../grid/edit'
import type { ChoiceName } from '../../summary-table/remedies/choices'
import { findingAt, type DocumentState } from '../state/pane-state'
import { listFindings } from '../state/selectors'
import { activeTask, type Desk, type Task, work } from './desk'
import { checkDocument, checkOptions } from './check-document'
import { giveRoster } from './roster'
import { cellsOf, writeEdits } from './write'

const remedies = (): Promise<typeof import('../parts/remedies')> =>
  import(/* webpackChunkName: "remedies" */ '../parts/remedies')

/** Makes the correction of one finding. */
export async function fix(desk: Desk, index: number): Promise<void> {
  const task = activeTask(desk)
  const edits = task && findingAt(task.document, index)?.fix?.edits
  if (task && edits) await makeEdits(desk, task, edits)
}

/** Lists every certain correction, for the person to look at before any is made. */
export async function previewAll(desk: Desk): Promise<void> {
  const task = activeTask(desk)
  const contents = task?.document.checked?.contents
  if (!task || !contents) return
  const [engine, { fixAll }] = await Promise.all([desk.services.engine(contents), remedies()])
  const { edits } = fixAll(contents, checkOptions(desk, engine, task.document), task.document.waivers, engine.check)
  task.tell({ type: 'previewed', edits })
}

/** Lists the corrections of some findings of one cause, for the person to look at before any is made. */
export async function previewOf(desk: Desk, findings: readonly number[]): Promise<void> {
  const task = activeTask(desk)
  const checked = task?.document.checked
  if (!task || !checked) return
  const { correctionsOf } = await remedies()
  const chosen = findings.flatMap((index) => checked.result.findings[index] ?? [])
  task.tell({ type: 'previewed', edits: correctionsOf(checked.contents, chosen) })
}

/** Makes the corrections of the preview that are chosen, as one step. */
export async function applyPreview(desk: Desk, chosen: readonly Edit[]): Promise<void> {
  const task = activeTask(desk)
  if (task?.document.preview) await makeEdits(desk, task, chosen)
}

/** Takes one of the two ways out for some findings of one cause, as one step. */
export async function choose(desk: Desk, findings: readonly number[], name: ChoiceName): Promise<void> {
  const task = activeTask(desk)
  const checked = task?.document.checked
  if (!task || !checked) return
  const { choicesAt } = await remedies()
  const chosen = findings.flatMap((index) => choicesAt(checked, index).find(({ choice }) => choice === name) ?? [])
  const roster = chosen.find((choice) => 'roster' in choice)
  if (roster) return giveRoster(desk, roster.roster.join('\n'))
  await makeEdits(
    desk,
    task,
    chosen.flatMap((choice) => ('edits' in choice ? choice.edits : [])),
  )
}

/** Makes edits and checks again; where the workbook has changed meanwhile, it only checks. */
export async function makeEdits(desk: Desk, task: Task, edits: readonly Edit[]): Promise<void> {
  // The edits were thought out for texts that may no longer stand there.
  if (task.document.stale) return checkDocument(desk, task)
  await work(desk, task, 'writing', async () => {
    const checked = await writeEdits(desk, task, edits)
    if (checked) task.tell({ type: 'edited', cells: cellsOf(edits), checked })
  })
}

/** How many findings come with a certain correction, without those that someone lets stand. */
export function fixable(document: DocumentState): number {
  return listFindings(document).filter(
    ({ finding, waiver }) => finding.fix !== null && !finding.fix.alone && waiver === null,
  ).length
}
