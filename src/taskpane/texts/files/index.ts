import type { Localized } from '../../../text/language'
import { en } from './en'
import type { FilesTexts } from './texts'
import { zh } from './zh'

/** The page's own texts in every language. */
export const FILES_TEXTS: Localized<FilesTexts> = { zh, en }
