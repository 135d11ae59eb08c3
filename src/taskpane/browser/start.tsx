import { fileActions } from '../actions/files'
import type { Desk } from '../actions/desk'
import { FilePage } from '../components/files/FilePage'
import { FilesProvider } from '../components/files/FilesContext'
import { servedFile } from '../components/files/given-files'
import '../styles/page.css'
import '../styles/sheet.css'

/** Starts the page outside Excel: the opened files with their sheets, and the sample that its address may name. */
export async function startInBrowser(
  desk: Desk,
  query: URLSearchParams,
  show: (page: JSX.Element) => void,
): Promise<void> {
  const files = fileActions(desk)
  show(
    <FilesProvider value={files}>
      <FilePage />
    </FilesProvider>,
  )
  const sample = query.get('sample')
  const file = sample === null ? null : servedFile(sample, location.href)
  if (file) await files.open([file])
}
