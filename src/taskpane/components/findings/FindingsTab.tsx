import { lazy, useRef } from 'react'
import { holdsSchoolsOnly } from '../../state/selectors'
import { useDocument, usePane } from '../PaneContext'
import { Part } from '../Part'
import { useFindingKeys } from './useFindingKeys'
import { useListFocus } from './useListFocus'

const FindingsList = lazy(() => import('./FindingsList'))
const Preview = lazy(() => import('./Preview'))

/** 问题: what is wrong or doubtful, or what 全部修正 is about to do. */
export function FindingsTab(): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const place = useRef<HTMLDivElement>(null)
  useFindingKeys(place)
  const onClick = useListFocus(place)
  if (!document?.checked) return <p className="empty">{document?.failure ? '' : texts.findings.notChecked}</p>
  if (holdsSchoolsOnly(document.checked))
    return (
      <p className="empty">
        {texts.findings.inBalance}{' '}
        <button type="button" className="link" data-action="to-balance" onClick={() => actions.chooseTab('balance')}>
          {texts.findings.toBalance}
        </button>
      </p>
    )
  return (
    <div ref={place} tabIndex={-1} onClick={onClick}>
      <Part>
        {document.preview ? (
          <Preview edits={document.preview} onApply={actions.applyPreview} onClose={actions.closePreview} />
        ) : (
          <FindingsList document={document} />
        )}
      </Part>
    </div>
  )
}
