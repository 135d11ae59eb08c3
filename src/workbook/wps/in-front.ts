import type { EtApplication, EtWorkbook } from './et'

/** Does something for which the workbook has to be in front and its cells selected; then what was in front and selected is so again. */
export function inFront<T>(et: EtApplication, book: EtWorkbook, work: () => T): T {
  book.Activate()
  const sheet = book.ActiveSheet
  const selection = et.Selection
  try {
    return work()
  } finally {
    sheet.Activate()
    selection?.Select?.()
  }
}
