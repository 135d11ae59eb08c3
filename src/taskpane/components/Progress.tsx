import { usePane } from './PaneContext'

/** Says what the page is busy with, and lets it be stopped. Appears after a moment, in a place that is always kept free. */
export function Progress(): JSX.Element {
  const { document, texts, actions } = usePane()
  const work = document?.work ?? null
  return (
    <div className="progress-place">
      {work === null ? null : (
        <div className="progress">
          <div className="progress-bar" role="progressbar" aria-label={texts.work[work]} />
          <span>{texts.work[work]}</span>
          {work === 'writing' ? null : (
            <button type="button" className="link" data-action="stop" onClick={actions.stop}>
              {texts.stop}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
