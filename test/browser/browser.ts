import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type BrowserServer,
  type LaunchOptions,
  type Page,
} from 'playwright-core'
import sirv from 'sirv'

/** The built page. */
export const BUILT = join(__dirname, '../../dist/web')

/** Where the browsers that can run these tests usually are. */
const USUAL_PLACES = [
  process.env.CHROMIUM,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * What a browser does without. The suggestions below its address bar are two pages of their own, which every window loads though nobody sees it: they
 * took as long as ours. The rest is what Playwright asks for itself, since a browser heeds only the last list that it is given.
 */
// prettier-ignore
const NOT_WANTED = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin',
  'LensOverlay', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
  'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** A page of the built site, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page
  /** Errors on the console, uncaught errors, and requests that left the site. A good page has none. */
  readonly complaints: string[]
}

/** A browser and the built site, for the tests of one file. */
export interface Site {
  readonly origin: string
  /** A new page at `path`; `before` prepares it (a pretended Excel). */
  readonly open: (
    path: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ) => Promise<OpenedPage>
  readonly close: () => Promise<void>
}

/**
 * Starts the site before the tests of a file and closes every page after each. A complaint of a page fails its test,
 * unless `expected` says that it belongs to what is tested.
 */
export function usePages(expected: (complaint: string) => boolean = () => false): Pick<Site, 'open'> {
  let site: Site
  const opened: OpenedPage[] = []
  beforeAll(async () => {
    site = await startSite()
  })
  afterEach(async () => {
    const pages = opened.splice(0)
    await Promise.all(pages.map(({ page }) => page.context().close()))
    expect(pages.flatMap(({ complaints }) => complaints).filter((complaint) => !expected(complaint))).toEqual([])
  })
  afterAll(() => site.close())
  return {
    open: async (...given) => {
      const page = await site.open(...given)
      opened.push(page)
      return page
    },
  }
}

/** Takes a browser and serves dist/web. Says what is missing when one of them is not there. */
export async function startSite(): Promise<Site> {
  if (!existsSync(join(BUILT, 'taskpane.html'))) throw new Error('dist/web is not there: run `npm run build` first.')
  const browser = await launch()
  const server = createServer(sirv(BUILT, { dev: true }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    open: (path, options = {}, before) => openPage(browser, origin, path, options, before),
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The browser that all tests share; where there is none, one of its own. */
export function launch(): Promise<Browser> {
  const shared = process.env.YIJIAO_TEST_BROWSER
  return shared === undefined ? chromium.launch(launchOptions()) : chromium.connect(shared)
}

/** A browser that others connect to. */
export function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions())
}

function launchOptions(): LaunchOptions {
  const executablePath = USUAL_PLACES.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) {
    throw new Error(
      'These tests need Chrome, Edge or Chromium. Install one, or name its program in the variable CHROMIUM.',
    )
  }
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--disable-features=${NOT_WANTED.join()}`],
  }
}

/** What a click on `selector` hands out to be kept: the file's name and what is in it. */
export async function downloadBy(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

/** A page at `path` below `origin`, which is the site or a folder on this computer (file:///…/). */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<void>,
): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:'))
      complaints.push(`request to ${url}`)
  })
  await before?.(page)
  await page.goto(origin + path)
  return { page, complaints }
}
