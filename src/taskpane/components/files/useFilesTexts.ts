import { FILES_TEXTS, type FilesTexts } from '../../texts/files/texts'
import { usePane } from '../PaneContext'

/** The texts of the page outside Excel in the pane's language. */
export function useFilesTexts(): FilesTexts {
  return FILES_TEXTS[usePane().language]
}
