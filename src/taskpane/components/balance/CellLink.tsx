import type { ChosenCells } from '../../state/balance-choices'
import { usePane } from '../PaneContext'

interface Props {
  /** Null for what stands nowhere: plain text then. */
  readonly cells: ChosenCells | null
  readonly children: string
}

/** Words that lead to cells. */
export function CellLink({ cells, children }: Props): JSX.Element {
  const { texts, actions } = usePane()
  if (!cells) return <span>{children}</span>
  return (
    <button
      type="button"
      className="link"
      data-action="jump"
      title={texts.findings.jump(`${cells.sheet}!${cells.cell}`)}
      onClick={() => void actions.jump(cells)}
    >
      {children}
    </button>
  )
}
