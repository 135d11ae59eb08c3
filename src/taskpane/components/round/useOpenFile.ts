import { useContext } from 'react'
import { FilesContext } from '../files/FilesContext'
import { usePane } from '../PaneContext'
import type { Place } from './RoundFindings'

/** Opens a file of the round in the page, at a cell where one is named; null in Excel, where there is only its own workbook. */
export function useOpenFile(): ((path: string, place?: Place) => void) | null {
  const files = useContext(FilesContext)
  const { actions } = usePane()
  if (!files) return null
  return (path, place) => {
    const file = actions.round.file(path)
    if (!file) return
    actions.chooseTab('findings')
    void files.open([file]).then(() => (place ? actions.jump(place) : undefined))
  }
}
