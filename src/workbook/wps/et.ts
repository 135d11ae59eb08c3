/**
 * The object model of WPS's spreadsheet (ET) as far as we use it: VBA's, and synchronous. The published typings are wrong in places, so
 * these are our own. What a real one does otherwise the probe finds out.
 */
export interface EtApplication {
  readonly Name: string
  readonly Version: string
  readonly Build: string | number
  readonly Workbooks: { Add(): EtWorkbook }
  /** null where none is open. */
  readonly ActiveWorkbook: EtWorkbook | null
  /** A range, or something else that is selected: a picture, a chart. */
  readonly Selection: Partial<EtRange> | null
  /** Whether deleting asks the person first. */
  DisplayAlerts: boolean
}

export interface EtWorkbook {
  readonly Name: string
  /** '' for a workbook that was never saved. */
  readonly Path: string
  readonly FullName: string
  readonly ActiveSheet: EtSheet
  readonly ProtectStructure: boolean
  readonly Worksheets: EtCollection<EtSheet> & { Add(before?: EtSheet, after?: EtSheet): EtSheet }
  readonly Date1904: boolean
  readonly CustomXMLParts?: EtXmlParts | undefined
  readonly Names: EtCollection<EtName> & { Add(name: string, refersTo: string, visible: boolean): EtName }
  Activate(): void
  Close(saveChanges: boolean): void
}

export interface EtCollection<T> {
  readonly Count: number
  /** By its number, from 1, or its name. */
  Item(key: number | string): T
}

export interface EtSheet {
  Name: string
  readonly Parent?: EtWorkbook | undefined
  /** xlSheetVisible −1, xlSheetHidden 0, xlSheetVeryHidden 2. */
  Visible: number | boolean
  readonly ProtectContents: boolean
  /** Cells with a format count; an empty sheet says A1. */
  readonly UsedRange: EtRange
  readonly Cells: EtRange
  Range(address: string): EtRange
  readonly Hyperlinks: { Add(anchor: EtRange, address: string, subAddress: string): unknown }
  Activate(): void
  Delete(): void
  Protect(): void
  Unprotect(): void
}

export interface EtRange {
  /** A table, a list for one row, or one value for one cell; errors are numbers. */
  Value2: unknown
  Formula: unknown
  /** null where cells have several. */
  NumberFormat: unknown
  /** What the cell shows. */
  readonly Text: unknown
  /** Whether protection of the sheet keeps the cell from being changed. */
  readonly Locked: boolean | null
  readonly HasArray?: boolean | null
  readonly Address: string | (() => string)
  /** null where only some of the cells are merged. */
  readonly MergeCells: boolean | null
  readonly MergeArea: EtRange
  /** null where only some of them are hidden. */
  readonly EntireRow: { Hidden: boolean | null }
  readonly EntireColumn: { Hidden: boolean | null }
  readonly FormatConditions: EtFormats
  /** The looks that conditional formats give; not in every version. */
  readonly DisplayFormat?: { readonly Interior: { readonly Color: number } } | undefined
  readonly Font: { Name: string; Size: number; Bold: boolean }
  readonly Borders: { LineStyle: number }
  HorizontalAlignment: number
  ColumnWidth: number
  RowHeight: number
  WrapText: boolean
  VerticalAlignment: number
  Find(what: string, after: undefined, lookIn: number, lookAt: number, order: number, direction: number): EtRange | null
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
  readonly Font: { Color: number; Bold: boolean; Italic: boolean; Underline: number }
  readonly Borders: { LineStyle: number; Color: number }
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
  AddApiEventListener(event: string, listener: (...args: never[]) => void): void
  RemoveApiEventListener(event: string, listener: (...args: never[]) => void): void
}

/** FormatConditions.Add: xlExpression. */
export const BY_FORMULA = 2

/** A colour RRGGBB as ET counts it: blue above green above red. */
export function etColour(rrggbb: string): number {
  const part = (at: number): number => Number.parseInt(rrggbb.slice(at, at + 2), 16)
  return (part(4) << 16) | (part(2) << 8) | part(0)
}

/** An address as $A$1:$B$2; some versions have it as a property, some as a method. */
export function addressOf({ Address }: EtRange): string {
  return typeof Address === 'function' ? Address() : Address
}
