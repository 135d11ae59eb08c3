import { lazy, Suspense, type ReactNode } from 'react'
import { usePane } from '../PaneContext'
import { FileBar } from './FileBar'
import { OpenArea } from './OpenArea'
import { useFileDrop } from './useFileDrop'

const SheetView = lazy(() => import('../sheet/SheetView'))

interface Props {
  /** What stands beside the sheet. */
  readonly children: ReactNode
}

/** The page outside Excel: the opened files, and the sheet of the one that is looked at. */
export default function FilePage({ children }: Props): JSX.Element {
  const { document } = usePane()
  const dropping = useFileDrop()
  const layout = document ? 'page page-with-sheet' : 'page'
  return (
    <div className={`${layout}${dropping ? ' dropping' : ''}`}>
      <FileBar />
      {document ? (
        <>
          {children}
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
