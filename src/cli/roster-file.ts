import { MOST_COUNTIES, type GivenRoster } from '../summary-table/counties/roster/roster'
import { rosterOnSheet } from '../summary-table/counties/roster/roster-sheet'
import { parseRosterText } from '../summary-table/counties/roster/roster-text'
import { readWorkbook } from '../workbook/xlsx/read'
import { Failure } from './failure'
import { readBytes } from './files'
import type { CliMessages } from './messages'
import { isWorkbookName } from './workbook-names'

/** The roster a file gives: a text file (UTF-8, or GBK as Windows' notepad writes it), or the sheet 县区名单 of a workbook. */
export function readRosterFile(path: string, messages: CliMessages): GivenRoster {
  const bytes = readBytes(path, messages)
  const isWorkbook = isWorkbookName(path)
  if (!isWorkbook && bytes.includes(0)) throw new Failure(messages.rosterNotText(path))
  const roster = isWorkbook
    ? rosterOnSheet(readWorkbook(bytes))
    : { source: 'given' as const, ...parseRosterText(decode(bytes)) }
  if (!roster || roster.counties.length === 0) throw new Failure(messages.emptyRoster(path))
  if (roster.counties.length > MOST_COUNTIES) throw new Failure(messages.longRoster(path, roster.counties.length))
  return { ...roster, source: 'given' }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
