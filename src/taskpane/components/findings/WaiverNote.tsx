import type { Waiver } from '../../../findings/waiver'
import { usePane } from '../PaneContext'

/** Why a warning stands, with the way to take that back. */
export function WaiverNote({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const { document, texts, actions } = usePane()
  return (
    <p className="finding-waiver">
      {texts.waiver.given(waiver.reason, waiver.name, waiver.date)}
      <button
        type="button"
        className="link"
        disabled={document?.work !== null}
        onClick={() => void actions.withdraw(waiver)}
      >
        {texts.waiver.withdraw}
      </button>
    </p>
  )
}
