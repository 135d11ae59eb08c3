import type { ListedFinding } from '../../state/selectors'
import { useOfDocument, usePane } from '../PaneContext'

/** The cell of a finding as a link that goes there. The sheet is named only where it is not the table's own. */
export function CellButton({ item: { finding, index } }: { readonly item: ListedFinding }): JSX.Element | null {
  const { texts, actions } = usePane()
  const own = useOfDocument((document) => document?.checked?.result.tables[document.table]?.table.sheet.name)
  const { sheet, cell } = finding
  if (cell === null) return null
  const place = sheet === null || sheet === own ? cell : `${sheet}!${cell}`
  return (
    <button
      type="button"
      className="link"
      data-action="jump"
      aria-label={texts.findings.jump(place)}
      onClick={() => void actions.jump(index)}
    >
      <bdi>{place}</bdi>
    </button>
  )
}
