import { useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { keptWidth, keepWidth } from '../../page/pane-width'
import { FILES_TEXTS } from '../../texts/files'
import { useTextsOf } from '../PaneContext'

/** In pixels. */
const USUAL = 392
const NARROWEST = 320
/** What is left to the sheet at least. */
const SHEET = 360
const STEP = 16

/** Between the sheet and the pane: it is dragged, or moved by arrow keys, and stays where it was put. A double click puts it back. */
export function Divider(): JSX.Element {
  const { sheet: texts } = useTextsOf(FILES_TEXTS)
  const [width, setWidth] = useState(() => within(keptWidth() ?? USUAL))
  useEffect(() => {
    document.documentElement.style.setProperty('--pane-width', `${width}px`)
    return () => void document.documentElement.style.removeProperty('--pane-width')
  }, [width])
  const put = (wanted: number): void => {
    const next = within(wanted)
    setWidth(next)
    keepWidth(next)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
  }
  const onPointerMove = ({ buttons, clientX, currentTarget, pointerId }: PointerEvent<HTMLDivElement>): void => {
    if (buttons === 1 && currentTarget.hasPointerCapture(pointerId)) put(window.innerWidth - clientX)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    put(width + step)
  }
  return (
    <aside className="divider-place" aria-label={texts.divider}>
      <div
        className="divider"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={texts.divider}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={widest()}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
        onDoubleClick={() => put(USUAL)}
      />
    </aside>
  )
}

const widest = (): number => Math.max(NARROWEST, window.innerWidth - SHEET)

const within = (width: number): number => Math.round(Math.min(widest(), Math.max(NARROWEST, width)))
