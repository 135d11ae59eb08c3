import { lazy, Suspense } from 'react'
import { Pane } from '../Pane'
import { usePane } from '../PaneContext'
import { FileBar } from './FileBar'
import { OpenArea } from './OpenArea'
import { useFileDrop } from './useFileDrop'
import { usePageKeys } from './usePageKeys'
import { useUnloadWarning } from './useUnloadWarning'

const SheetView = lazy(() => import('../sheet/SheetView'))

/** The page outside Excel: the opened files, and the sheet of the one that is looked at. */
export function FilePage(): JSX.Element {
  const { document } = usePane()
  const dropping = useFileDrop()
  useUnloadWarning()
  usePageKeys()
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
