import { SETTINGS_TEXTS, type SettingsTexts } from '../../texts/settings/texts'
import { usePane } from '../PaneContext'

/** The texts of 设置 in the pane's language. */
export function useSettingsTexts(): SettingsTexts {
  return SETTINGS_TEXTS[usePane().language]
}
