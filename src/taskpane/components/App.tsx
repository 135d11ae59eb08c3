import { lazy, Suspense } from 'react'
import { Head } from './Head'
import { usePane } from './PaneContext'
import { TabPanels } from './Tabs'

const FilePage = lazy(() => import('./files/FilePage'))

/** The whole page: the pane alone inside Excel, and outside with the files and the sheet beside it. */
export function App(): JSX.Element {
  const { state } = usePane()
  if (state.host === 'excel') return <Pane />
  return (
    <Suspense fallback={null}>
      <FilePage>
        <Pane />
      </FilePage>
    </Suspense>
  )
}

/** What stands beside the sheet: the verdict on top, the tabs below. */
function Pane(): JSX.Element {
  return (
    <main className="pane">
      <Head />
      <TabPanels />
    </main>
  )
}
