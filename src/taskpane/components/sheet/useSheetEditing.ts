import {
  useEffect,
  useMemo,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { cellAddress, parseCell, type Area } from '../../../grid/address'
import { textOf } from '../../../grid/cell'
import { valueAt, type SheetContents } from '../../../grid/contents'
import type { Edit } from '../../../grid/edit'
import { mergedAreasOf } from '../../../grid/merged-areas'
import { pastedEdits, typedValue } from '../../state/sheet/typed'
import type { Pane } from '../../state/sheet/sheet-view'
import { usePane } from '../PaneContext'

/** What is done in the selected cell. */
export interface SheetEditing {
  /** text: it is being written into; editor: the editor of what it holds is open over it. */
  readonly mode: 'selected' | 'text' | 'editor'
  readonly text: string
  /** Whether the keyboard is in the sheet. */
  readonly focused: boolean
  readonly type: (text: string) => void
  readonly cancel: () => void
  /** Goes over from the editor of what the cell holds to its text. */
  readonly asText: () => void
  readonly leave: () => void
}

interface Place {
  readonly row: number
  readonly column: number
}

interface Options {
  readonly sheet: SheetContents
  readonly pane: Pane | null
  /** What was jumped to: it becomes what is selected. */
  readonly target: Area | null
  readonly canWrite: boolean
  /** Whether a cell is written with an editor of its own. */
  readonly hasEditor: (row: number, column: number) => boolean
  readonly onSelect: (row: number, column: number) => void
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Selecting and writing cells of a sheet by mouse and keyboard. */
export function useSheetEditing({ sheet, pane, target, canWrite, hasEditor, onSelect }: Options) {
  const { actions } = usePane()
  const [place, setPlace] = useState<Place | null>(null)
  const [mode, setMode] = useState<SheetEditing['mode']>('selected')
  const [text, setText] = useState('')
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    // Selecting a cell jumps to what is said of it, which is no reason to leave it.
    if (!target || (place && place.row === target.top && place.column === target.left)) return
    setPlace({ row: target.top, column: target.left })
    setMode('selected')
    setFocused(false)
  }, [target?.top, target?.left])

  const written = (at: Place): string => textOf(valueAt(sheet, at.row, at.column))
  const commit = (): void => {
    if (mode !== 'text' || !place) return setMode('selected')
    setMode('selected')
    if (text === written(place)) return
    const cell = cellAddress(place.row, place.column)
    void actions.editCells([
      { sheet: sheet.name, cell, value: typedValue(text, valueAt(sheet, place.row, place.column)) },
    ])
  }
  const select = (at: Place): void => {
    setPlace(at)
    setMode('selected')
    setFocused(true)
    onSelect(at.row, at.column)
  }
  const move = (rows: number, columns: number): void => {
    if (place && pane) select(stepped(sheet, pane, place, rows, columns))
  }
  const begin = (): void => {
    if (!place || !canWrite) return
    setFocused(true)
    if (hasEditor(place.row, place.column)) return setMode('editor')
    beginText()
  }
  const beginText = (): void => {
    if (!place || !canWrite) return
    setText(written(place))
    setMode('text')
  }

  // Who comes by keyboard types at once: into the selected cell. Tab goes on as it came, until one moves in the sheet.
  const onFocus = ({ target: reached, currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (reached !== currentTarget || currentTarget.contains(relatedTarget)) return
    focusInput(currentTarget)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (mode === 'editor') return
    if (!place) {
      if (pane && event.key in STEPS) select({ row: pane.top, column: pane.left })
      return
    }
    const act = keyAction(event)
    if (!act) return
    event.preventDefault()
    act()
  }
  const keyAction = ({ key, shiftKey, altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): (() => void) | null => {
    if (nativeEvent.isComposing || ctrlKey || metaKey) return null
    if (key === 'Enter' && altKey) return mode === 'text' ? () => setText(`${text}\n`) : null
    if (key === 'Enter') return () => (commit(), move(shiftKey ? -1 : 1, 0))
    if (key === 'Tab' && focused) return () => (commit(), move(0, shiftKey ? -1 : 1))
    if (key === 'Escape') return () => (mode === 'text' ? setMode('selected') : setFocused(false))
    if (mode === 'text') return null
    if (key === 'F2') return begin
    if (key === 'Delete' || key === 'Backspace') return () => write([{ ...editAt(place!), value: '' }])
    const step = STEPS[key]
    return step ? () => move(...step) : null
  }
  const editAt = (at: Place): Omit<Edit, 'value'> => ({ sheet: sheet.name, cell: cellAddress(at.row, at.column) })
  const write = (edits: readonly Edit[]): void => {
    if (canWrite) void actions.editCells(edits)
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (mode !== 'selected' || !place) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', written(place))
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (mode !== 'selected' || !place) return
    event.preventDefault()
    write(pastedEdits(event.clipboardData.getData('text/plain'), sheet, place))
  }
  const onClick = ({ target: clicked, currentTarget, detail }: MouseEvent<HTMLElement>): void => {
    const at = cellClicked(clicked)
    const isSelected = at !== null && place !== null && at.row === place.row && at.column === place.column
    if (!at || (isSelected && mode !== 'selected')) return
    commit()
    select(at)
    // The press took the keyboard from the input, which in the same cell stays as it is. A second click opens the editor.
    if (isSelected && detail < 2) focusInput(currentTarget)
  }
  const onDoubleClick = ({ target: clicked }: MouseEvent): void => {
    if (mode === 'selected' && cellClicked(clicked)) begin()
  }

  const editing = useMemo(
    (): SheetEditing => ({
      mode,
      text,
      focused,
      type: (typed) => {
        if (!canWrite) return
        setText(typed)
        setMode('text')
      },
      cancel: () => setMode('selected'),
      asText: beginText,
      leave: commit,
    }),
    [mode, text, focused, canWrite, place, sheet],
  )
  return { place, editing, on: { onFocus, onKeyDown, onCopy, onPaste, onClick, onDoubleClick } }
}

function focusInput(sheet: HTMLElement): void {
  sheet.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true })
}

/** The cell that is clicked; null outside cells, and in what is open over one. */
function cellClicked(clicked: EventTarget): Place | null {
  if (!(clicked instanceof Element) || clicked.closest('.cell-editor')) return null
  const address = clicked.closest('td[data-address]')?.getAttribute('data-address')
  return address ? parseCell(address) : null
}

/** The cell that many rows and columns on, within what is drawn; a merged area is one cell. */
function stepped(sheet: SheetContents, pane: Pane, from: Place, rows: number, columns: number): Place {
  const area = mergedAreasOf(sheet).around(from.row, from.column)
  const row = rows > 0 && area ? area.bottom : from.row
  const column = columns > 0 && area ? area.right : from.column
  const to = {
    row: Math.min(pane.bottom, Math.max(pane.top, row + rows)),
    column: Math.min(pane.right, Math.max(pane.left, column + columns)),
  }
  const around = mergedAreasOf(sheet).around(to.row, to.column)
  return around ? { row: around.top, column: around.left } : to
}
