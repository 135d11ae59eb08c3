import { buildSync } from 'esbuild'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { WorkbookContents } from '../../src/grid/contents'
import type { FakeEt, Quirks } from '../wps/fake-et'

/** The pretended WPS, to be run in a page. */
const SCRIPT = buildSync({
  stdin: {
    contents: `import { FakeEt } from './fake-et'\nwindow.FakeEt = FakeEt`,
    resolveDir: join(__dirname, '../wps'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles[0].text

/** A workbook with plain sheets as JSON can carry it. */
function packed({ sheets }: WorkbookContents): string {
  const plain = sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows], formulas: [...sheet.formulas] }))
  return JSON.stringify(plain)
}

/** Makes a page one of an add-in in the pretended WPS, as its pages find it. What it gives takes it out of there. */
export async function insideWps(
  page: Page,
  contents?: WorkbookContents,
  quirks: Partial<Quirks> = {},
): Promise<() => Promise<void>> {
  const script = await page.addInitScript(`${SCRIPT}
    const sheets = ${contents ? packed(contents) : 'null'}
    const unpacked = sheets && sheets.map((sheet) => ({ ...sheet, rows: new Map(sheet.rows), formulas: new Map(sheet.formulas) }))
    window.et = new FakeEt(${JSON.stringify(quirks)}, unpacked ? { sheets: unpacked, date1904: false } : undefined)
    window.wps = { EtApplication: () => window.et, ApiEvent: window.et.events }`)
  return () => script.dispose()
}

/** Does something with the pretended WPS in a page. */
export function inEt<T>(page: Page, work: (et: FakeEt) => T): Promise<T> {
  return page.evaluate(`(${work.toString()})(window.et)`) as Promise<T>
}
