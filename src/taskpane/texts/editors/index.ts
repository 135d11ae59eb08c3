import type { Localized } from '../../../text/language'
import { en } from './en'
import type { EditorsTexts } from './texts'
import { zh } from './zh'

/** The texts of the editors in every language. */
export const EDITORS_TEXTS: Localized<EditorsTexts> = { zh, en }
