import { lazy, Suspense } from 'react'
import { Pane } from '../Pane'
import { useOfDocument, usePaneState } from '../PaneContext'
import { Divider } from './Divider'
import { FileBar } from './FileBar'
import { OpenArea } from './OpenArea'
import { RoundPage } from './RoundPage'
import { useFileDrop } from './useFileDrop'

const SheetView = lazy(() => import('../sheet/SheetView'))

/** The page outside Excel: the opened files, and the sheet of the one that is looked at. */
export function FilePage(): JSX.Element {
  const tab = usePaneState(({ tab }) => tab)
  const isOpen = useOfDocument((document) => document !== null)
  const dropping = useFileDrop()
  // 收表 is about many files, and has the page to itself.
  const isRound = tab === 'round'
  const layout = isOpen && !isRound ? 'page page-with-sheet' : 'page'
  return (
    <div className={`${layout}${dropping ? ' dropping' : ''}`}>
      <FileBar />
      {isRound ? (
        <RoundPage />
      ) : isOpen ? (
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
