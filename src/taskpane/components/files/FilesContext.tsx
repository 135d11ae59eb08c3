import { createContext, useContext } from 'react'
import type { FileActions } from '../../actions/files'

export const FilesContext = createContext<FileActions | null>(null)

/** Gives the actions on files to every component of the page outside Excel. */
export const FilesProvider = FilesContext.Provider

/** What can be done with the opened files. */
export function useFiles(): FileActions {
  const files = useContext(FilesContext)
  if (!files) throw new Error('useFiles outside FilesProvider')
  return files
}
