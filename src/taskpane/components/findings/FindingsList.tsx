import { fixable } from '../../actions/corrections'
import { tellsOfUndoable, type DocumentState } from '../../state/pane-state'
import { groupFindings, listFindings, ofTable, otherTables } from '../../state/selectors'
import { usePane } from '../PaneContext'
import { FindingItem } from './FindingItem'

interface Props {
  readonly document: DocumentState
}

/** The findings of the table that is looked at, by policy point, worst first. */
export function FindingsList({ document }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const list = listFindings(document)
  const groups = groupFindings(ofTable(list, document))
  const others = otherTables(list, document)
  return (
    <>
      <ListActions document={document} />
      {others.map(({ table, counts }) => (
        <p key={table} className="list-actions">
          <button type="button" className="link" data-table={table} onClick={() => actions.chooseTable(table)}>
            {texts.findings.elsewhere(table + 1, counts)}
          </button>
        </p>
      ))}
      {groups.length === 0 ? (
        <p className="empty">{others.length > 0 ? texts.findings.noneHere : texts.findings.none}</p>
      ) : null}
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
    </>
  )
}

/** What can be done with all findings of the workbook at once, and taking it back. */
function ListActions({ document }: Props): JSX.Element | null {
  const { texts, actions } = usePane()
  const corrections = document.capabilities.write ? fixable(document) : 0
  if (corrections === 0 && !document.undoable) return null
  return (
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
  )
}
