import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startSite, type Site } from '../test/browser/browser'

const FOLDER = join(__dirname, '../docs/images')
const SAMPLE = '/taskpane.html?sample=assets/samples/sample.xlsx'
const START = '/taskpane.html'

/** One picture of the built page. */
interface Picture {
  readonly file: string
  readonly path: string
  readonly options: BrowserContextOptions
  /** What a person does before the picture is taken. */
  readonly prepare: (page: Page) => Promise<unknown>
}

const pane = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 } })

const look = (page: Page): Promise<unknown> => page.click('[data-rule=county-missing] [data-action=jump]')
const mark = (page: Page): Promise<unknown> =>
  page.click('[data-action=mark]').then(() => page.waitForSelector('.notice'))
const markAndLook = (page: Page): Promise<unknown> => mark(page).then(() => look(page))
const checked = (page: Page): Promise<unknown> => page.waitForSelector('[data-verdict=errors]')

const PICTURES: readonly Picture[] = [
  { file: 'page-zh-1366-light', path: SAMPLE, options: {}, prepare: markAndLook },
  { file: 'page-zh-1366-dark', path: SAMPLE, options: { colorScheme: 'dark' }, prepare: markAndLook },
  { file: 'page-en-1366-light', path: SAMPLE, options: { locale: 'en-GB' }, prepare: markAndLook },
  { file: 'pane-zh-400-light', path: SAMPLE, options: pane(400), prepare: checked },
  { file: 'pane-zh-320-dark', path: SAMPLE, options: { ...pane(320), colorScheme: 'dark' }, prepare: checked },
  { file: 'pane-unachieved-map-400', path: SAMPLE, options: pane(400), prepare: showMap },
  { file: 'balance-400-light', path: START, options: pane(400), prepare: showBalance },
  { file: 'pane-forced-colors-400', path: SAMPLE, options: { ...pane(400), forcedColors: 'active' }, prepare: look },
]

async function showMap(page: Page): Promise<void> {
  await page.click('[data-tab=unachieved]')
  await page.click('[data-view=map]')
  await page.waitForSelector('.map')
}

async function showBalance(page: Page): Promise<void> {
  await page.click('[data-action=sample-schools]')
  await page.waitForSelector('[data-stage=primary]')
  await page.evaluate(() => window.scrollTo(0, 250))
}

/** Takes every picture of docs/images anew. Run `npm run build` first. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const site = await startSite()
  try {
    for (const picture of PICTURES) await take(site, picture)
  } finally {
    await site.close()
  }
}

async function take(site: Site, { file, path, options, prepare }: Picture): Promise<void> {
  const { page, complaints } = await site.open(path, { reducedMotion: 'reduce', ...options })
  await prepare(page)
  await page.screenshot({ path: join(FOLDER, `${file}.png`), animations: 'disabled' })
  await page.context().close()
  if (complaints.length > 0) throw new Error(`${file}: ${complaints.join('; ')}`)
}

void main()
