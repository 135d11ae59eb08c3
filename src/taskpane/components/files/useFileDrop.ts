import { useEffect, useState } from 'react'
import { usePane } from '../PaneContext'
import { givenFiles } from './given-files'

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(): boolean {
  const { actions } = usePane()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      void actions.openFiles(givenFiles(event.dataTransfer?.files ?? []))
    }
    document.addEventListener('dragover', onOver, { signal })
    document.addEventListener('drop', onDrop, { signal })
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal })
    return () => listening.abort()
  }, [actions])
  return over
}
