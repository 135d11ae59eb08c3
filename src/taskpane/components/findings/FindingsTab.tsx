import { useRef } from 'react'
import { fixable } from '../../actions/corrections'
import { tellsOfUndoable } from '../../state/pane-state'
import { groupFindings, listFindings, ofTable } from '../../state/selectors'
import { usePane } from '../PaneContext'
import { FindingItem } from './FindingItem'
import { Preview } from './Preview'
import { useFindingKeys } from './useFindingKeys'

/** 问题: what is wrong or doubtful, by policy point, worst first. */
export function FindingsTab(): JSX.Element {
  const { document, texts, actions } = usePane()
  const list = useRef<HTMLDivElement>(null)
  useFindingKeys(list)
  if (!document?.checked) return <p className="empty">{document?.failure ? '' : texts.verdict.idle}</p>
  if (document.preview) return <Preview edits={document.preview} />
  const groups = groupFindings(ofTable(listFindings(document), document))
  const corrections = document.capabilities.write ? fixable(document) : 0
  return (
    <div ref={list}>
      {corrections > 0 || document.undoable ? (
        <div className="list-actions">
          {corrections > 0 ? (
            <button
              type="button"
              className="button"
              data-action="fix-all"
              disabled={document.work !== null}
              onClick={() => void actions.previewAll()}
            >
              {texts.findings.fixAll(corrections)}
            </button>
          ) : null}
          {document.undoable && !tellsOfUndoable(document) ? (
            <button
              type="button"
              className="button"
              data-action="undo"
              disabled={document.work !== null}
              onClick={() => void actions.takeBack()}
            >
              {texts.findings.undo}
            </button>
          ) : null}
        </div>
      ) : null}
      {groups.length === 0 ? <p className="empty">{texts.findings.none}</p> : null}
      {groups.map(({ point, items }) => (
        <section key={point ?? 'form'} className="point">
          <h2>{point === null ? texts.findings.form : texts.findings.point(point)}</h2>
          <ul>
            {items.map((item) => (
              <FindingItem key={item.index} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length > 0 ? <p className="keys">{texts.findings.keys}</p> : null}
    </div>
  )
}
