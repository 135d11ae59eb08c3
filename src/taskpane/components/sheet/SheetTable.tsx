import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { cellKey, columnName, contains, inSpans, parseArea, type Area } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import { cellLooks, type CellLook } from '../../state/sheet/cell-looks'
import { editorFor, roleOf, type CellRole } from '../../state/sheet/cell-role'
import { cellsLookedAt, type DocumentState } from '../../state/pane-state'
import { heightOf } from '../../state/sheet/cell-window'
import { listFindings } from '../../state/selectors'
import { columnWidths, fittedWidths, MOST_ROWS, paneOf, type DrawnCell } from '../../state/sheet/sheet-view'
import type { SheetStyling } from '../../../workbook/xlsx/styling/styling'
import { itemAt } from '../../../text/items'
import { EM } from '../../state/sheet/text-size'
import { FILES_TEXTS } from '../../texts/files'
import { usePane, useTextsOf } from '../PaneContext'
import { frozenIn, HEAD_HEIGHT, ROW_NUMBER_WIDTH, type Frozen } from './frozen'
import { SheetCell } from './SheetCell'
import { useCellsInSight } from './useCellsInSight'
import { headingAbove, useDrawnLines, type Line } from './useDrawnLines'
import { useSheetEditing, type SheetEditing } from './useSheetEditing'

interface Props {
  readonly document: DocumentState
  readonly sheet: SheetContents
  /** How the file has it look. */
  readonly styling: SheetStyling | null
}

/** One sheet as a table to work in, scrolled to the finding that is looked at. Only what is in sight is drawn. */
export function SheetTable({ document, sheet, styling }: Props): JSX.Element {
  const { actions } = usePane()
  const { sheet: texts } = useTextsOf(FILES_TEXTS)
  const place = useRef<HTMLDivElement>(null)
  const cells = cellsLookedAt(document)
  const address = cells?.sheet === sheet.name ? cells.cell : null
  const target = useMemo(() => (address === null ? null : parseArea(address)), [address])
  const tableTop = document.checked?.result.tables.find(({ table }) => table.sheet === sheet)?.table.area.top ?? 0
  const focus = target?.top ?? tableTop
  const around = useMemo(() => paneOf(sheet, focus), [sheet, focus])
  // Most sheets are one pane, wherever one looks: that one looks elsewhere draws nothing anew.
  const pane = useMemo(() => around, [sheet, around?.top])
  const room = useRoom(place)
  const widths = useMemo(
    () => (pane ? fittedWidths(columnWidths(sheet, pane, styling), room) : []),
    [sheet, pane, styling, room],
  )
  const looks = useMemo(
    () => cellLooks(listFindings(document), sheet.name, document),
    [sheet, document.checked, document.waivers, document.marked],
  )
  const frozen = useMemo(
    () => frozenIn(document, sheet, pane, widths, styling),
    [document.checked, sheet, pane, widths, styling],
  )
  const { heights, rows, columns, onScroll } = useCellsInSight(place, sheet, pane, widths, styling)
  const date1904 = document.checked?.contents.date1904 ?? false
  const look = useMemo(() => ({ styling, widths, date1904 }), [styling, widths, date1904])
  const lines = useDrawnLines(sheet, pane, rows, columns, frozen, look)
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
      const role = document.checked && roleOf(document.checked, sheet, row, column)
      return role !== null && editorFor(role) !== 'office'
    },
    onSelect: (row, column) => {
      const look = looks.get(cellKey(row, column))
      if (look && look.finding !== document.selected) void actions.jump(look.finding)
    },
  })
  const role = useMemo(
    () => document.checked && selected && roleOf(document.checked, sheet, selected.row, selected.column),
    [document.checked, sheet, selected],
  )
  useEffect(() => {
    scrollTo(place.current, target, heights, pane)
  }, [document.selected, document.shown, cells?.cell, sheet.name])
  useEffect(() => {
    place.current?.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  if (!pane) return <p className="empty">{texts.empty}</p>
  const { first, last } = rows
  const letters = Array.from({ length: pane.right - pane.left + 1 }, (_, index) => pane.left + index)
  const heading = headingAbove(frozen, pane, rows)
  const isPart = columns.last - columns.first + 1 < letters.length
  const line = (row: number, cellsOfRow: Line): JSX.Element => (
    <SheetRow
      key={row}
      row={row}
      cells={cellsOfRow}
      height={isPart ? (heights[row - pane.top] ?? null) : null}
      hidden={inSpans(sheet.hiddenRows, row)}
      looks={looks}
      target={target && row >= target.top && row <= target.bottom ? target : null}
      frozen={frozen}
      column={selected?.row === row ? selected.column : null}
      editing={selected?.row === row ? editing : null}
      role={selected?.row === row ? role : null}
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
            {letters.map((column) => (
              <th key={column} scope="col" className={inSpans(sheet.hiddenColumns, column) ? 'hidden-line' : undefined}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heading.map(({ row }, index) => line(row, itemAt(lines.heading, index)))}
          <Spacer height={heightOf(heights, 0, first - 1) - heading.reduce((sum, { height }) => sum + height, 0)} />
          {lines.body.map((cells, index) => line(pane.top + first + index, cells))}
          <Spacer height={heightOf(heights, last + 1, heights.length - 1)} />
        </tbody>
      </table>
      {pane.bottom - pane.top + 1 >= MOST_ROWS ? <p className="quiet">{texts.tooMany(MOST_ROWS)}</p> : null}
    </div>
  )
}

/** How many ems of columns there is room for; a little less than the place has, for the bar that scrolls it. */
function useRoom(place: RefObject<HTMLElement>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => setRoom(Math.floor(((place.current?.clientWidth ?? 0) - ROW_NUMBER_WIDTH - 2) / EM))
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return room
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
  readonly cells: Line
  /** In pixels, where only some of its columns are drawn; else it follows from what they say. */
  readonly height: number | null
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
  const { row, cells, height, hidden, looks, target, frozen, column, editing, role } = props
  const top = frozen.rows.find((each) => each.row === row)?.top
  return (
    <tr className={hidden ? 'hidden-line' : undefined} style={height === null ? undefined : { height }}>
      <th scope="row" style={top === undefined ? undefined : { top: top + HEAD_HEIGHT, zIndex: 3 }}>
        {row + 1}
      </th>
      {cells.map((cell, index) =>
        'columns' in cell ? (
          <td key={`gap ${index}`} className="gap" colSpan={cell.columns} aria-hidden="true" />
        ) : (
          <SheetCell
            key={cell.column}
            cell={cell}
            look={looks.get(cellKey(cell.row, cell.column))}
            target={target !== null && contains(target, cell.row, cell.column)}
            stuck={stuckAt(cell, frozen, top)}
            editing={cell.column === column ? editing : null}
            role={cell.column === column ? role : null}
          />
        ),
      )}
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
