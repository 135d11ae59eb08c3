import { lazy, useState } from 'react'
import { itemAt } from '../../../text/items'
import type { ListedCause } from '../../state/findings/causes'
import { choicesOf } from '../../state/findings/choices'
import type { ListedFinding } from '../../state/selectors'
import { useOfDocument, usePane } from '../PaneContext'
import { Part } from '../Part'
import { EditAction } from './EditAction'

const FormBeginning = lazy(() => import('../editors/FormBeginning'))
const WaiverForm = lazy(() => import('../forms/WaiverForm'))

interface Props {
  readonly cause: ListedCause
  /** The findings of the cause to which a way out is applied. */
  readonly chosen: readonly ListedFinding[]
}

/** The ways out of a cause: two that exclude each other, the certain correction, or the reason why it stands. */
export function CauseActions({ cause, chosen }: Props): JSX.Element | null {
  const { texts, actions } = usePane()
  const checked = useOfDocument((document) => (document?.capabilities.write ? document.checked : null))
  const idle = useOfDocument((document) => document?.work === null)
  const [explaining, setExplaining] = useState(false)
  if (!checked) return null
  const open = chosen.filter(({ waiver }) => waiver === null)
  const indices = open.map(({ index }) => index)
  const fixes = open.filter(({ finding }) => finding.fix !== null)
  const warnings = open.filter(({ finding }) => finding.severity === 'warning')
  const first = itemAt(cause.items, 0)
  const several = cause.items.length > 1
  const isFixed = cause.items.some(({ finding, waiver }) => finding.fix !== null && waiver === null)
  const isWarning = cause.items.some(({ finding, waiver }) => finding.severity === 'warning' && waiver === null)
  const choices = cause.explained ? [] : choicesOf(cause, checked)
  // Where a click does it, or there is much to choose from already, one does without.
  const isEdited = !several && !isFixed && !cause.explained && !(choices.length > 0 && isWarning)
  return (
    <>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="button small"
          data-action="choose"
          data-choice={choice}
          disabled={!idle || indices.length === 0}
          onClick={() => void actions.choose(indices, choice)}
        >
          {texts.findings.choice(choice, first.finding.rule)}
        </button>
      ))}
      {first.finding.rule === 'form-blank' ? (
        <Part>
          <FormBeginning />
        </Part>
      ) : null}
      {isEdited ? <EditAction item={first} /> : null}
      {isFixed ? (
        <button
          type="button"
          className="button small"
          data-action={several ? 'fix-cause' : 'fix'}
          title={labelOf(cause) ?? undefined}
          disabled={!idle || fixes.length === 0}
          onClick={() => void (several ? actions.previewOf(fixes.map(({ index }) => index)) : actions.fix(first.index))}
        >
          {several ? texts.findings.fixCause(labelOf(cause)) : texts.findings.fix}
        </button>
      ) : null}
      {isWarning ? (
        <button
          type="button"
          className="button small"
          data-action="waive"
          disabled={!idle || warnings.length === 0}
          onClick={() => setExplaining(true)}
        >
          {texts.findings.explain}
        </button>
      ) : null}
      {explaining ? (
        <Part>
          <WaiverForm findings={warnings.map(({ index }) => index)} onClose={() => setExplaining(false)} />
        </Part>
      ) : null}
    </>
  )
}

/** What the correction does, where it does the same in every place. */
function labelOf({ items }: ListedCause): string | null {
  const labels = new Set(items.flatMap(({ finding }) => finding.fix?.label ?? []))
  const [label] = labels
  return labels.size === 1 && label !== undefined ? label : null
}
