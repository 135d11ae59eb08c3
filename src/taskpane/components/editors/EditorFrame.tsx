import { useEffect, useRef, type ReactNode } from 'react'
import type { EditorKind } from '../../state/sheet/cell-role'
import '../../styles/editors.css'

interface Props {
  readonly kind: EditorKind
  readonly title: string
  readonly onClose: () => void
  /** Called with the editor's element once it is on screen; without it, the editor itself takes the keyboard. */
  readonly onShown?: (element: HTMLElement) => void
  readonly children: ReactNode
}

/** What is open over a cell, or under a finding: it has the keyboard to itself, and Escape closes it. */
export function EditorFrame({ kind, title, onClose, onShown, children }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (onShown) onShown(element)
    else element.focus({ preventScroll: true })
  }, [])
  return (
    <div
      ref={place}
      className={`editor ${kind}-editor`}
      data-editor={kind}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        // The keys of the sheet, and of the list, are not those of what is open over it.
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <h2>{title}</h2>
      {children}
    </div>
  )
}
