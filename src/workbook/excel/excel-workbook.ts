import type { Capabilities, WorkbookPort } from '../port'
import { WorkbookProblem } from '../problem'
import { addSheet } from './add-sheet'
import { listen } from './changes'
import { writeEdits } from './edit'
import { explained, isOpenForReading } from './explain'
import { clearMarks, placeMarks } from './place-marks'
import { readWorkbook } from './read'
import { selectCell } from './select'
import { defineNames, LAMBDA_SET, namesIn, removeNames } from './names'
import { selectedCells } from './selection'
import { newSession } from './session'
import { loadSetting, storeSetting } from './settings'
import { hasApi } from './trip'

/** The oldest JavaScript API this works with: Excel 2021, Microsoft 365, the web, Mac. */
const FLOOR = '1.9'

/**
 * The workbook that is open in Excel. Call after Office.onReady.
 * @throws WorkbookProblem `api-missing` in an Excel older than ExcelApi 1.9
 */
export function openExcelWorkbook(): WorkbookPort {
  if (!hasApi(FLOOR)) throw new WorkbookProblem('api-missing')
  const session = newSession()
  return {
    capabilities: capabilities(),
    read: (signal) => readWorkbook(session, signal),
    mark: (marks) =>
      explained(
        () => placeMarks(session, marks),
        marks.map(({ sheet }) => sheet),
      ),
    clear: () => explained(() => clearMarks(session), 'any'),
    edit: (edits) =>
      writing(
        edits.map(({ sheet }) => sheet),
        () => writeEdits(edits),
      ),
    select: (sheet, address, { reveal = false } = {}) => explained(() => selectCell(sheet, address, reveal), [sheet]),
    selection: () => selectedCells(),
    namesIn: (functions) => namesIn(functions),
    defineNames: (functions) => explained(() => defineNames(functions), []),
    removeNames: (functions) => explained(() => removeNames(functions), []),
    load: (key) => loadSetting(session, key),
    store: (key, value) => explained(() => storeSetting(session, key, value), []),
    addSheet: (name, rows) => explained(() => addSheet(name, rows), []),
    onChange: (listener) => listen(session, listener),
  }
}

async function writing(
  sheets: readonly string[],
  write: () => ReturnType<typeof writeEdits>,
): ReturnType<typeof writeEdits> {
  const takeBack = await explained(write, sheets)
  return () => explained(takeBack, sheets)
}

function capabilities(): Capabilities {
  return {
    write: !isOpenForReading(),
    select: true,
    changes: true,
    mergedAreas: hasApi('1.13'),
    functionNames: hasApi(LAMBDA_SET),
    undo: hasApi('1.20'),
  }
}
