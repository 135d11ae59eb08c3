import { useEffect } from 'react'
import { usePaneState } from '../PaneContext'
import { useFiles } from './FilesContext'

/** Has the browser ask before the page is left while a file has changes that are not saved. */
export function useUnloadWarning(): void {
  const documents = usePaneState((state) => state.documents)
  const { isUnsaved } = useFiles()
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
