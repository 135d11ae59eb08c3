import type { Area } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import { areaOf, PLACE } from './areas'
import { queueMarks, taggedOf } from './find-marks'
import { isHopeless, problemOf } from './problems'
import { namesOf, type Session } from './session'
import { queueSettings, queueSettingsXml, settingsXmlOf } from './settings'
import { hasApi, trip } from './trip'

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
  /** Marks and settings. Excel cannot read some conditional formats (OfficeDev/office-js 6827, 6835). */
  readonly ours: boolean
  /** Merged areas: ExcelApi 1.13, and at most 512 on a sheet. */
  readonly merges: boolean
}

/** Names the sheets and measures them, in two round trips; what marks and settings there are it learns on the way. */
export async function measureSheets(session: Session, signal?: AbortSignal): Promise<readonly MeasuredSheet[]> {
  const { sheets, parts } = await trip((context) => {
    const sheets = context.workbook.worksheets
    sheets.load('items/id,items/name,items/visibility')
    return { sheets, parts: queueSettings(context) }
  }, signal)
  session.sheets = namesOf(sheets)
  const partIds = parts.items.map(({ id }) => id)
  const measured = await withFewerExtras((extras) => measure(session, partIds, extras, signal))
  return sheets.items.map(({ id, name, visibility }, index) => ({
    id,
    name,
    visibility: VISIBILITIES[visibility] ?? 'visible',
    ...sizeOf(measured[index]),
  }))
}

/** A check must not fail because of what it could do without. */
async function withFewerExtras<T>(attempt: (extras: Extras) => Promise<T>): Promise<T> {
  const merges = hasApi('1.13')
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
  return attempt({ ours: false, merges: false })
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
      sheets: ids.map((id) => queueSize(context.workbook.worksheets.getItem(id), extras.merges)),
      formats: extras.ours ? ids.map((id) => queueMarks(context, id)) : [],
      xml: extras.ours ? queueSettingsXml(context, partIds) : [],
    }),
    signal,
  )
  session.marks = extras.ours ? taggedOf(formats) : null
  session.settingsXml = extras.ours ? Promise.resolve(settingsXmlOf(xml)) : null
  return sheets
}

function queueSize(sheet: Excel.Worksheet, merges: boolean): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden,columnHidden`)
  const merged = merges ? sheet.getRange().getMergedAreasOrNullObject() : null
  const places = PLACE.split(',').map((name) => `areas/items/${name}`)
  return { used, merged: merged && merged.load(places.join(',')) }
}

function sizeOf({ used, merged }: QueuedSheet): Pick<MeasuredSheet, 'used' | 'rowHidden' | 'columnHidden' | 'merges'> {
  const merges = merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : []
  if (used.isNullObject) return { used: null, rowHidden: false, columnHidden: false, merges }
  return { used: areaOf(used), rowHidden: used.rowHidden, columnHidden: used.columnHidden, merges }
}
