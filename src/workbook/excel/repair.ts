import { CellError } from '../../grid/cell'
import { asWritten } from '../our-functions'
import type { FormulasRepaired } from '../port'
import { cellValue } from './cells'
import { measureSheets } from './measure'
import { findOurCells, formattedAsText, type OurCell } from './our-cells'
import { replaceCells, type Replacement } from './replace'
import type { Session } from './session'

/**
 * Enters formulas again that were read before Excel knew the add-in. Calculating does not help, also not by force:
 * OfficeDev/office-js 6395, 6611.
 */
export async function repairFormulas(session: Session): Promise<FormulasRepaired> {
  const sheets = await measureSheets(session, 'of no use')
  const unknown = (await findOurCells(sheets, [])).filter(isUnknown)
  const asText = await formattedAsText(unknown)
  const changed = unknown.filter((cell) => !asText.has(cell))
  const touched = sheets.filter(({ id }) => changed.some(({ sheetId }) => sheetId === id))
  await replaceCells(
    changed.map(enteredAgain),
    touched.map(({ name }) => name),
  )
  return { changed: changed.length, asText: asText.size }
}

function isUnknown({ value }: OurCell): boolean {
  const shown = cellValue(value)
  return shown instanceof CellError && shown.code === '#NAME?'
}

function enteredAgain({ sheetId, area, formula }: OurCell): Replacement {
  return { sheetId, area, before: [[`=${formula}`]], after: [[`=${asWritten(formula)}`]] }
}
