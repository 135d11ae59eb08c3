import type { RollUp } from '../../roll-up/model'
import { officesOf } from '../../roll-up/offices'
import { tablesOf } from '../../summary-table/check'
import { readTable } from '../../summary-table/reading/read'
import { UnreadableFile } from '../../workbook/unreadable'
import { openedFile } from '../../workbook/xlsx/sent-file'
import type { Desk } from '../actions/desk'
import type { GivenFile } from '../actions/files'
import { ROUND_TEXTS } from '../texts/round'
import type { EarlierTable, RoundState } from './round-state'

/** The table of the period before in a file; a sentence where it cannot be read, or holds none. */
export async function earlierTable(desk: Desk, { name, bytes }: GivenFile): Promise<EarlierTable | string> {
  const { language } = desk.store.state()
  try {
    const [location] = tablesOf(openedFile(name, await bytes()).workbook, {})
    return location ? { name, table: readTable(location) } : ROUND_TEXTS[language].noEarlier(name)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return error.sentence[language]
  }
}

/** 责任科室 as they stood in the period before, by the points of a roll-up. */
export function officesBefore({ earlier }: RoundState, { edition }: RollUp): ReadonlyMap<number, string> {
  return earlier ? officesOf(earlier, edition) : new Map()
}
