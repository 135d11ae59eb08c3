import { itemAt } from '../../text/items'
import { WorkbookProblem } from '../problem'
import { isMarkFormula } from '../marks/mark'
import { isHopeless } from './problems'
import { namesOf, type NamedSheet, type PlacedMark, type Session } from './session'
import { trip } from './round-trip'

/** The conditional formats of a sheet, to be loaded. */
export interface FormatsOfSheet {
  readonly sheetId: string
  readonly formats: Excel.ConditionalFormatCollection
}

/** Asks for the formulas of a sheet's custom conditional formats. */
export function queueMarks(context: Excel.RequestContext, sheetId: string): FormatsOfSheet {
  const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats
  // `custom` is refused as soon as there is a format of another kind (OfficeDev/office-js 2180).
  formats.load('items/id,items/customOrNullObject/rule/formula')
  return { sheetId, formats }
}

/** Whether a formula is that of a format that is looked for. */
type IsOurs = (formula: string) => boolean

/** Also what was to be a mark and has got no formula yet: Excel's own window makes none without. */
export const isMarkOrBegun: IsOurs = (formula) => formula === '' || isMarkFormula(formula)

/** Those of the loaded formats that carry the tag. */
export function taggedOf(sheets: readonly FormatsOfSheet[], isOurs: IsOurs = isMarkFormula): readonly PlacedMark[] {
  return sheets.flatMap(({ sheetId, formats }) =>
    formats.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isOurs(custom.rule.formula))
      .map(({ id }) => ({ sheetId, formatId: id })),
  )
}

/** All marks in the workbook: one round trip where the sheets are known, one more where they are not or have changed. */
export async function findMarks(session: Session, isOurs: IsOurs = isMarkFormula): Promise<readonly PlacedMark[]> {
  const known = session.sheets && idsOf(session.sheets)
  if (known) {
    const found = await attempt(session, known, isOurs)
    if (found && idsOf(session.sheets ?? []).every((id) => known.includes(id))) return found
  }
  session.sheets = namesOf(await trip(({ workbook }) => workbook.worksheets.load('items/id,items/name')))
  const ids = idsOf(session.sheets)
  return (await attempt(session, ids, isOurs)) ?? findAmongReadable(ids, isOurs)
}

const idsOf = (sheets: readonly NamedSheet[]): readonly string[] => sheets.map(({ id }) => id)

/** null when Excel refuses: a sheet is gone, or one of the formats cannot be read. */
async function attempt(
  session: Session,
  sheetIds: readonly string[],
  isOurs: IsOurs,
): Promise<readonly PlacedMark[] | null> {
  try {
    const { formats, sheets } = await trip((context) => ({
      formats: sheetIds.map((id) => queueMarks(context, id)),
      sheets: context.workbook.worksheets.load('items/id,items/name'),
    }))
    session.sheets = namesOf(sheets)
    return taggedOf(formats, isOurs)
  } catch (error) {
    if (error instanceof WorkbookProblem && !isHopeless(error)) return null
    throw error
  }
}

/** The way round a format that Excel lists but refuses to read: what cannot be read is not taken for ours. */
async function findAmongReadable(sheetIds: readonly string[], isOurs: IsOurs): Promise<readonly PlacedMark[]> {
  const lists = await trip(({ workbook }) =>
    sheetIds.map((sheetId) => ({
      sheetId,
      formats: workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.load('items/id,items/type'),
    })),
  )
  const custom = lists.flatMap(({ sheetId, formats: { items } }) =>
    items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheetId, formatId: id })),
  )
  return keepOurs(custom, isOurs)
}

/** Asks for all formulas at once, and in halves where Excel refuses, until those it refuses stand alone. */
async function keepOurs(formats: readonly PlacedMark[], isOurs: IsOurs): Promise<readonly PlacedMark[]> {
  if (formats.length === 0) return []
  try {
    const rules = await trip((context) => formats.map((format) => queueRule(context, format)))
    return formats.filter((_, index) => isOurs(itemAt(rules, index).formula))
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || isHopeless(error)) throw error
    if (formats.length === 1) return []
    const middle = Math.ceil(formats.length / 2)
    return [...(await keepOurs(formats.slice(0, middle), isOurs)), ...(await keepOurs(formats.slice(middle), isOurs))]
  }
}

function queueRule({ workbook }: Excel.RequestContext, { sheetId, formatId }: PlacedMark): Excel.ConditionalFormatRule {
  const formats = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats
  return formats.getItem(formatId).custom.rule.load('formula')
}
