import { readSent, unreadFile, type ReadingTerms } from '../roll-up/read-sent'
import type { SentFile } from '../roll-up/sent'
import { unitNamed } from '../roll-up/unit'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import type { Language } from '../text/language'
import { memo } from '../text/memo'
import { openWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import { whyUnreadable } from './check-file'
import { readFileBytes } from './files'
import { keptWith } from './kept'
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
    const file = openWorkbook(readFileBytes(path), NATIVE_CODEC)
    const kept = keptWith(file, { language: options.language, today: options.today, roster: null })
    return readSent(
      { path, workbook: contentsOf(file), roster: kept.options.roster ?? null, waivers: kept.waivers },
      terms,
    )
  } catch (error) {
    return unreadFile(path, whyUnreadable(error, options.language))
  }
}
