import type { RoundPlan } from '../../round/round-state'
import Preview from '../findings/Preview'
import { usePane, useTextsOf } from '../PaneContext'
import { ROUND_TEXTS } from '../../texts/round'

/** What the roll-up is about to write into the open workbook: every cell, and the sheets that go with them. */
export function PlanView({ plan }: { readonly plan: RoundPlan }): JSX.Element {
  const { actions } = usePane()
  const { plan: texts } = useTextsOf(ROUND_TEXTS)
  const { edits, forms, kept } = plan
  return (
    <Preview
      edits={edits}
      title={texts.title(edits.length)}
      applyText={texts.apply}
      onApply={(chosen) => actions.round.writePlan(chosen)}
      onClose={actions.round.closePlan}
    >
      <p className="finding-hint">{texts.sheets(forms.map(({ name }) => name))}</p>
      {kept > 0 ? <p className="finding-hint">{texts.kept(kept)}</p> : null}
    </Preview>
  )
}
