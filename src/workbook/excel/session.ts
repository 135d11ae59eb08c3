/** A conditional format of ours, by the ids that Excel gave. */
export interface PlacedMark {
  readonly sheetId: string
  readonly formatId: string
}

/** What is known of the workbook from the last trips, so that the next need not ask again. */
export interface Session {
  /** The ids of the sheets, or null before they were named. */
  sheetIds: readonly string[] | null
  /** Marks that are in the workbook, or null when nobody has looked. */
  marks: readonly PlacedMark[] | null
  /** The XML of the settings, '' for none, or null when nobody has looked. */
  settingsXml: string | null
}
