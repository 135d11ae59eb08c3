import { choicesFor, type Choice, type ChoiceName } from '../../../summary-table/remedies/choices'
import { memo } from '../../../text/memo'
import type { ListedCause } from './causes'
import type { Checked } from '../pane-state'
import { tableOf } from '../selectors'

/** The ways out of a finding of a check, by its index, where there are exactly two. */
export function choicesAt(checked: Checked, index: number): readonly Choice[] {
  const known = choicesOfCheck(checked)
  let choices = known.get(index)
  if (!choices) {
    const finding = checked.result.findings[index]
    const subject = finding && checked.result.tables[tableOf(finding, checked.result.tables)]
    known.set(index, (choices = subject ? choicesFor(finding, subject) : []))
  }
  return choices
}

/** Lists are drawn again and again; the choices of a check stay the same. */
const choicesOfCheck = memo((_: Checked) => new Map<number, readonly Choice[]>())

/** The choices that all of a cause's findings have; none where one of them has others. */
export function choicesOf({ items }: ListedCause, checked: Checked): readonly ChoiceName[] {
  const each = items.map(({ index }) => choicesAt(checked, index).map(({ choice }) => choice))
  return (each[0] ?? []).filter((choice) => each.every((choices) => choices.includes(choice)))
}
