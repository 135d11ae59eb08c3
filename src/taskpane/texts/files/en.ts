import type { FilesTexts } from './texts'

export const en: FilesTexts = {
  open: 'Choose .xlsx files',
  openMore: 'Open',
  drop: 'or drop them here, several at once if you like',
  private: 'Files are read on this computer only and never uploaded.',
  sample: 'Open the sample',
  schoolsSample: 'Open a sample of school data',
  lockFiles: (names) =>
    `${names}: left behind by Excel or WPS while a file is open; it is not a workbook. Choose the file without ~$ in its name.`,
  list: 'Open files',
  close: (name) => `Close ${name}`,
  save: 'Save copy',
  undo: 'Undo',
  redo: 'Redo',
  excelHint:
    'Excel 2016, 2019 and WPS: save the file there, open it here, then save a copy, or make the changes in the program you came from.',
  unsaved: (name) => `Your changes to “${name}” have not been saved.`,
  saveAndClose: 'Save a copy and close',
  closeUnsaved: 'Close without saving',
  keepOpen: 'Keep it open',
  sheet: {
    label: (name) => `Sheet ${name}`,
    sheets: 'Sheets',
    tooMany: (rows) => `Only the first ${rows} rows are shown.`,
    hiddenSheet: ' (hidden)',
    empty: 'This sheet is empty.',
    legend: 'Legend',
    divider: 'Divider between the sheet and the pane',
    legendError: 'to put right',
    legendWarning: 'to look at',
    legendUnachieved: 'not achieved',
  },
}
