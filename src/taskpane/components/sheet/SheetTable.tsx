import { memo, useEffect, useMemo, useRef } from 'react'
import { cellKey, columnName, contains, inSpans, parseArea, type Area } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import { cellLooks, type CellLook } from '../../state/cell-looks'
import { editorFor, roleOf, type CellRole } from '../../state/cell-role'
import { cellsLookedAt, type DocumentState } from '../../state/pane-state'
import { heightOf } from '../../state/row-window'
import { listFindings } from '../../state/selectors'
import { columnWidths, drawnRows, MOST_ROWS, paneOf, type DrawnCell } from '../../state/sheet-view'
import { useFilesTexts } from '../files/useFilesTexts'
import { usePane } from '../PaneContext'
import { frozenIn, HEAD_HEIGHT, ROW_NUMBER_WIDTH, type Frozen } from './frozen'
import { SheetCell } from './SheetCell'
import { useRowsInSight } from './useRowsInSight'
import { useSheetEditing, type SheetEditing } from './useSheetEditing'

interface Props {
  readonly document: DocumentState
  readonly sheet: SheetContents
}

/** One sheet as a table to work in, scrolled to the finding that is looked at. Only the rows in sight are drawn. */
export function SheetTable({ document, sheet }: Props): JSX.Element {
  const { actions } = usePane()
  const { sheet: texts } = useFilesTexts()
  const place = useRef<HTMLDivElement>(null)
  const cells = cellsLookedAt(document)
  const target = cells?.sheet === sheet.name ? parseArea(cells.cell) : null
  const tableTop = document.checked?.result.tables.find(({ table }) => table.sheet === sheet)?.table.area.top ?? 0
  const focus = target?.top ?? tableTop
  const pane = useMemo(() => paneOf(sheet, focus), [sheet, focus])
  const widths = useMemo(() => (pane ? columnWidths(sheet, pane) : []), [sheet, pane])
  const looks = useMemo(() => cellLooks(listFindings(document), sheet.name, document), [sheet, document])
  const frozen = useMemo(() => frozenIn(document, sheet, pane, widths), [document, sheet, pane, widths])
  const { heights, first, last, onScroll } = useRowsInSight(place, sheet, pane, widths)
  const {
    place: selected,
    editing,
    on,
  } = useSheetEditing({
    sheet,
    pane,
    target,
    canWrite: document.capabilities.write,
    hasEditor: (row, column) => {
      const role = roleOf(document, sheet, row, column)
      return role !== null && editorFor(role) !== 'office'
    },
    onSelect: (row, column) => {
      const look = looks.get(cellKey(row, column))
      if (look && look.finding !== document.selected) void actions.jump(look.finding)
    },
  })
  useEffect(() => {
    scrollTo(place.current, target, heights, pane)
  }, [document.selected, document.shown, cells?.cell, sheet.name])
  useEffect(() => {
    place.current?.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  if (!pane) return <p className="empty">{texts.empty}</p>
  const columns = Array.from({ length: pane.right - pane.left + 1 }, (_, index) => pane.left + index)
  const heading = frozen.rows.filter(({ row }) => row < pane.top + first)
  const drawn = drawnRows(sheet, { ...pane, top: pane.top + first, bottom: pane.top + last })
  const line = (row: number, cellsOfRow: readonly DrawnCell[]): JSX.Element => (
    <SheetRow
      key={row}
      row={row}
      cells={cellsOfRow}
      hidden={inSpans(sheet.hiddenRows, row)}
      looks={looks}
      target={target && row >= target.top && row <= target.bottom ? target : null}
      frozen={frozen}
      column={selected?.row === row ? selected.column : null}
      editing={selected?.row === row ? editing : null}
      role={selected?.row === row ? roleOf(document, sheet, row, selected.column) : null}
    />
  )
  return (
    <div
      className="sheet-scroll"
      ref={place}
      tabIndex={0}
      role="region"
      aria-label={texts.label(sheet.name)}
      onScroll={onScroll}
      {...on}
    >
      <table className="sheet">
        <colgroup>
          <col className="row-number" />
          {widths.map((width, index) => (
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
          {heading.map(({ row }) => line(row, drawnRows(sheet, { ...pane, top: row, bottom: row })[0]))}
          <Spacer height={heightOf(heights, 0, first - 1) - heading.reduce((sum, { height }) => sum + height, 0)} />
          {drawn.map((cellsOfRow, index) => line(pane.top + first + index, cellsOfRow))}
          <Spacer height={heightOf(heights, last + 1, heights.length - 1)} />
        </tbody>
      </table>
      {pane.bottom - pane.top + 1 >= MOST_ROWS ? <p className="quiet">{texts.tooMany(MOST_ROWS)}</p> : null}
    </div>
  )
}

/** Stands for rows that are not drawn. */
function Spacer({ height }: { readonly height: number }): JSX.Element | null {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

/** Brings what is looked at into sight, also where it is not drawn yet. */
function scrollTo(place: HTMLElement | null, target: Area | null, heights: readonly number[], pane: Area | null): void {
  if (!place || !target || !pane) return
  const cell = place.querySelector('.target')
  if (cell) return cell.scrollIntoView({ block: 'center', inline: 'nearest' })
  place.scrollTop = heightOf(heights, 0, target.top - pane.top - 1) - place.clientHeight / 2
}

interface RowProps {
  readonly row: number
  readonly cells: readonly DrawnCell[]
  readonly hidden: boolean
  readonly looks: ReadonlyMap<number, CellLook>
  readonly target: Area | null
  readonly frozen: Frozen
  /** The selected column, where it is in this row, and what is done there. */
  readonly column: number | null
  readonly editing: SheetEditing | null
  readonly role: CellRole | null
}

const SheetRow = memo(function SheetRow(props: RowProps): JSX.Element {
  const { row, cells, hidden, looks, target, frozen, column, editing, role } = props
  const top = frozen.rows.find((each) => each.row === row)?.top
  return (
    <tr className={hidden ? 'hidden-line' : undefined}>
      <th scope="row" style={top === undefined ? undefined : { top: top + HEAD_HEIGHT, zIndex: 3 }}>
        {row + 1}
      </th>
      {cells.map((cell) => (
        <SheetCell
          key={cell.column}
          cell={cell}
          look={looks.get(cellKey(cell.row, cell.column))}
          target={target !== null && contains(target, cell.row, cell.column)}
          stuck={stuckAt(cell, frozen, top)}
          editing={cell.column === column ? editing : null}
          role={cell.column === column ? role : null}
        />
      ))}
    </tr>
  )
})

function stuckAt(cell: DrawnCell, frozen: Frozen, top: number | undefined): Record<'top' | 'left', number> | null {
  const isNumber = cell.column === frozen.column && cell.colSpan === 1 && cell.row >= frozen.from
  if (top === undefined && !isNumber) return null
  return {
    ...(top === undefined ? {} : { top: top + HEAD_HEIGHT }),
    ...(isNumber ? { left: ROW_NUMBER_WIDTH } : {}),
  } as Record<'top' | 'left', number>
}
