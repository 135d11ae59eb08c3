import type { Localized } from '../../../text/language'
import { en } from './en'
import type { UnachievedTexts } from './texts'
import { zh } from './zh'

/** The texts of 未实现 in every language. */
export const UNACHIEVED_TEXTS: Localized<UnachievedTexts> = { zh, en }
