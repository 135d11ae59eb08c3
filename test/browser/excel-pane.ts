import type { BrowserContextOptions, Page } from 'playwright-core'
import type { WorkbookHost } from '../host/host'
import type { OfficeProfile } from '../host/office'
import { openPaneIn } from '../host/page'
import { startSite, type OpenedPage, type Site } from './browser'

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

/**
 * Starts the site before the tests of a file and closes every pane after each. A complaint of a page fails its test,
 * unless `expected` says that it belongs to what is tested.
 */
export function useExcelPanes(expected: (complaint: string) => boolean = () => false): ExcelPanes {
  let site: Site
  const opened: OpenedPage[] = []
  beforeAll(async () => {
    site = await startSite()
  }, 30_000)
  afterEach(async () => {
    const pages = opened.splice(0)
    await Promise.all(pages.map(({ page }) => page.context().close()))
    expect(pages.flatMap(({ complaints }) => complaints).filter((complaint) => !expected(complaint))).toEqual([])
  })
  afterAll(() => site.close())
  const open: ExcelPanes['open'] = async (host, profile = {}, options = NARROW, before) => {
    const pane = await site.open('/taskpane.html?host=excel', options, async (page) => {
      await before?.(page)
      await openPaneIn(page, host, profile)
    })
    opened.push(pane)
    return pane.page
  }
  const beside: ExcelPanes['beside'] = async (...given) => {
    const page = await open(...given)
    await page.waitForSelector('[data-action=check]:enabled')
    return page
  }
  return { open, beside }
}

/** Waits until the head shows a verdict. */
export const verdict = (page: Page, value: string): Promise<unknown> => page.waitForSelector(`[data-verdict=${value}]`)

/** The notice on screen, once there is one. */
export const notice = async (page: Page): Promise<string | null> =>
  (await page.waitForSelector('.notice span')).textContent()
