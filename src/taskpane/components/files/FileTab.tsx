import { VERDICT_LINES } from '../../../report/verdict'
import type { DocumentState } from '../../state/pane-state'
import { holdsSchoolsOnly, openCountsOf, verdictOn } from '../../state/selectors'
import { Icon } from '../Icon'
import { usePane, usePaneState, useTextsOf } from '../PaneContext'
import { useFiles } from './FilesContext'
import { FILES_TEXTS } from '../../texts/files'

/** Instead of a count. */
const SIGNS = { ready: '✓', warnings: '!', none: '?', failed: '?' } as const

interface Props {
  readonly document: DocumentState
  readonly onClose: () => void
}

/** An open file in the bar: its name, what the check came to, and the way to close it. */
export function FileTab({ document, onClose }: Props): JSX.Element {
  const { texts, language } = usePane()
  const { activate } = useFiles()
  const own = useTextsOf(FILES_TEXTS)
  const { id, title, checked, failure } = document
  const active = usePaneState((state) => id === state.active)
  const counts = openCountsOf(document)
  const verdict = failure !== null ? 'failed' : checked ? verdictOn(checked, counts) : null
  const schools = checked !== null && holdsSchoolsOnly(checked)
  const line = schools ? texts.verdict.schools : verdict && VERDICT_LINES[language][verdict](counts)
  return (
    <li className={active ? 'file active' : 'file'} data-verdict={verdict ?? 'checking'} data-errors={counts.error}>
      <button
        type="button"
        className="file-name"
        title={line === null ? title : `${title}：${line}`}
        aria-current={active}
        onClick={() => activate(id)}
      >
        {verdict === null ? null : (
          <span className={`file-verdict file-verdict-${verdict}`} aria-hidden="true">
            {schools ? '▦' : verdict === 'errors' ? counts.error : SIGNS[verdict]}
          </span>
        )}
        <bdi>{title}</bdi>
        {line === null ? null : <span className="visually-hidden">：{line}</span>}
      </button>
      <button type="button" className="bare" data-close={id} aria-label={own.close(title)} onClick={onClose}>
        <Icon name="close" size={10} />
      </button>
    </li>
  )
}
