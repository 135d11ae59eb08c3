import type { EtApplication, EtSheet, EtWorkbook } from './et'

/**
 * Does something on a new workbook, which is closed again without being saved. Where WPS gives a workbook that is saved somewhere, and so is
 * somebody's, nothing is done.
 * @throws Error where there is no new workbook to try on
 */
export async function onNewBook<T>(et: EtApplication, work: (book: EtWorkbook) => Promise<T>): Promise<T> {
  const before = et.ActiveWorkbook
  const book = et.Workbooks.Add()
  if (book.Path !== '') throw new Error(`没有得到新的空白工作簿（${book.Name}），什么都没有试。`)
  try {
    return await work(book)
  } finally {
    book.Close(false)
    before?.Activate()
  }
}

/** A sheet of its own for a trial. */
export function newSheet(book: EtWorkbook): EtSheet {
  return book.Worksheets.Add(undefined, book.Worksheets.Item(book.Worksheets.Count))
}
