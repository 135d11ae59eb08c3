import type { Language, Localized } from '../text/language'
import { fileName } from './file-names'
import type { SentFile } from './sent'

/** What of a lock file's name is not that of the workbook: Excel's ~$表.xlsx, WPS's .~表.xlsx, LibreOffice's .~lock.表.xlsx#. */
const LOCK = /^(?:~\$|\.~lock\.|\.~)|#$/g

const OPEN: Localized<string> = {
  zh: '正被打开着，没有保存的内容读不到',
  en: 'open in a program; what is not saved cannot be read',
}

/** A file that says no more than that a workbook beside it is open. */
export function lockFile(path: string, language: Language): SentFile {
  return {
    path,
    reason: OPEN[language],
    unreadable: false,
    holdsLedgers: false,
    tables: [],
    locks: fileName(path).replace(LOCK, ''),
  }
}

/** A file of which nothing could be read. */
export function unreadFile(path: string, reason: string): SentFile {
  return { path, reason, unreadable: true, holdsLedgers: false, tables: [] }
}
