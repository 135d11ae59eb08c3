/**
 * The object model of WPS's spreadsheet (ET) as far as we use it: VBA's, and synchronous. The published typings are wrong in places, so
 * these are our own. What a real one does otherwise the probe finds out.
 */
export interface EtApplication {
  readonly Name: string
  readonly Version: string
  readonly Build: string | number
  readonly Workbooks: { Add(): EtWorkbook }
  /** Whether deleting asks the person first. */
  DisplayAlerts: boolean
}

export interface EtWorkbook {
  readonly Name: string
  /** '' for a workbook that was never saved. */
  readonly Path: string
  readonly Worksheets: EtCollection<EtSheet> & { Add(before?: EtSheet, after?: EtSheet): EtSheet }
  readonly Date1904: boolean
  readonly CustomXMLParts?: EtXmlParts
  readonly Names: EtCollection<EtName> & { Add(name: string, refersTo: string, visible: boolean): EtName }
  Close(saveChanges: boolean): void
}

export interface EtCollection<T> {
  readonly Count: number
  /** By its number, from 1, or its name. */
  Item(key: number | string): T
}

export interface EtSheet {
  Name: string
  readonly UsedRange: EtRange
  Range(address: string): EtRange
  Activate(): void
  Delete(): void
  Protect(): void
  Unprotect(): void
}

export interface EtRange {
  /** A table, a list for one row, or one value for one cell; errors are numbers. */
  Value2: unknown
  Formula: unknown
  NumberFormat: unknown
  readonly Address: string | (() => string)
  /** null where only some of the cells are merged. */
  readonly MergeCells: boolean | null
  readonly MergeArea: EtRange
  readonly EntireRow: { Hidden: boolean | null }
  readonly FormatConditions: EtFormats
  Merge(): void
  Select(): void
}

export interface EtFormats {
  readonly Count: number
  Item(number: number): EtFormat
  /** type 2: a formula, which is relative to the active cell. */
  Add(type: number, operator: undefined, formula: string): EtFormat
}

export interface EtFormat {
  readonly Type: number
  readonly Formula1: string
  readonly AppliesTo: EtRange
  readonly Interior: { Color: number }
  readonly Font: { Color: number; Bold: boolean }
  ModifyAppliesToRange(range: EtRange): void
  SetFirstPriority(): void
  Delete(): void
}

export interface EtName {
  readonly Name: string
  readonly RefersTo: string
  readonly Visible: boolean
  Delete(): void
}

export interface EtXmlParts {
  Add(xml: string): EtXmlPart
  SelectByNamespace(namespace: string): EtCollection<EtXmlPart>
}

export interface EtXmlPart {
  readonly XML: string
  Delete(): void
}

/** Listening to the program. */
export interface EtEvents {
  AddApiEventListener(event: string, listener: (...args: unknown[]) => void): void
  RemoveApiEventListener(event: string, listener: (...args: unknown[]) => void): void
}

/** FormatConditions.Add: xlExpression. */
export const BY_FORMULA = 2

/** A colour RRGGBB as ET counts it: blue above green above red. */
export function etColour(rrggbb: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rrggbb.slice(at, at + 2), 16))
  return (blue << 16) | (green << 8) | red
}

/** An address as $A$1:$B$2; some versions have it as a property, some as a method. */
export function addressOf({ Address }: EtRange): string {
  return typeof Address === 'function' ? Address() : Address
}
