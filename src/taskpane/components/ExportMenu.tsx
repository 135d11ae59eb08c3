import { useEffect, useRef, useState } from 'react'
import type { ExportKind } from '../actions/exports'
import { Icon } from './Icon'
import { usePane } from './PaneContext'

interface Props {
  readonly disabled: boolean
}

/** 导出报告: a button that opens the ways to export. Escape and a click elsewhere close it. */
export function ExportMenu({ disabled }: Props): JSX.Element {
  const { document, texts, actions } = usePane()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (open ? closeOutside(place.current, () => setOpen(false)) : undefined), [open])
  const kinds: readonly ExportKind[] = document?.capabilities.write ? ['sheet', 'html', 'json'] : ['html', 'json']
  const choose = (kind: ExportKind): void => {
    setOpen(false)
    void actions.exportReport(kind)
  }
  return (
    <div className="menu-place" ref={place}>
      <button type="button" className="button" aria-expanded={open} disabled={disabled} onClick={() => setOpen(!open)}>
        {texts.exporting.button}
        <Icon name="down" size={10} />
      </button>
      {open ? (
        <div className="menu" ref={keepInside}>
          {kinds.map((kind) => (
            <button key={kind} type="button" data-action="export" data-format={kind} onClick={() => choose(kind)}>
              {texts.exporting[kind]}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Lets a menu that would leave the pane end where its button ends. */
function keepInside(menu: HTMLElement | null): void {
  const pane = menu?.closest('.pane')
  if (!menu || !pane) return
  menu.classList.toggle('menu-end', menu.getBoundingClientRect().right > pane.getBoundingClientRect().right)
}

function closeOutside(place: HTMLElement | null, close: () => void): () => void {
  const onPointer = ({ target }: Event): void => {
    if (!(target instanceof Node && place?.contains(target))) close()
  }
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return
    close()
    place?.querySelector('button')?.focus()
  }
  document.addEventListener('pointerdown', onPointer)
  document.addEventListener('focusin', onPointer)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('pointerdown', onPointer)
    document.removeEventListener('focusin', onPointer)
    document.removeEventListener('keydown', onKey)
  }
}
