import { useEffect, useRef, type MouseEvent, type RefObject } from 'react'
import { useOfDocument } from '../PaneContext'

/**
 * Keeps the focus in the list when what was pressed there goes away with its finding: the finding that takes its place
 * gets it. Gives what the list does with clicks.
 */
export function useListFocus(list: RefObject<HTMLElement>): (event: MouseEvent) => void {
  const pressed = useRef<number | null>(null)
  const work = useOfDocument((pane) => pane?.work ?? null)
  useEffect(() => {
    const place = pressed.current
    if (place === null || work !== null) return
    pressed.current = null
    if (document.activeElement !== document.body) return
    const items = itemsIn(list)
    const item = items[Math.min(place, items.length - 1)]
    const next =
      item?.querySelector<HTMLElement>('[data-action=fix], [data-action=fix-cause]') ??
      item?.querySelector<HTMLElement>('button') ??
      list.current
    next?.focus()
  }, [work, list])
  return ({ target }) => {
    if (target instanceof Element && target.closest('button'))
      pressed.current = itemsIn(list).findIndex((item) => item.contains(target))
  }
}

const itemsIn = (list: RefObject<HTMLElement>): HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>('[data-cause]') ?? []),
]
