import { ROUND_TEXTS, type RoundTexts } from '../../texts/round/texts'
import { usePane } from '../PaneContext'

/** The texts of 收表 in the pane's language. */
export function useRoundTexts(): RoundTexts {
  return ROUND_TEXTS[usePane().language]
}
