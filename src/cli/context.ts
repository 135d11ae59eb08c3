import type { CheckOptions } from '../summary-table/options'
import type { Language } from '../text/language'
import { CLI_MESSAGES, type CliMessages } from './messages'
import { readRosterFile } from './roster-file'

/** Options every command takes. */
export interface CommonOptions {
  readonly lang: Language
  readonly roster?: string
}

/** What a command needs to speak and to check. */
export interface CliContext {
  readonly language: Language
  readonly messages: CliMessages
  readonly check: CheckOptions
}

/** Makes a command's context from its options; reads the roster file, if one is named. */
export function contextOf({ lang, roster }: CommonOptions): CliContext {
  const messages = CLI_MESSAGES[lang]
  return {
    language: lang,
    messages,
    check: {
      language: lang,
      today: startOfToday(),
      roster: roster === undefined ? null : readRosterFile(roster, messages),
    },
  }
}

/** The day it is here, as UTC midnight. */
function startOfToday(): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
}
