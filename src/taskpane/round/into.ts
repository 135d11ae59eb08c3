import type { Edit } from '../../grid/edit'
import { heldForm } from '../../grid/form/form'
import { ownPointCell, pointCellIn, rolledTableForm, sentForm, sourcesForm } from '../../report/desk/roll-up-sheets'
import { collectingEdition } from '../../roll-up/collecting-edition'
import { isCountysOwn, planInto } from '../../roll-up/into'
import { rememberedIn } from '../../roll-up/remembered'
import type { TakeBack } from '../../workbook/port'
import { checkContents, checkDocument } from '../actions/check-document'
import { activeTask, work, type Desk, type Task } from '../actions/desk'
import { remember } from '../actions/history'
import { ROUND_TEXTS } from '../texts/round'
import { officesBefore } from './earlier'
import { rolledAs } from './rolled'
import type { RoundPlan, RoundState } from './round-state'

/**
 * What the roll-up would write into the workbook that is open: into its table, or as a new one where it has none, and the sheets that say where it
 * comes from. A sentence where it cannot.
 */
export async function planOf(desk: Desk, state: RoundState): Promise<RoundPlan | string | null> {
  const texts = ROUND_TEXTS[desk.store.state().language]
  const task = await upToDate(desk)
  if (!task?.document.checked) return texts.noTarget
  const { contents, result } = task.document.checked
  const subject = result.tables[task.document.table]
  const rolled = rolledAs(state, subject?.table.edition ?? collectingEdition())
  if (!rolled) return texts.unitUnknown
  if (!subject) {
    const forms = [rolledTableForm(rolled, officesBefore(state, rolled)), heldForm(sourcesForm(rolled, ownPointCell(rolled.edition))), sentForm(rolled)] // prettier-ignore
    return { edits: [], forms, kept: 0 }
  }
  if (isCountysOwn(subject, rolled.unit)) return texts.notOurs(subject.table.header.unit.text, rolled.unit.name)
  const { edits, kept } = planInto(rolled, subject, rememberedIn(contents))
  return {
    edits: edits.map(({ sheet, cell, value, before }) => ({ sheet, cell, value, before, rules: [] })),
    forms: [heldForm(sourcesForm({ ...rolled, kept }, pointCellIn(subject))), sentForm(rolled)],
    kept: kept.length,
  }
}

/** The document as it stands now: people may have typed since it was checked. */
async function upToDate(desk: Desk): Promise<Task | null> {
  const task = activeTask(desk)
  if (task && (task.document.stale || !task.document.checked)) await checkDocument(desk, task)
  return activeTask(desk)
}

/** Writes the chosen cells and the sheets, all or none, as one step that can be taken back. False where the workbook has changed meanwhile. */
export async function writePlan(desk: Desk, { forms }: RoundPlan, chosen: readonly Edit[]): Promise<boolean> {
  const task = activeTask(desk)
  // The cells were thought out for texts that may no longer stand there.
  if (!task || task.document.stale) return false
  const { port } = task.opened
  await work(desk, task, 'writing', async () => {
    let names: readonly string[] = []
    let kept: readonly string[] = []
    const write = async (): Promise<TakeBack> => {
      const unedit = chosen.length > 0 ? await port.edit(chosen) : null
      try {
        const added = await port.addForms(forms, 'rewritten')
        names = added.names
        kept = added.kept
        return async () => {
          await added.takeBack()
          await unedit?.()
        }
      } catch (error) {
        await unedit?.()
        throw error
      }
    }
    remember(task, { takeBack: await write(), again: write })
    task.tell({ type: 'checked', checked: await checkContents(desk, task.document.id, await port.read()) })
    task.tell({ type: 'noticed', notice: { kind: 'rolled-in', cells: chosen.length, names, kept } })
  })
  return true
}
