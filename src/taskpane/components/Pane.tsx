import { lazy } from 'react'
import { Head } from './Head'
import { usePaneState } from './PaneContext'
import { Part } from './Part'
import { TabPanels } from './Tabs'

const TrialNote = lazy(() => import(/* webpackChunkName: "wps" */ './TrialNote'))

/** What stands beside the sheet: the verdict on top, the tabs below. */
export function Pane(): JSX.Element {
  const trial = usePaneState((state) => state.trial)
  return (
    <main className="pane">
      {trial ? (
        <Part>
          <TrialNote limits={trial} />
        </Part>
      ) : null}
      <Head />
      <TabPanels />
    </main>
  )
}
