import type { ReadingTerms } from '../roll-up/read-sent'
import { unreadFile } from '../roll-up/without-table'
import type { SentFile } from '../roll-up/sent'
import { unitNamed } from '../roll-up/unit'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import type { Language } from '../text/language'
import { memo } from '../text/memo'
import { sentInFile } from '../workbook/xlsx/sent-file'
import { whyUnreadable } from './check-file'
import { readFileBytes } from './files'
import { NATIVE_CODEC } from './native-codec'

/** For whom files are read. Plain data, so that a worker can be given it. */
export interface SendOptions {
  /** 汇总单位. */
  readonly unit: string
  readonly roster: GivenRoster | null
  readonly today: Date
  readonly language: Language
}

const termsOf = memo(({ unit: name, roster, today, language }: SendOptions): ReadingTerms => {
  const unit = unitNamed(name, roster)
  if (!unit) throw new Error(`no roster for ${name}`)
  return { unit, today, language }
})

/** What a file says for its counties. Whatever is wrong with it ends up in the result: one bad file never stops the others. */
export function sendFile(path: string, options: SendOptions): SentFile {
  const terms = termsOf(options)
  try {
    return sentInFile(path, readFileBytes(path), terms, NATIVE_CODEC)
  } catch (error) {
    return unreadFile(path, whyUnreadable(error, options.language))
  }
}
