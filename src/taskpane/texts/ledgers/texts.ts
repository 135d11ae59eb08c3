import type { Localized } from '../../../text/language'
import { en } from './en'
import { zh } from './zh'

/** Every text about ledgers. */
export interface LedgersTexts {
  readonly title: string
  readonly facts: (count: number) => string
  readonly none: string
  /** What a sheet of figures is called. */
  readonly sheetName: string
  readonly toSheet: string
  readonly insert: string
  readonly choose: string
  readonly place: string
}

export const LEDGERS_TEXTS: Localized<LedgersTexts> = { zh, en }
