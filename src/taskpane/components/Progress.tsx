import type { Work } from '../state/pane-state'
import { usePane } from './PaneContext'

interface Props {
  readonly work: Work
}

/** Says what the page is busy with once that takes a while, and lets it be stopped. */
export function Progress({ work }: Props): JSX.Element {
  const { texts, actions } = usePane()
  return (
    <div className="progress">
      <div className="progress-bar" role="progressbar" aria-label={texts.work[work]} />
      <span>{texts.work[work]}</span>
      {work === 'writing' ? null : (
        <button type="button" className="link" data-action="stop" onClick={actions.stop}>
          {texts.stop}
        </button>
      )}
    </div>
  )
}
