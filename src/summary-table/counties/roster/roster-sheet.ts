import { textOf } from '../../../grid/cell'
import type { WorkbookContents } from '../../../grid/contents'
import { fold } from '../../../text/fold'
import { MOST_COUNTIES, type GivenRoster } from './roster'
import { parseRosterText } from './roster-text'

/** The sheet on which a workbook keeps its own roster. */
export const ROSTER_SHEET = '县区名单'

/** The workbook's own roster: one county a row on the sheet 县区名单, short names in the cells to its right; null without such a sheet, or with more names than there are counties. */
export function rosterOnSheet(workbook: WorkbookContents): GivenRoster | null {
  const sheet = workbook.sheets.find(({ name }) => fold(name) === ROSTER_SHEET)
  if (!sheet) return null
  const lines = [...sheet.rows.values()].map((cells) =>
    Array.from(cells, textOf)
      .filter((text) => text.trim() !== '')
      .join(','),
  )
  const roster = parseRosterText(lines.join('\n'))
  const { length } = roster.counties
  return length > 0 && length <= MOST_COUNTIES ? { source: 'workbook', ...roster } : null
}
