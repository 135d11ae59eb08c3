import { lazy, Suspense } from 'react'
import { FileBar } from './files/FileBar'
import { OpenArea } from './files/OpenArea'
import { useFileDrop } from './files/useFileDrop'
import { Head } from './Head'
import { usePane } from './PaneContext'
import { TabPanels } from './Tabs'

const SheetView = lazy(() => import('./sheet/SheetView'))

/** The whole page: the pane, and outside Excel the opened files and the sheet beside it. */
export function App(): JSX.Element {
  const { state, document } = usePane()
  const dropping = useFileDrop(state.host === 'browser')
  if (state.host === 'excel') return <Pane />
  const layout = document ? 'page page-with-sheet' : 'page'
  return (
    <div className={`${layout}${dropping ? ' dropping' : ''}`}>
      <FileBar />
      {document ? (
        <>
          <Pane />
          <Suspense fallback={<div className="sheet-view" />}>
            <SheetView />
          </Suspense>
        </>
      ) : (
        <OpenArea />
      )}
    </div>
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
