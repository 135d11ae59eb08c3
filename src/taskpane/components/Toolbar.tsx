import { MoreMenu } from './MoreMenu'
import { useDocument, usePane } from './PaneContext'

/** What is done most with the workbook as a whole; all else is in the menu. */
export function Toolbar(): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const busy = !document || document.work !== null
  const hasTable = (document?.checked?.result.tables.length ?? 0) > 0
  const isToCheck = !document?.checked || document.stale
  return (
    <div className="toolbar">
      <button
        type="button"
        className={isToCheck ? 'button small primary' : 'button small'}
        data-action="check"
        title={document?.checked ? texts.checkAgain : undefined}
        disabled={busy}
        onClick={() => void actions.check()}
      >
        {texts.check}
      </button>
      {document?.capabilities.write ? (
        <button
          type="button"
          className="button small"
          data-action="mark"
          disabled={busy || Boolean(document.failure) || (document.checked !== null && !hasTable)}
          onClick={() => void actions.mark()}
        >
          {texts.mark}
        </button>
      ) : null}
      <MoreMenu />
    </div>
  )
}
