import { useEffect, useMemo, useRef } from 'react'
import { cellKey, columnName, contains, inSpans, parseArea, type Area } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import { cellLooks, type CellLook } from '../../state/cell-looks'
import { cellsLookedAt, type DocumentState } from '../../state/pane-state'
import { listFindings } from '../../state/selectors'
import { columnWidths, drawnRows, MOST_ROWS, paneOf, type DrawnCell } from '../../state/sheet-view'
import { useFilesTexts } from '../files/useFilesTexts'
import { usePane } from '../PaneContext'

interface Props {
  readonly document: DocumentState
  readonly sheet: SheetContents
}

/** One sheet as a table, scrolled to the finding that is looked at. */
export function SheetTable({ document, sheet }: Props): JSX.Element {
  const { actions } = usePane()
  const { sheet: texts } = useFilesTexts()
  const place = useRef<HTMLDivElement>(null)
  const cells = cellsLookedAt(document)
  const target = cells?.sheet === sheet.name ? parseArea(cells.cell) : null
  const focus =
    target?.top ?? document.checked?.result.tables.find(({ table }) => table.sheet === sheet)?.table.area.top ?? 0
  const pane = useMemo(() => paneOf(sheet, focus), [sheet, focus])
  const looks = useMemo(() => cellLooks(listFindings(document), sheet.name, document), [sheet, document])
  useEffect(() => {
    place.current?.querySelector('.target')?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [document.selected, document.shown, cells?.cell, sheet])
  if (!pane) return <p className="empty">{texts.empty}</p>
  const columns = Array.from({ length: pane.right - pane.left + 1 }, (_, index) => pane.left + index)
  return (
    <div className="sheet-scroll" ref={place} tabIndex={0} role="region" aria-label={texts.label(sheet.name)}>
      <table className="sheet">
        <colgroup>
          <col className="row-number" />
          {columnWidths(sheet, pane).map((width, index) => (
            <col key={index} style={{ width: `${width}em` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className={inSpans(sheet.hiddenColumns, column) ? 'hidden-line' : undefined}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawnRows(sheet, pane).map((cells, index) => {
            const row = pane.top + index
            return (
              <tr key={row} className={inSpans(sheet.hiddenRows, row) ? 'hidden-line' : undefined}>
                <th scope="row">{row + 1}</th>
                {cells.map((cell) => (
                  <SheetCell
                    key={cell.column}
                    cell={cell}
                    look={looks.get(cellKey(cell.row, cell.column))}
                    target={target}
                    onJump={actions.jump}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {pane.bottom - pane.top + 1 >= MOST_ROWS ? <p className="quiet">{texts.tooMany(MOST_ROWS)}</p> : null}
    </div>
  )
}

interface CellProps {
  readonly cell: DrawnCell
  readonly look: CellLook | undefined
  readonly target: Area | null
  readonly onJump: (finding: number) => Promise<void>
}

function SheetCell({ cell, look, target, onJump }: CellProps): JSX.Element {
  const classes = [look ? `look-${look.kind}` : '', target && contains(target, cell.row, cell.column) ? 'target' : '']
  return (
    <td
      className={classes.join(' ').trim() || undefined}
      data-address={columnName(cell.column) + (cell.row + 1)}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      onClick={look ? () => void onJump(look.finding) : undefined}
    >
      {cell.text}
    </td>
  )
}
