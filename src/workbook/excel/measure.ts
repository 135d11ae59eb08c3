import type { Area } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import { itemAt } from '../../text/items'
import { areaOf, PLACE } from './areas'
import { queueMarks, taggedOf } from './find-marks'
import { isHopeless, problemOf } from './problems'
import { sharedMerges } from './merges'
import { namesOf, type Session } from './session'
import { queueKept, queueKeptXml, keptXmlOf } from './kept'
import { hasApi, trip } from './round-trip'

/** A sheet, and the area of it that holds values; null when it is empty. */
export interface MeasuredSheet {
  readonly id: string
  readonly name: string
  readonly visibility: SheetContents['visibility']
  readonly used: Area | null
  /** All, none, or some (null) of the used rows and columns are hidden. */
  readonly rowHidden: boolean | null
  readonly columnHidden: boolean | null
  readonly merges: readonly Area[]
}

const VISIBILITIES: Readonly<Record<string, SheetContents['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
}

/** What is asked beside the used areas; Excel refuses the whole batch where it cannot answer one of them. */
interface Extras {
  /** Marks, and what is kept. Excel cannot read some conditional formats (OfficeDev/office-js 6827, 6835). */
  readonly ours: boolean
  /** The sheets whose merged areas are asked for: ExcelApi 1.13, and at most 512 on a sheet. */
  readonly merges: readonly string[]
}

/**
 * Names the sheets and measures them, in two round trips; what marks there are and what is kept it learns on the way. Merged areas are asked for
 * where they are wanted and not known.
 */
export async function measureSheets(
  session: Session,
  merges: 'wanted' | 'of no use',
  signal?: AbortSignal,
): Promise<readonly MeasuredSheet[]> {
  const { sheets, parts } = await trip((context) => {
    const sheets = context.workbook.worksheets
    sheets.load('items/id,items/name,items/visibility')
    return { sheets, parts: queueKept(context) }
  }, signal)
  session.sheets = namesOf(sheets)
  const partIds = parts.items.map(({ id }) => id)
  const unknown = merges === 'wanted' ? unknownMerges(session) : []
  const measured = await withFewerExtras(unknown, (extras) => measure(session, partIds, extras, signal))
  const known = session.merges ?? sharedMerges()
  return sheets.items.map(({ id, name, visibility }, index) => ({
    id,
    name,
    visibility: VISIBILITIES[visibility] ?? 'visible',
    ...sizeOf(itemAt(measured, index)),
    merges: known.get(id) ?? [],
  }))
}

/** The sheets whose merged areas are to be asked for. */
function unknownMerges({ sheets, merges }: Session): readonly string[] {
  if (!merges || !hasApi('1.13')) return []
  return (sheets ?? []).flatMap(({ id }) => (merges.has(id) ? [] : id))
}

/** A check must not fail because of what it could do without. */
async function withFewerExtras<T>(merges: readonly string[], attempt: (extras: Extras) => Promise<T>): Promise<T> {
  const choices: readonly Extras[] = [
    { ours: true, merges },
    { ours: false, merges },
  ]
  for (const extras of choices) {
    try {
      return await attempt(extras)
    } catch (error) {
      if (isHopeless(problemOf(error))) throw error
    }
  }
  return attempt({ ours: false, merges: [] })
}

interface QueuedSheet {
  readonly used: Excel.Range
  readonly merged: Excel.RangeAreas | null
}

async function measure(
  session: Session,
  partIds: readonly string[],
  extras: Extras,
  signal?: AbortSignal,
): Promise<readonly QueuedSheet[]> {
  const ids = (session.sheets ?? []).map(({ id }) => id)
  const { sheets, formats, xml } = await trip(
    (context) => ({
      sheets: ids.map((id) => queueSize(context.workbook.worksheets.getItem(id), extras.merges.includes(id))),
      formats: extras.ours ? ids.map((id) => queueMarks(context, id)) : [],
      xml: extras.ours ? queueKeptXml(context, partIds) : [],
    }),
    signal,
  )
  for (const [index, { merged }] of sheets.entries())
    if (merged) session.merges?.set(itemAt(ids, index), areasOf(merged))
  session.marks = extras.ours ? taggedOf(formats) : null
  session.keptXml = extras.ours ? Promise.resolve(keptXmlOf(xml)) : null
  return sheets
}

function queueSize(sheet: Excel.Worksheet, merges: boolean): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden,columnHidden`)
  const merged = merges ? sheet.getRange().getMergedAreasOrNullObject() : null
  const places = PLACE.split(',').map((name) => `areas/items/${name}`)
  return { used, merged: merged && merged.load(places.join(',')) }
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf)
}

function sizeOf({ used }: QueuedSheet): Pick<MeasuredSheet, 'used' | 'rowHidden' | 'columnHidden'> {
  if (used.isNullObject) return { used: null, rowHidden: false, columnHidden: false }
  return { used: areaOf(used), rowHidden: used.rowHidden, columnHidden: used.columnHidden }
}
