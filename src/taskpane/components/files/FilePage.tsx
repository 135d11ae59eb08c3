import { lazy, Suspense } from 'react'
import { Pane } from '../Pane'
import { usePane } from '../PaneContext'
import { Divider } from './Divider'
import { FileBar } from './FileBar'
import { OpenArea } from './OpenArea'
import { RoundPage } from './RoundPage'
import { useFileDrop } from './useFileDrop'
import { usePageKeys } from './usePageKeys'
import { useUnloadWarning } from './useUnloadWarning'

const SheetView = lazy(() => import('../sheet/SheetView'))

/** The page outside Excel: the opened files, and the sheet of the one that is looked at. */
export function FilePage(): JSX.Element {
  const { state, document } = usePane()
  const dropping = useFileDrop()
  useUnloadWarning()
  usePageKeys()
  // 收表 is about many files, and has the page to itself.
  const isRound = state.tab === 'round'
  const layout = document && !isRound ? 'page page-with-sheet' : 'page'
  return (
    <div className={`${layout}${dropping ? ' dropping' : ''}`}>
      <FileBar />
      {isRound ? (
        <RoundPage />
      ) : document ? (
        <>
          <Pane />
          <Suspense fallback={<div className="sheet-view" />}>
            <SheetView />
          </Suspense>
          <Divider />
        </>
      ) : (
        <OpenArea />
      )}
    </div>
  )
}
