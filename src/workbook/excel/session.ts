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

/** What is known of the workbook from the last trips, so that the next need not ask again. */
export interface Session {
  /** The sheets as they were named last, or null when nobody has asked. */
  sheets: readonly NamedSheet[] | null
  /** Marks that are in the workbook, or null when nobody has looked. */
  marks: readonly PlacedMark[] | null
  /** The XML of the settings, '' for none, or null when nobody has looked. */
  settingsXml: string | null
}

/** The ids and names of loaded sheets. */
export function namesOf({ items }: Excel.WorksheetCollection): readonly NamedSheet[] {
  return items.map(({ id, name }) => ({ id, name }))
}
