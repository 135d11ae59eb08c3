import { useLayoutEffect, useRef } from 'react'
import { cellAddress } from '../../../grid/address'
import type { DrawnCell } from '../../state/sheet/sheet-view'
import type { SheetEditing } from './useSheetEditing'

interface Props {
  readonly cell: DrawnCell
  readonly editing: SheetEditing
}

/**
 * What is typed into the selected cell. It is there, unseen, before anything is typed: so that the first key, which may be one of an input
 * method, goes where it belongs.
 */
export function CellInput({ cell, editing }: Props): JSX.Element {
  const input = useRef<HTMLTextAreaElement>(null)
  const { mode, text, focused } = editing
  const writing = mode === 'text'
  // Before the next key, which would be lost with the cell that is left.
  useLayoutEffect(() => {
    if (focused && mode !== 'editor') input.current?.focus({ preventScroll: true })
    if (writing) input.current?.setSelectionRange(text.length, text.length)
    // Where the writing begins, not at every letter of it.
  }, [writing, focused, mode, cell.row, cell.column])
  return (
    <textarea
      ref={input}
      className={writing ? 'cell-input' : 'cell-input cell-input-unseen'}
      data-editor={writing ? 'text' : undefined}
      aria-label={`${cellAddress(cell.row, cell.column)} ${cell.text}`}
      tabIndex={-1}
      value={writing ? text : ''}
      onChange={({ target }) => editing.type(target.value)}
      // Where the editor of what the cell holds opens, the keyboard goes over to it: nothing is left.
      onBlur={writing ? editing.leave : undefined}
    />
  )
}
