import { useEffect, useRef, type RefObject } from 'react'
import { usePane } from '../PaneContext'

const PLAIN_KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 }

/** F8 and N go to the next finding, Shift+F8 and P to the previous; the focus goes along. */
export function useFindingKeys(list: RefObject<HTMLElement>): void {
  const { document: pane, actions } = usePane()
  const moved = useRef(false)
  const selected = pane?.selected ?? null
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const direction = directionOf(event)
      if (direction === null) return
      event.preventDefault()
      moved.current = true
      void actions.step(direction).then(() => {
        // The only one there is was selected before: only the focus has to go there.
        if (moved.current) list.current?.querySelector<HTMLElement>('[data-index][aria-current=true]')?.focus()
        moved.current = false
      })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [actions, list])
  useEffect(() => {
    const item = selected === null ? null : list.current?.querySelector<HTMLElement>(`[data-index="${selected}"]`)
    item?.scrollIntoView({ block: 'nearest' })
    if (moved.current) item?.focus({ preventScroll: true })
    moved.current = false
  }, [selected, list])
}

function directionOf({ key, shiftKey, ctrlKey, altKey, metaKey, target }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'F8') return shiftKey ? -1 : 1
  if (target instanceof Element && target.closest('input, textarea, select, .sheet-scroll')) return null
  return PLAIN_KEYS[key.toLowerCase()] ?? null
}
