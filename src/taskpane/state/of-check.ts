import type { Checked, DocumentState } from './pane-state'

/**
 * What is made of a document's check, and made anew only for another check or where what else it is made of (`uses`) is another value: whoever
 * is shown it need not be drawn anew either. `none` is its value before the first check.
 */
export function ofCheck<Made>(
  none: Made,
  uses: (document: DocumentState) => readonly unknown[],
  make: (checked: Checked, document: DocumentState) => Made,
): (document: DocumentState) => Made {
  const known = new WeakMap<Checked, { readonly used: readonly unknown[]; readonly made: Made }>()
  return (document) => {
    const { checked } = document
    if (!checked) return none
    const used = uses(document)
    const before = known.get(checked)
    if (before?.used.every((value, index) => Object.is(value, used[index]))) return before.made
    const made = make(checked, document)
    known.set(checked, { used, made })
    return made
  }
}
