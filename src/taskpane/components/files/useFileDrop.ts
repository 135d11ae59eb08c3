import { useEffect, useState } from 'react'
import { useFiles } from './FilesContext'
import { givenFiles } from './given-files'

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(): boolean {
  const files = useFiles()
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
      void files.open(givenFiles(event.dataTransfer?.files ?? []))
    }
    document.addEventListener('dragover', onOver, { signal })
    document.addEventListener('drop', onDrop, { signal })
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal })
    return () => listening.abort()
  }, [files])
  return over
}
