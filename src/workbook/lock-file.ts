const LOCK_FILE = /^(?:~\$|\.~)/

/** Whether a file, by its name, is one that Excel (`~$表.xlsx`) or WPS and LibreOffice (`.~表.xlsx`) leave beside an open workbook. */
export function isLockFile(name: string): boolean {
  return LOCK_FILE.test(name)
}
