import type { ChosenCells } from '../../../balance/chosen-cells'
import { usePane } from '../PaneContext'

interface Props {
  /** Null for what stands nowhere: plain text then. */
  readonly cells: ChosenCells | null
  readonly children: string
}

/** Words that lead to cells. */
export function CellLink({ cells, children }: Props): JSX.Element {
  const { texts, actions } = usePane()
  if (!cells) return <bdi>{children}</bdi>
  return (
    <button
      type="button"
      className="link"
      data-action="jump"
      title={texts.findings.jump(`${cells.sheet}!${cells.cell}`)}
      onClick={() => void actions.jump(cells)}
    >
      <bdi>{children}</bdi>
    </button>
  )
}
