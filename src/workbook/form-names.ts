import type { SheetForm } from '../grid/form/form'
import type { Taken } from './port'
import { freeName } from './sheet-name'

/** A sheet of the workbook; `id` is whatever it is told apart by. */
interface NamedSheet<Id> {
  readonly id: Id
  readonly name: string
}

/** What new sheets are called, and what those are called now that have to make way. */
export interface FormNames<Id> {
  readonly names: readonly string[]
  readonly renamed: readonly NamedSheet<Id>[]
}

/** Names for forms beside the sheets that are there. */
export function namesFor<Id>(
  forms: readonly SheetForm[],
  sheets: readonly NamedSheet<Id>[],
  taken: Taken,
): FormNames<Id> {
  const inUse = sheets.map(({ name }) => name)
  const renamed: NamedSheet<Id>[] = []
  const names = forms.map(({ name }) => {
    const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
    const isMoved = there && renamed.some(({ id }) => id === there.id)
    if (taken === 'rewritten' && there && !isMoved) {
      const aside = freeName(`${name}（上次）`, inUse)
      renamed.push({ id: there.id, name: aside })
      inUse.push(aside)
      return name
    }
    const free = freeName(name, inUse)
    inUse.push(free)
    return free
  })
  return { names, renamed }
}
