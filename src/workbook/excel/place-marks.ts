import { areaAddress } from '../../grid/address'
import { standingFormula } from '../marks/formula'
import { LOOKS, type Look } from '../marks/look'
import { MARK_KINDS, type Mark } from '../marks/mark'
import { WorkbookProblem } from '../problem'
import { findMarks, isMarkOrBegun } from './find-marks'
import { deleteInHalves, queueDeletion } from './delete-marks'
import { isHopeless, isLost, problemOf } from './problems'
import type { PlacedMark, Session } from './session'
import { trip } from './round-trip'

/** getRanges takes at most 8192 characters. */
const LONGEST_ADDRESS = 8000

/**
 * Lays marks over the workbook in place of all earlier ones: one round trip where a check has just been run. Earlier marks that make
 * Excel refuse, since somebody has taken them away in the meantime or it cannot delete them, are then deleted in halves.
 */
export async function placeMarks(session: Session, marks: readonly Mark[]): Promise<void> {
  const known = session.marks ?? (await findMarks(session))
  session.marks = null
  session.marks = await replaceMarks(session, known, marks)
}

/** Takes away every mark in the workbook: one round trip to find them, one to delete them. */
export async function clearMarks(session: Session): Promise<number> {
  session.marks = null
  const marks = await findMarks(session)
  if (marks.length > 0) await deleteAll(session, marks)
  session.marks = []
  return marks.length
}

async function deleteAll(session: Session, marks: readonly PlacedMark[]): Promise<void> {
  try {
    await trip((context) => queueDeletion(context, marks))
  } catch (error) {
    if (isLost(problemOf(error))) await deleteAfterSilence(session, marks, error)
    else await deleteRest(session, marks, error)
  }
}

/** No answer came: where all marks still stand, nothing was done; else the rest goes, too. */
async function deleteAfterSilence(session: Session, marks: readonly PlacedMark[], error: unknown): Promise<void> {
  const left = await findMarks(session)
  if (left.length >= marks.length) throw error
  if (left.length > 0) await trip((context) => queueDeletion(context, left))
}

/**
 * Deletes in halves what Excel would not delete at once.
 * @throws WorkbookProblem `marks-left` where some stay; the error itself where all do
 */
async function deleteRest(session: Session, marks: readonly PlacedMark[], error: unknown): Promise<void> {
  if (isHopeless(problemOf(error))) throw error
  const left = await deleteInHalves(marks)
  const [first] = left
  if (!first) return
  if (left.length === marks.length) throw error
  const sheet = session.sheets?.find(({ id }) => id === first.sheetId)?.name
  throw new WorkbookProblem(
    'marks-left',
    { count: left.length, ...(sheet !== undefined && { sheet }) },
    { cause: error },
  )
}

async function replaceMarks(
  session: Session,
  old: readonly PlacedMark[],
  marks: readonly Mark[],
): Promise<readonly PlacedMark[]> {
  if (old.length === 0 && marks.length === 0) return []
  const added: AddedMark[] = []
  let between: Excel.Workbook | undefined
  try {
    await trip((context) => {
      added.push(...byRisingPrecedence(marks).flatMap((mark) => parts(mark).map((part) => addMark(context, part))))
      between = context.workbook.load('name')
      // New before old: a refusal to add leaves the old ones in place.
      queueDeletion(context, old)
    })
  } catch (error) {
    const problem = problemOf(error)
    // What was loaded between adding and deleting tells which of them Excel refused.
    if (between?.toJSON().name !== undefined) await deleteRest(session, old, error)
    else if (isLost(problem)) return replaceAfterSilence(session, old, marks, error)
    else {
      if (!isHopeless(problem)) await removeAdded(session, added, old)
      throw error
    }
  }
  return added.flatMap(placed)
}

/** No answer came: where only the old marks stand, nothing was done; else all go and the new ones are laid. */
async function replaceAfterSilence(
  session: Session,
  old: readonly PlacedMark[],
  marks: readonly Mark[],
  error: unknown,
): Promise<readonly PlacedMark[]> {
  const found = await findMarks(session, isMarkOrBegun)
  const ids = new Set(found.map(({ formatId }) => formatId))
  if (found.length === old.length && old.every(({ formatId }) => ids.has(formatId))) throw error
  const added: AddedMark[] = []
  try {
    await trip((context) => {
      added.push(...byRisingPrecedence(marks).flatMap((mark) => parts(mark).map((part) => addMark(context, part))))
      queueDeletion(context, found)
    })
  } catch (cause) {
    throw new WorkbookProblem('half-done', {}, { cause })
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

/** Removes what a batch that failed half way has added: formats without their tag yet by id, the others as they are found. */
async function removeAdded(session: Session, added: readonly AddedMark[], old: readonly PlacedMark[]): Promise<void> {
  const kept = new Set(old.map(({ formatId }) => formatId))
  try {
    const present = [...added.flatMap(placed), ...(await findMarks(session))]
    const strays = new Map(present.filter(({ formatId }) => !kept.has(formatId)).map((mark) => [mark.formatId, mark]))
    if (strays.size > 0) await trip((context) => queueDeletion(context, [...strays.values()]))
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}
