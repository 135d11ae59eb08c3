import type { BrowserContextOptions, Page } from 'playwright-core'
import type { WorkbookHost } from '../host/host'
import type { OfficeProfile } from '../host/office'
import { openPaneIn } from '../host/page'
import { usePages } from './browser'

/** Panes beside workbooks of the pretended Excel, for the tests of one file. */
export interface ExcelPanes {
  /** A pane beside a workbook, ready to check. */
  readonly beside: (
    host: WorkbookHost,
    profile?: Partial<OfficeProfile>,
    options?: BrowserContextOptions,
  ) => Promise<Page>
  /** A pane as Excel opens it, whether it gets ready or not; `before` prepares its page. */
  readonly open: (
    host: WorkbookHost,
    profile?: Partial<OfficeProfile>,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>
}

const NARROW: BrowserContextOptions = { viewport: { width: 340, height: 700 } }

/** Panes for the tests of one file, closed after each; see usePages. */
export function useExcelPanes(expected: (complaint: string) => boolean = () => false): ExcelPanes {
  const pages = usePages(expected)
  const open: ExcelPanes['open'] = async (host, profile = {}, options = NARROW, before) => {
    const pane = await pages.open('/excel.html', options, async (page) => {
      await before?.(page)
      const disconnect = await openPaneIn(page, host, profile)
      // What else was done to the page stays.
      return before ? undefined : disconnect
    })
    return pane.page
  }
  const beside: ExcelPanes['beside'] = async (...given) => {
    const page = await open(...given)
    await page.waitForSelector('[data-action=check]:enabled')
    return page
  }
  return { open, beside }
}

/** Turns 随时校验 off: changes then only make the verdict stale. */
export async function withoutLive(page: Page): Promise<void> {
  await page.click('[data-tab=settings]')
  await page.uncheck('[data-action=live]')
  await page.click('[data-tab=findings]')
}

/** Waits until the head shows a verdict. */
export const verdict = (page: Page, value: string): Promise<unknown> => page.waitForSelector(`[data-verdict=${value}]`)

/** The notice on screen, once there is one. */
export const notice = async (page: Page): Promise<string | null> =>
  (await page.waitForSelector('.notice span')).textContent()
