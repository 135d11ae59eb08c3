import { UNACHIEVED_TEXTS, type UnachievedTexts } from '../../texts/unachieved/texts'
import { usePane } from '../PaneContext'

/** The texts of 未实现 in the pane's language. */
export function useUnachievedTexts(): UnachievedTexts {
  return UNACHIEVED_TEXTS[usePane().language]
}
