import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sirv from 'sirv'
import { officeScript } from '../host/page'
import { launch } from './launch'

/** The built page. */
export const BUILT = join(__dirname, '../../dist/web')

/** A page of the built site, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page
  /** Errors on the console, uncaught errors, and requests that left the site. A good page has none. */
  readonly complaints: string[]
}

/** Makes a page ready before it is opened (a pretended Excel). Gives what takes that back; nothing where it stays. */
export type Preparation = (page: Page) => Promise<TakeBack | void>
export type TakeBack = () => Promise<unknown>

/** A browser and the built site. */
export interface Site {
  readonly origin: string
  readonly browser: Browser
  /** A new page at `path`. */
  readonly open: (path: string, options?: BrowserContextOptions, before?: Preparation) => Promise<OpenedPage>
  readonly close: () => Promise<void>
}

/** A page that is opened for one test after another: it has the scripts at hand that a new one would fetch and compile. */
interface Tab extends OpenedPage {
  readonly options: BrowserContextOptions
  /** Takes back what was done before it was opened; null where that cannot be. */
  takeBack: TakeBack | null
}

const NOTHING: TakeBack = () => Promise.resolve()

/**
 * Starts the site before the tests of a file, and gives each its pages, which remember nothing of the test before. A complaint of a page fails its
 * test, unless `expected` says that it belongs to what is tested.
 */
export function usePages(expected: (complaint: string) => boolean = () => false): Pick<Site, 'open'> {
  let site: Site
  const opened: Tab[] = []
  const free: Tab[] = []
  beforeAll(async () => {
    site = await startSite()
  })
  afterEach(async () => {
    const tabs = opened.splice(0)
    const complaints = tabs.flatMap((tab) => tab.complaints.splice(0))
    await Promise.all(
      tabs.map(async (tab) => {
        if (await forgets(tab, site.origin)) free.push(tab)
        else await tab.page.context().close()
      }),
    )
    expect(complaints.filter((complaint) => !expected(complaint))).toEqual([])
  })
  afterAll(() => site.close())
  return {
    open: async (path, options = {}, before) => {
      const index = free.findIndex((tab) => isDeepStrictEqual(tab.options, options))
      const [tab] = index >= 0 ? free.splice(index, 1) : [await newTab(site.browser, site.origin, options)]
      opened.push(tab)
      tab.complaints.length = 0
      await visit(tab, site.origin + path, before)
      return tab
    },
  }
}

/** Leaves the page of a test, and takes back what was done to it; says whether it is then as a new one. */
async function forgets({ page, takeBack }: Tab, origin: string): Promise<boolean> {
  if (!takeBack || page.isClosed() || page.context().pages().length > 1) return false
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(origin + EMPTY)
  await takeBack()
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  return true
}

/** A page that does nothing, beside the built ones. Without an icon the browser would ask for one. */
const EMPTY = '/empty.html'

/** What the site has besides dist/web, or otherwise: each with its type. */
const BESIDES: Readonly<Record<string, readonly [type: string, text: () => string]>> = {
  [EMPTY]: ['text/html', () => '<!doctype html><link rel="icon" href="data:," />'],
  '/office/office.js': ['text/javascript', officeScript],
}

/** Takes a browser and serves dist/web, with the client of the pretended Excel. Says what is missing when one of them is not there. */
export async function startSite(): Promise<Site> {
  if (!existsSync(join(BUILT, 'taskpane.html'))) throw new Error('dist/web is not there: run `npm run build` first.')
  const browser = await launch()
  // What was fetched once is taken from the browser's memory after that.
  const files = sirv(BUILT, { etag: true, maxAge: 3600 })
  const server = createServer((request, response) => {
    const besides = BESIDES[request.url ?? '']
    if (!besides) return files(request, response)
    const [type, text] = besides
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'max-age=3600' })
    response.end(text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    browser,
    open: (path, options, before) => openPage(browser, origin, path, options, before),
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What a click on `selector` hands out to be kept: the file's name and what is in it. */
export async function downloadBy(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

/** A new page at `path` below `origin`, which is the site or a folder on this computer (file:///…/). */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
  before?: Preparation,
): Promise<OpenedPage> {
  const tab = await newTab(browser, origin, options)
  await visit(tab, origin + path, before)
  return tab
}

async function newTab(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options })
  const page = await context.newPage()
  // A busy machine is no mistake: with ten others at work opening a page has taken half a minute.
  page.setDefaultTimeout(120_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:'))
      complaints.push(`request to ${url}`)
  })
  return { page, complaints, options, takeBack: null }
}

async function visit(tab: Tab, url: string, before?: Preparation): Promise<void> {
  tab.takeBack = before ? ((await before(tab.page)) ?? null) : NOTHING
  await tab.page.goto(url)
}
