import type { Localized } from '../../../text/language'
import { en } from './en'
import type { SettingsTexts } from './texts'
import { zh } from './zh'

/** The texts of 设置 in every language. */
export const SETTINGS_TEXTS: Localized<SettingsTexts> = { zh, en }
