import { areaAddress } from '../../grid/address'
import { standingFormula } from '../marks/formula'
import { LOOKS, type Look } from '../marks/look'
import { MARK_KINDS, type Mark } from '../marks/mark'
import { WorkbookProblem } from '../problem'
import { findMarks } from './find-marks'
import { isHopeless, problemOf } from './problems'
import type { PlacedMark, Session } from './session'
import { trip } from './trip'

/** getRanges takes at most 8192 characters. */
const LONGEST_ADDRESS = 8000

/**
 * Lays marks over the workbook in place of all earlier ones: one round trip where a check has just been run. Earlier
 * marks that somebody has taken away in the meantime make Excel refuse; then they are looked for again.
 */
export async function placeMarks(session: Session, marks: readonly Mark[]): Promise<void> {
  const known = session.marks ?? (await findMarks(session))
  session.marks = null
  try {
    session.marks = await replaceMarks(session, known, marks)
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.kind !== 'sheet-gone') throw error
    session.marks = await replaceMarks(session, await findMarks(session), marks)
  }
}

/** Takes away every mark in the workbook: one round trip to find them, one to delete them. */
export async function clearMarks(session: Session): Promise<number> {
  session.marks = null
  const marks = await findMarks(session)
  if (marks.length > 0) await trip((context) => deleteMarks(context, marks))
  session.marks = []
  return marks.length
}

async function replaceMarks(
  session: Session,
  old: readonly PlacedMark[],
  marks: readonly Mark[],
): Promise<readonly PlacedMark[]> {
  if (old.length === 0 && marks.length === 0) return []
  const added: AddedMark[] = []
  try {
    await trip((context) => {
      added.push(...byRisingPrecedence(marks).flatMap((mark) => parts(mark).map((part) => addMark(context, part))))
      // New before old: a refusal to add leaves the old ones in place.
      deleteMarks(context, old)
    })
  } catch (error) {
    if (!isHopeless(problemOf(error))) await removeAdded(session, added, old)
    throw error
  }
  return added.flatMap(placed)
}

interface AddedMark {
  readonly sheet: Excel.Worksheet
  readonly format: Excel.ConditionalFormat
}

/** Where a mark was laid; nothing when Excel did not get that far. */
function placed({ sheet, format }: AddedMark): readonly PlacedMark[] {
  const [sheetId, formatId] = [sheet.toJSON().id, format.toJSON().id]
  return sheetId !== undefined && formatId !== undefined ? [{ sheetId, formatId }] : []
}

/** A new conditional format goes before all others, so the most important comes last. */
function byRisingPrecedence(marks: readonly Mark[]): readonly Mark[] {
  return MARK_KINDS.flatMap((kind) => marks.filter((mark) => mark.kind === kind)).reverse()
}

/** A mark over very many areas in several; one whose formula looks at cells is tied to its first area and stays whole. */
function parts(mark: Mark): readonly Mark[] {
  const middle = Math.ceil(mark.areas.length / 2)
  const fits = addresses(mark).length <= LONGEST_ADDRESS || mark.formula !== standingFormula(mark.kind)
  if (fits) return [mark]
  return [mark.areas.slice(0, middle), mark.areas.slice(middle)].flatMap((areas) => parts({ ...mark, areas }))
}

const addresses = ({ areas }: Mark): string => areas.map(areaAddress).join(',')

function addMark({ workbook }: Excel.RequestContext, mark: Mark): AddedMark {
  const sheet = workbook.worksheets.getItem(mark.sheet).load('id')
  const format = sheet.getRanges(addresses(mark)).conditionalFormats.add('Custom').load('id')
  format.custom.rule.formula = `=${mark.formula}`
  applyLook(format.custom.format, LOOKS[mark.kind])
  return { sheet, format }
}

const UNDERLINES = { none: 'None', single: 'Single', double: 'Double' } as const
const LINES = { thin: 'Continuous', dashed: 'Dash' } as const
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const

function applyLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  format.fill.color = `#${look.fill}`
  format.font.color = `#${look.color}`
  format.font.bold = look.bold
  format.font.italic = look.italic
  format.font.underline = UNDERLINES[look.underline]
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge)
    border.style = LINES[look.border.style]
    border.color = `#${look.border.color}`
  }
}

function deleteMarks({ workbook }: Excel.RequestContext, marks: readonly PlacedMark[]): void {
  for (const { sheetId, formatId } of marks) {
    workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(formatId).delete()
  }
}

/** Removes what a batch that failed half way has added: formats without their tag yet by id, the others as they are found. */
async function removeAdded(session: Session, added: readonly AddedMark[], old: readonly PlacedMark[]): Promise<void> {
  const kept = new Set(old.map(({ formatId }) => formatId))
  try {
    const present = [...added.flatMap(placed), ...(await findMarks(session))]
    const strays = new Map(present.filter(({ formatId }) => !kept.has(formatId)).map((mark) => [mark.formatId, mark]))
    if (strays.size > 0) await trip((context) => deleteMarks(context, [...strays.values()]))
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}
