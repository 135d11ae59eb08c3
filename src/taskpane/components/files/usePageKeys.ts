import { useEffect } from 'react'
import { useDocument, usePane } from '../PaneContext'
import { useFiles } from './FilesContext'

/** Ctrl+S saves a copy, Ctrl+Z takes the last change back, Ctrl+Y (or Ctrl+Shift+Z) makes it again. What is being written has its own undo. */
export function usePageKeys(): void {
  const { actions } = usePane()
  const opened = useDocument()
  const { save } = useFiles()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!opened || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      const isWriting =
        event.target instanceof Element && event.target.matches('input, textarea:not(.cell-input-unseen)')
      const act = {
        s: () => save(opened.id),
        z: isWriting ? null : event.shiftKey ? actions.makeAgain : actions.takeBack,
        y: isWriting ? null : actions.makeAgain,
      }[key]
      if (!act) return
      event.preventDefault()
      void act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [opened, actions, save])
}
