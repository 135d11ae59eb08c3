import { EDITORS_TEXTS, type EditorsTexts } from '../../texts/editors/texts'
import { usePane } from '../PaneContext'

/** The texts of the editors in the pane's language. */
export function useEditorsTexts(): EditorsTexts {
  return EDITORS_TEXTS[usePane().language]
}
