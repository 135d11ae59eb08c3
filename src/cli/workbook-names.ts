/** Workbooks and templates that are read, macros or not: one form of package. */
const WORKBOOK = /\.xl[st][xm]$/i
/** Workbooks, and tables saved as text, that must be saved anew before they can be read. */
const OTHER = /\.(?:xl[st]|et|ett|xlsb|ods|ots|csv)$/i

/** Whether a file is called as the workbooks are that are read. */
export function isWorkbookName(path: string): boolean {
  return WORKBOOK.test(path)
}

/** Whether a file is called as workbooks of other formats are. */
export function isOtherWorkbookName(path: string): boolean {
  return OTHER.test(path)
}
