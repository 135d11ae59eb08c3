import type { WorkbookFile } from '../../workbook/file/workbook-file'
import type { WorkbookPort } from '../../workbook/port'

/** What a workbook is when it is handed out as a file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Whether a workbook is a file in memory, whose bytes are known. */
export function isFile(port: WorkbookPort): port is WorkbookFile {
  return 'bytes' in port
}
