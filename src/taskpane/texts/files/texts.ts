/** Every text of the page outside Excel: its files, and the sheet beside the pane. */
export interface FilesTexts {
  readonly open: string
  readonly openMore: string
  readonly drop: string
  readonly private: string
  readonly sample: string
  readonly schoolsSample: string
  /** Where nothing but such files was given. */
  readonly lockFiles: (names: string) => string
  readonly list: string
  readonly close: (name: string) => string
  readonly save: string
  readonly undo: string
  readonly redo: string
  readonly excelHint: string
  readonly unsaved: (name: string) => string
  readonly saveAndClose: string
  readonly closeUnsaved: string
  readonly keepOpen: string
  readonly sheet: {
    readonly label: (name: string) => string
    readonly sheets: string
    readonly tooMany: (rows: number) => string
    readonly hiddenSheet: string
    readonly empty: string
    readonly legend: string
    readonly divider: string
    readonly legendError: string
    readonly legendWarning: string
    readonly legendUnachieved: string
  }
}
