import { lazy, memo } from 'react'
import { cellAddress } from '../../../grid/address'
import { piecesOf, type CellLook } from '../../state/sheet/cell-looks'
import type { CellRole } from '../../state/sheet/cell-role'
import type { DrawnCell } from '../../state/sheet/sheet-view'
import { Part } from '../Part'
import { useDocument } from '../PaneContext'
import { styleOf } from './cell-style'
import { CellInput } from './CellInput'
import type { SheetEditing } from './useSheetEditing'

const PlaceEditor = lazy(() => import('../editors/PlaceEditor'))
const OfficeChips = lazy(() => import('../editors/OfficeChips'))

interface Props {
  readonly cell: DrawnCell
  readonly look: CellLook | undefined
  readonly target: boolean
  /** Where it stays when the sheet is scrolled: heading rows at the top, numbers at the left; in pixels. */
  readonly stuck: { readonly top?: number; readonly left?: number } | null
  /** What is done in this cell; null for all but the selected one. */
  readonly editing: SheetEditing | null
  readonly role: CellRole | null
}

/** One cell: its text with the words underlined that are spoken of, and what is being written into it. */
export const SheetCell = memo(function SheetCell({ cell, look, target, stuck, editing, role }: Props): JSX.Element {
  const classes = [
    look?.kind ? `look-${look.kind}` : '',
    look?.unachieved ? 'look-unachieved' : '',
    target ? 'target' : '',
    editing ? 'selected' : '',
    stuck ? 'stuck' : '',
    stuck?.top !== undefined ? 'stuck-heading' : '',
  ]
  const words = look ? <Words text={cell.text} look={look} /> : cell.text
  return (
    <td
      className={classes.filter((name) => name !== '').join(' ') || undefined}
      style={{ ...stuck, ...styleOf(cell, look?.unachieved ?? false) }}
      data-address={cellAddress(cell.row, cell.column)}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
    >
      {cell.over !== null && stuck === null ? (
        <span className="over" style={{ width: cell.over, marginRight: -cell.over }}>
          {words}
        </span>
      ) : (
        words
      )}
      {editing ? <CellInput cell={cell} editing={editing} /> : null}
      {editing && role ? <BesideTheCell editing={editing} role={role} /> : null}
    </td>
  )
})

/** What opens over the cell: the editor of what it holds, or the offices that are mostly written there. */
function BesideTheCell({ editing, role }: { readonly editing: SheetEditing; readonly role: CellRole }) {
  const document = useDocument()
  const subject = document?.checked?.result.tables[role.table]
  if (editing.mode === 'editor')
    return (
      <div className="cell-editor">
        <Part>
          <PlaceEditor role={role} onClose={editing.cancel} onText={editing.asText} />
        </Part>
      </div>
    )
  if (editing.mode !== 'text' || role.key !== 'office' || !subject) return null
  return (
    <div className="cell-editor editor">
      <Part>
        <OfficeChips subject={subject} written={editing.text} onChange={editing.type} />
      </Part>
    </div>
  )
}

function Words({ text, look }: { readonly text: string; readonly look: CellLook }): JSX.Element {
  return (
    <>
      {piecesOf(text, look.words).map((piece, index) =>
        piece.spoken ? (
          <u key={index} className="spoken-of">
            {piece.text}
          </u>
        ) : (
          piece.text
        ),
      )}
    </>
  )
}
