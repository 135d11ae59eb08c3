import type { WorkbookContents } from '../../grid/contents'
import { newMerges, type KnownMerges } from './merges'

/** A sheet by the id that stays when it is renamed. */
export interface NamedSheet {
  readonly id: string
  readonly name: string
}

/** A conditional format of ours, by the ids that Excel gave. */
export interface PlacedMark {
  readonly sheetId: string
  readonly formatId: string
}

/** A workbook that nothing is known of yet. */
export function newSession(merges: KnownMerges | null = newMerges()): Session {
  return { sheets: null, marks: null, merges, contents: null, keptXml: null, keptWritten: Promise.resolve() }
}

/** What is known of the workbook from the last trips, so that the next need not ask again. */
export interface Session {
  /** The sheets as they were named last, or null when nobody has asked. */
  sheets: readonly NamedSheet[] | null
  /** The merged areas that were asked for; null for a session that must not ask. */
  readonly merges: KnownMerges | null
  /** What was read last: what stood in cells before they were written. */
  contents: WorkbookContents | null
  /** Marks that are in the workbook, or null when nobody has looked. */
  marks: readonly PlacedMark[] | null
  /** The XML of what is kept, '' for none, on its way or here; null when nobody has asked. */
  keptXml: Promise<string> | null
  /** Settled when the last change of what is kept is written: each is made on what the one before has left. */
  keptWritten: Promise<void>
}

/** The ids and names of loaded sheets. */
export function namesOf({ items }: Excel.WorksheetCollection): readonly NamedSheet[] {
  return items.map(({ id, name }) => ({ id, name }))
}
