import { lazy, useRef, type ComponentType, type KeyboardEvent } from 'react'
import { itemAt } from '../../text/items'
import { TABS, type TabId } from '../state/pane-state'
import { FindingsTab } from './findings/FindingsTab'
import { useOfDocument, usePane, usePaneState } from './PaneContext'
import { Part } from './Part'

/** What each tab shows. A new tab is an id in TABS, a text, and a line here. */
const PANELS: Readonly<Record<TabId, ComponentType>> = {
  findings: FindingsTab,
  unachieved: lazy(() => import(/* webpackChunkName: "unachieved" */ './unachieved/UnachievedTab')),
  balance: lazy(() => import('./balance/BalanceTab')),
  round: lazy(() => import('./round/RoundTab')),
  settings: lazy(() => import('./forms/SettingsTab')),
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The tabs, with arrow keys between them, and the panel of the chosen one. */
export function TabPanels(): JSX.Element {
  const { texts, actions } = usePane()
  const chosen = usePaneState(({ tab }) => tab)
  const unachieved = useOfDocument((document) => document?.checked?.result.counts.result ?? 0)
  const Panel = PANELS[chosen]
  const panel = useRef<HTMLElement>(null)
  const choose = (tab: TabId): void => {
    panel.current?.scrollTo(0, 0)
    actions.chooseTab(tab)
  }
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[key]
    if (step === undefined) return
    const next = itemAt(TABS, (TABS.indexOf(chosen) + step + TABS.length) % TABS.length)
    choose(next)
    currentTarget.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={texts.product} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            data-tab={tab}
            aria-selected={tab === chosen}
            aria-controls="tab-panel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {texts.tabs[tab]}
            {tab === 'unachieved' && unachieved > 0 ? <small className="quiet"> {unachieved}</small> : null}
          </button>
        ))}
      </div>
      <section
        ref={panel}
        className="tab-panel"
        id="tab-panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${chosen}`}
      >
        <Part key={chosen}>
          <Panel />
        </Part>
      </section>
    </>
  )
}
