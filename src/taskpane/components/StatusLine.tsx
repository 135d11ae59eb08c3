import { NoticeBar } from './NoticeBar'
import { usePane } from './PaneContext'
import { Progress } from './Progress'

/** One place for what goes on and what came of it, always kept free, so that nothing moves when something is said. */
export function StatusLine(): JSX.Element {
  const { document } = usePane()
  return <div className="status-line">{document?.work ? <Progress work={document.work} /> : <NoticeBar />}</div>
}
