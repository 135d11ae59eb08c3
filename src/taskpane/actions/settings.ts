import type { Language } from '../../text/language'
import { KEPT } from '../../kept/settings'
import { checkContents, checkDocument } from './check'
import { activeTask, type Desk, taskOf, work } from './desk'
import { remember } from './history'

/** Keeps the roster with the workbook and checks against it. */
export async function giveRoster(desk: Desk, roster: string): Promise<void> {
  const task = activeTask(desk)
  if (!task) return
  const before = task.document.roster
  const keep = async (text: string): Promise<void> => {
    await task.opened.port.store(KEPT.roster, text.trim() === '' ? null : text)
    task.tell({ type: 'roster-given', roster: text })
  }
  await work(desk, task, 'writing', async () => {
    await keep(roster)
    const takeBack = (): Promise<void> => keep(before)
    remember(task, { takeBack, again: () => keep(roster).then(() => takeBack) })
    task.tell({ type: 'work-ended' })
  })
  const ready = activeTask(desk)
  if (!ready || ready.document.notice?.kind === 'problem') return
  await checkDocument(desk, ready)
  ready.tell({ type: 'noticed', notice: { kind: 'settings-saved' } })
}

/** Speaks the other language, in what has been found as well. */
export async function chooseLanguage(desk: Desk, language: Language): Promise<void> {
  desk.store.dispatch({ type: 'language-chosen', language })
  for (const { id, checked, stale } of desk.store.state().documents) {
    const task = taskOf(desk, id)
    if (!task || !checked) continue
    const inLanguage = await checkContents(desk, id, checked.contents)
    task.tell({ type: 'checked', checked: { ...inLanguage, at: checked.at } })
    if (stale) task.tell({ type: 'changed-outside' })
  }
}
