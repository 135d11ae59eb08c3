import type { Waiver } from '../../../findings/waiver'
import { useOfDocument, usePane } from '../PaneContext'

/** Why a warning stands, with the way to take that back. */
export function WaiverNote({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const { texts, actions } = usePane()
  const idle = useOfDocument((document) => document?.work === null)
  return (
    <p className="finding-waiver">
      {texts.waiver.given(waiver.reason, waiver.name, waiver.date)}
      <button type="button" className="link" disabled={!idle} onClick={() => void actions.withdraw(waiver)}>
        {texts.waiver.withdraw}
      </button>
    </p>
  )
}
