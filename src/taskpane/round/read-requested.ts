import type { ReadingTerms } from '../../roll-up/read-sent'
import { unreadFile } from '../../roll-up/without-table'
import { EDITIONS } from '../../summary-table/editions'
import { locateTables } from '../../summary-table/reading/locate'
import { readTable } from '../../summary-table/reading/read'
import { UnreadableFile } from '../../workbook/unreadable'
import { readWorkbook } from '../../workbook/xlsx/read'
import { sentInFile } from '../../workbook/xlsx/sent-file'
import { unitOf } from './rolled'
import type { ReadReply, ReadRequest } from './reader'

let known: { readonly key: string; readonly terms: ReadingTerms | null } | null = null

/** Reads a file as it was asked for. Whatever is wrong with it ends up in the reply. */
export function readRequested(request: ReadRequest): ReadReply {
  const { path, bytes, unit, language } = request
  try {
    if (unit === null) return { units: unitsIn(request) }
    const terms = termsOf(request, unit)
    if (!terms) return { file: unreadFile(path, '') }
    return { file: sentInFile(path, bytes, terms) }
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error.sentence[language] : String(error)
    return unit === null ? { units: [] } : { file: unreadFile(path, reason) }
  }
}

/** Nothing is checked for it: somebody waits for the first line of the list. */
function unitsIn({ bytes }: ReadRequest): string[] {
  return locateTables(readWorkbook(bytes), EDITIONS).map((found) => readTable(found).header.unit.text)
}

/** All files of a round are read for one unit. */
function termsOf({ roster, today, language }: ReadRequest, unit: string): ReadingTerms | null {
  const key = JSON.stringify([unit, roster, today, language])
  if (known?.key === key) return known.terms
  const found = unitOf({ unit, roster })
  known = { key, terms: found && { unit: found, today, language } }
  return known.terms
}
