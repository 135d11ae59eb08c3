import { useEffect, useState } from 'react'
import { useFiles } from './FilesContext'
import { usePane, usePaneState } from '../PaneContext'
import { droppedFiles, type Dropped } from './dropped'

/** Takes files that are dropped anywhere on the page, a folder as a round to collect; true while some are held over it. */
export function useFileDrop(): boolean {
  const files = useFiles()
  const { actions } = usePane()
  const tab = usePaneState(({ tab }) => tab)
  const isRound = tab === 'round'
  const [over, setOver] = useState(false)
  useEffect(() => {
    const take = ({ files: dropped, hasFolder }: Dropped): void => {
      if (!isRound && !hasFolder) return void files.open(dropped)
      actions.chooseTab('round')
      void actions.round.choose(dropped)
    }
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take)
    }
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('drop', onDrop)
    document.addEventListener('dragleave', onLeave)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('dragleave', onLeave)
    }
  }, [files, actions, isRound])
  return over
}
