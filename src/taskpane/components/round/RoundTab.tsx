import { useEffect, useState } from 'react'
import { roundCounts } from '../../../report/desk/roll-up-report'
import { rolledRound, type RolledRound } from '../../round/rolled'
import { ROUND_VIEWS, type RoundState } from '../../round/round-state'
import { usePane } from '../PaneContext'
import { CrossView } from './CrossView'
import { DocumentsView } from './DocumentsView'
import { FilesView } from './FilesView'
import { RoundChoice } from './RoundChoice'
import { RoundFindings } from './RoundFindings'
import { useRoundTexts } from './useRoundTexts'
import '../../styles/round.css'

/** 收表: the files of a round, who has not sent, what is open, and the table made of them. */
export default function RoundTab(): JSX.Element {
  const { state: pane, actions } = usePane()
  const { store } = actions.round
  const [state, setState] = useState(store.state)
  useEffect(() => {
    const follow = (): void => setState(store.state())
    follow()
    return store.subscribe(follow)
  }, [store])
  const texts = useRoundTexts()
  const round = rolledRound(state, pane.language)
  return (
    <div className="round" data-reading={state.reading}>
      <RoundChoice state={state} />
      {state.notice === null ? null : (
        <p className="round-notice" role="status">
          {state.notice}
        </p>
      )}
      {state.total > 0 && !state.reading && round === null ? <p className="failure">{texts.unitUnknown}</p> : null}
      {round && state.total > 0 ? <RoundBody state={state} round={round} /> : null}
    </div>
  )
}

function RoundBody({ state, round }: { readonly state: RoundState; readonly round: RolledRound }): JSX.Element {
  const { actions } = usePane()
  const texts = useRoundTexts()
  const { due, sent, open } = roundCounts(round.rolled)
  const { missing } = round.rolled
  return (
    <>
      <p className="round-counts">
        <strong>{texts.sent(sent, due)}</strong>{' '}
        <span>{missing.length > 0 ? texts.missing(missing.join('、')) : texts.allSent}</span>{' '}
        <span className="quiet">{open > 0 ? texts.open(open) : texts.nothingOpen}</span>
      </p>
      <Outputs />
      <div className="segments" role="group" aria-label={texts.title}>
        {ROUND_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            data-view={view}
            aria-pressed={view === state.view}
            onClick={() => actions.round.chooseView(view)}
          >
            {texts.views[view]}
            {view === 'findings' && round.findings.length > 0 ? <small> {round.findings.length}</small> : null}
          </button>
        ))}
      </div>
      {state.view === 'files' ? <FilesView rolled={round.rolled} search={state.search} /> : null}
      {state.view === 'cross' ? <CrossView rolled={round.rolled} /> : null}
      {state.view === 'documents' ? <DocumentsView rolled={round.rolled} /> : null}
      {state.view === 'findings' ? <RoundFindings findings={round.findings} /> : null}
    </>
  )
}

/** What can be made of the round. */
function Outputs(): JSX.Element {
  const { document, actions } = usePane()
  const texts = useRoundTexts()
  const canWrite = document !== null && document.capabilities.write && document.checked !== null
  return (
    <div className="list-actions">
      <button
        type="button"
        className="button primary"
        data-action="round-save"
        onClick={() => void actions.round.saveTable()}
      >
        {texts.saveTable}
      </button>
      {canWrite ? (
        <>
          <button
            type="button"
            className="button"
            data-action="round-into"
            onClick={() => void actions.round.previewInto()}
          >
            {texts.into}
          </button>
          <button
            type="button"
            className="button"
            data-action="round-sheets"
            onClick={() => void actions.round.addSheets()}
          >
            {texts.addSheets}
          </button>
        </>
      ) : null}
      <button type="button" className="button" data-action="round-print" onClick={() => void actions.round.print()}>
        {texts.print}
      </button>
    </div>
  )
}
