import { fixable } from '../../actions/corrections'
import { listedCauses, listedItems, MANY_FINDINGS } from '../../state/findings/causes'
import { tellsOfUndoable, type DocumentState } from '../../state/pane-state'
import { listFindings, otherTables } from '../../state/selectors'
import { usePane } from '../PaneContext'
import { CauseItem } from './CauseItem'
import { ListFilter } from './ListFilter'

interface Props {
  readonly document: DocumentState
}

/** The findings of the table that is looked at by what remedies them, worst first. */
export default function FindingsList({ document }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const items = listedItems(document)
  const causes = listedCauses(document)
  const others = otherTables(listFindings(document), document)
  return (
    <>
      {items.length > 0 ? <ListFilter document={document} items={items} /> : null}
      <ListActions document={document} many={items.length >= MANY_FINDINGS} />
      {others.map(({ table, counts }) => (
        <p key={table} className="list-actions">
          <button type="button" className="link" data-table={table} onClick={() => actions.chooseTable(table)}>
            {texts.findings.elsewhere(table + 1, counts)}
          </button>
        </p>
      ))}
      {causes.length === 0 ? <p className="empty">{emptyText(items.length, others.length, texts)}</p> : null}
      <ul className="causes">
        {causes.map((cause) => (
          <CauseItem key={cause.cause} cause={cause} />
        ))}
      </ul>
      {causes.length > 0 ? <p className="keys">{texts.findings.keys}</p> : null}
    </>
  )
}

function emptyText(items: number, others: number, { findings }: ReturnType<typeof usePane>['texts']): string {
  if (items > 0) return findings.noneShown
  return others > 0 ? findings.noneHere : findings.none
}

interface ActionsProps extends Props {
  /** Whether there are so many findings that one searches them. */
  readonly many: boolean
}

/** Searching where there is much; what can be done with all findings of the workbook at once, and taking it back. */
function ListActions({ document, many }: ActionsProps): JSX.Element | null {
  const { texts, actions } = usePane()
  const corrections = document.capabilities.write ? fixable(document) : 0
  // Outside Excel it stands beside the file.
  const undoable = document.undoable && document.capabilities.changes && !tellsOfUndoable(document)
  const { search } = document.view
  const searched = many || search !== ''
  if (corrections === 0 && !undoable && !searched) return null
  return (
    <div className="list-tools">
      {searched ? (
        <input
          type="search"
          role="searchbox"
          className="search"
          aria-label={texts.filters.search}
          placeholder={texts.filters.search}
          value={search}
          onChange={({ target }) => actions.changeView({ search: target.value })}
        />
      ) : null}
      {corrections > 0 ? (
        <button
          type="button"
          className="button small"
          data-action="fix-all"
          disabled={document.work !== null}
          onClick={() => void actions.previewAll()}
        >
          {texts.findings.fixAll(corrections)}
        </button>
      ) : null}
      {undoable ? (
        <button
          type="button"
          className="button small"
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
