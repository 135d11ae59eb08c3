import type { Localized } from '../../text/language'
import { en } from './en'
import type { Texts } from './texts'
import { zh } from './zh'

/** The pane's texts in every language. */
export const TEXTS: Localized<Texts> = { zh, en }
