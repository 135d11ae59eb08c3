import { columnName } from '../../../grid/address'
import { columnsOf, filterCounts } from '../../state/findings/causes'
import { FILTERS } from '../../state/findings/list-view'
import type { DocumentState } from '../../state/pane-state'
import type { ListedFinding } from '../../state/selectors'
import { usePane } from '../PaneContext'

interface Props {
  readonly document: DocumentState
  readonly items: readonly ListedFinding[]
}

/** What of the findings is listed: by how grave they are, by what can be done, and by column. */
export function ListFilter({ document, items }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const { view } = document
  const counts = filterCounts(items)
  const columns = columnsOf(items)
  const shown = FILTERS.filter((filter) => filter === 'all' || filter === view.filter || counts[filter] > 0)
  return (
    <div className="chips" role="group" aria-label={texts.filters.label}>
      {shown.map((filter) => (
        <button
          key={filter}
          type="button"
          className="chip"
          data-action="filter"
          data-filter={filter}
          aria-pressed={filter === view.filter}
          onClick={() => actions.changeView({ filter })}
        >
          {texts.filters[filter]} {counts[filter]}
        </button>
      ))}
      {columns.length > 1 || view.column !== null ? (
        <select
          className="chip"
          aria-label={texts.filters.column}
          value={view.column ?? ''}
          onChange={({ target }) => actions.changeView({ column: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{texts.filters.everyColumn}</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {columnTitle(document, column)}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}

/** A column by its letter and, in the table, its heading. */
function columnTitle({ checked, table }: DocumentState, column: number): string {
  const headings = checked?.result.tables[table]?.table.headings ?? []
  const heading = headings
    .find(({ cell }) => cell.column === column)
    ?.cell.text.replace(/\s+/g, ' ')
    .trim()
  return heading ? `${columnName(column)} ${heading}` : columnName(column)
}
