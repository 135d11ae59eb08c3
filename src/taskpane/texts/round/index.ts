import type { Localized } from '../../../text/language'
import { en } from './en'
import type { RoundTexts } from './texts'
import { zh } from './zh'

/** The texts of 收表 in every language. */
export const ROUND_TEXTS: Localized<RoundTexts> = { zh, en }
