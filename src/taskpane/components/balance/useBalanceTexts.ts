import { BALANCE_TEXTS, type BalanceTexts } from '../../texts/balance/texts'
import { usePane } from '../PaneContext'

/** The texts of 均衡 in the pane's language. */
export function useBalanceTexts(): BalanceTexts {
  return BALANCE_TEXTS[usePane().language]
}
