import { NoticeBar } from './NoticeBar'
import { useDocument } from './PaneContext'
import { Progress } from './Progress'

/**
 * What goes on, and what came of it, at the end of the pane and over whatever is there: nothing moves when something is said. The notice's
 * region stays, or screen readers would not hear it.
 */
export function StatusLine(): JSX.Element {
  const document = useDocument()
  return (
    <div className="status-line">
      {document?.work ? <Progress work={document.work} /> : null}
      <NoticeBar />
    </div>
  )
}
