import { useEffect } from 'react'
import { usePane } from '../PaneContext'
import { useFiles } from './FilesContext'

/** Has the browser ask before the page is left while a file has changes that are not saved. */
export function useUnloadWarning(): void {
  const { state } = usePane()
  const { isUnsaved } = useFiles()
  const { documents } = state
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (!documents.some(({ id }) => isUnsaved(id))) return
      event.preventDefault()
      // Browsers of before 2024 ask for this.
      event.returnValue = true
    }
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [documents, isUnsaved])
}
