import { ExportMenu } from './ExportMenu'
import { usePane } from './PaneContext'

/** What can be done with the workbook as a whole. */
export function Toolbar(): JSX.Element {
  const { document, texts, actions } = usePane()
  const busy = !document || document.work !== null
  const canWrite = document?.capabilities.write ?? false
  const checkLabel = document?.stale ? texts.stale : document?.checked ? texts.checkAgain : texts.check
  const isChecked = Boolean(document?.checked)
  const unreadable = Boolean(document?.failure)
  const hasTable = (document?.checked?.result.tables.length ?? 0) > 0
  return (
    <div className="toolbar">
      <button
        type="button"
        className="button primary"
        data-action="check"
        disabled={busy}
        onClick={() => void actions.check()}
      >
        {checkLabel}
      </button>
      {canWrite ? (
        <>
          <button
            type="button"
            className="button"
            data-action="mark"
            disabled={busy || unreadable || (isChecked && !hasTable)}
            onClick={() => void actions.mark()}
          >
            {texts.mark}
          </button>
          <button
            type="button"
            className="button"
            data-action="clear"
            disabled={busy || unreadable}
            onClick={() => void actions.clear()}
          >
            {texts.clear}
          </button>
        </>
      ) : null}
      <ExportMenu disabled={busy || !hasTable} />
    </div>
  )
}
