import type { WorkbookPort } from '../../src/workbook/port'
import { Skills, type Proved } from '../../src/workbook/wps/skills'
import { openWpsWorkbook } from '../../src/workbook/wps/wps-workbook'
import type { FakeBook, FakeEt } from './fake-et'

/** The workbook that is in front in a pretended WPS, and what was seen of its skills once they were tried. */
export function openInFakeEt(et: FakeEt): {
  readonly port: WorkbookPort
  readonly book: FakeBook
  readonly proved: () => Proved | null
} {
  let seen: Proved | null = null
  const [book] = et.books
  const port = openWpsWorkbook({ et, events: et.events }, book, new Skills(et, (proved) => void (seen = proved)))
  return { port, book, proved: () => seen }
}
