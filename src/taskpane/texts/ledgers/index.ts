import type { Localized } from '../../../text/language'
import { en } from './en'
import type { LedgersTexts } from './texts'
import { zh } from './zh'

export const LEDGERS_TEXTS: Localized<LedgersTexts> = { zh, en }
