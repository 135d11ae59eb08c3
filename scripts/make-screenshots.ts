import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { downloadBy, startSite, type Site } from '../test/browser/browser'
import { CORRECTED, SENT, YEAR_BEFORE, type RoundFile } from '../test/roll-up/manners'

const FOLDER = join(__dirname, '../docs/images')
/** Of pictures that the help shows as well: they are handed out with the page, and kept small. */
const HELP = join(__dirname, '../assets/help/images')
const SAMPLE = '/taskpane.html?sample=assets/samples/sample.xlsx'
const START = '/taskpane.html'

/** One picture of the built page. */
interface Picture {
  readonly folder?: string
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
  {
    folder: HELP,
    file: 'collect',
    path: START,
    options: { viewport: { width: 960, height: 600 } },
    prepare: (page) => collect(page),
  },
  { folder: HELP, file: 'compare', path: START, options: pane(400), prepare: compare },
  { folder: HELP, file: 'chase', path: START, options: pane(400), prepare: chase },
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

const upload = ([name, bytes]: RoundFile) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })

async function collect(page: Page, files: readonly RoundFile[] = SENT): Promise<void> {
  await page.click('[data-action=round]')
  await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
  await page.setInputFiles('[data-input=round-files]', files.map(upload))
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-reading=false] [data-file]').length === count,
    files.length,
  )
}

/** Opens the table that was made of a round, at what is not achieved. */
async function openRolled(page: Page): Promise<void> {
  await collect(page, CORRECTED)
  const { name, bytes } = await downloadBy(page, '[data-action=rollup]')
  await page.click('[data-action=round-back]')
  await page.setInputFiles('input[type=file]:not([data-input])', upload([name, bytes]))
  await page.waitForSelector('[data-tab=unachieved]')
  await page.click('[data-tab=unachieved]')
}

async function compare(page: Page): Promise<void> {
  await openRolled(page)
  await page.click('[data-view=previous]')
  await page.setInputFiles('[data-input=previous]', upload(['2017年汇总表.xlsx', YEAR_BEFORE]))
  await page.waitForSelector('[data-regressed]')
}

async function chase(page: Page): Promise<void> {
  await openRolled(page)
  await page.click('[data-view=tasks]')
  await page.waitForSelector('tr[data-county]')
}

/** Takes every picture anew, or those that are named. Run `npm run build` first. */
async function main(): Promise<void> {
  for (const folder of [FOLDER, HELP]) mkdirSync(folder, { recursive: true })
  const site = await startSite()
  try {
    const wanted = process.argv.slice(2)
    for (const picture of PICTURES) if (wanted.length === 0 || wanted.includes(picture.file)) await take(site, picture)
  } finally {
    await site.close()
  }
}

async function take(site: Site, { folder = FOLDER, file, path, options, prepare }: Picture): Promise<void> {
  const { page, complaints } = await site.open(path, { reducedMotion: 'reduce', ...options })
  await prepare(page)
  await page.screenshot({ path: join(folder, `${file}.png`), animations: 'disabled' })
  await page.context().close()
  if (complaints.length > 0) throw new Error(`${file}: ${complaints.join('; ')}`)
}

void main()
