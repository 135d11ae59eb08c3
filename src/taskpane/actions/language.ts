import type { Language } from '../../text/language'
import { checkContents } from './check-document'
import { type Desk, taskOf } from './desk'

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
