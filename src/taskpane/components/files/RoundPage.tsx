import { lazy } from 'react'
import { ROUND_TITLES } from '../../texts/round/titles'
import { Part } from '../Part'
import { usePane } from '../PaneContext'

const RoundTab = lazy(() => import('../round/RoundTab'))

/** 收表 outside Excel: it has the page to itself, and a way back to the file that is looked at. */
export function RoundPage(): JSX.Element {
  const { language, actions } = usePane()
  const { title, back } = ROUND_TITLES[language]
  return (
    <main className="round-page">
      <div className="list-actions">
        <h1>{title}</h1>
        <button type="button" className="link" data-action="round-back" onClick={() => actions.chooseTab('findings')}>
          {back}
        </button>
      </div>
      <Part>
        <RoundTab />
      </Part>
    </main>
  )
}
