import { useEffect, useState } from 'react'
import { alike } from '../../../report/desk/alike'
import { roundCounts } from '../../../report/desk/roll-up-report'
import { rolledRound, type RolledRound } from '../../round/rolled'
import { ROUND_VIEWS, type RoundState } from '../../round/round-state'
import { ActionButton } from '../ActionButton'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { CrossView } from './CrossView'
import { DocumentsView } from './DocumentsView'
import { FilesView } from './FilesView'
import { PlanView } from './PlanView'
import { ReminderView } from './ReminderView'
import { RoundChoice } from './RoundChoice'
import { RoundFindings } from './RoundFindings'
import { useOpenFile } from './useOpenFile'
import { ROUND_TEXTS } from '../../texts/round'
import '../../styles/round.css'

/** 收表: the files of a round, who has not sent, what is open, and the table made of them. */
export default function RoundTab(): JSX.Element {
  const { language, actions } = usePane()
  const { store } = actions.round
  const [state, setState] = useState(store.state)
  useEffect(() => {
    const follow = (): void => setState(store.state())
    follow()
    return store.subscribe(follow)
  }, [store])
  const texts = useTextsOf(ROUND_TEXTS)
  const round = rolledRound(state, language)
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
  const texts = useTextsOf(ROUND_TEXTS)
  if (state.plan) return <PlanView plan={state.plan} />
  return (
    <>
      <Counts round={round} />
      {state.reminder === null ? null : <ReminderView key={state.reminder} reminder={state.reminder} />}
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
            {view === 'findings' && round.findings.length > 0 ? <small> {alike(round.findings).length}</small> : null}
          </button>
        ))}
      </div>
      {state.view === 'files' ? <FilesView round={round} search={state.search} /> : null}
      {state.view === 'cross' ? <CrossView rolled={round.rolled} /> : null}
      {state.view === 'documents' ? <DocumentsView rolled={round.rolled} /> : null}
      {state.view === 'findings' ? <FilesFindings findings={round.findings} /> : null}
    </>
  )
}

/** What is to be seen to, each with its cell: there its file is opened. */
function FilesFindings({ findings }: Pick<RolledRound, 'findings'>): JSX.Element {
  const open = useOpenFile()
  return <RoundFindings findings={findings} open={open && ((place, path) => open(path, place))} />
}

/** How many are due and have come, who is missing, and what is open. */
function Counts({ round: { rolled } }: { readonly round: RolledRound }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const { due, sent, open } = roundCounts(rolled)
  const { missing } = rolled
  return (
    <p className="round-counts" data-due={due} data-sent={sent} data-open={open}>
      <strong>{texts.sent(sent, due)}</strong> <progress value={sent} max={due} aria-hidden="true" />{' '}
      <span>{missing.length > 0 ? texts.missing(missing.join('、')) : texts.allSent}</span>{' '}
      {missing.length > 0 ? (
        <ActionButton action="remind-all" small onClick={() => actions.round.remind(null)}>
          {texts.remind}
        </ActionButton>
      ) : null}{' '}
      <span className="quiet">{open > 0 ? texts.open(open) : texts.nothingOpen}</span>
    </p>
  )
}

/** What can be made of the round. */
function Outputs(): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const texts = useTextsOf(ROUND_TEXTS)
  return (
    <div className="list-actions">
      <ActionButton action="rollup" primary onClick={actions.round.saveTable}>
        {texts.saveTable}
      </ActionButton>
      {document?.capabilities.write ? (
        <ActionButton action="rollup-into" onClick={actions.round.planInto}>
          {texts.into}
        </ActionButton>
      ) : null}
      <ActionButton action="round-print" onClick={actions.round.print}>
        {texts.print}
      </ActionButton>
      <ActionButton action="bulletin" onClick={actions.round.printBulletin}>
        {texts.bulletin}
      </ActionButton>
    </div>
  )
}
