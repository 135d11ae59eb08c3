import type { Localized } from '../../../text/language'
import { en } from './en'
import type { BalanceTexts } from './texts'
import { zh } from './zh'

/** The texts of 均衡 in every language. */
export const BALANCE_TEXTS: Localized<BalanceTexts> = { zh, en }
