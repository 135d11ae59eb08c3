import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { hostOfFile } from '../host/file'
import { useExcelPanes, verdict } from './excel-pane'
import { violations, wider } from './looks'

const DEFECTS = join(__dirname, '../corpus/defects.xlsx')

const panes = useExcelPanes()

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['at 340', { viewport: { width: 340, height: 700 } }],
  ['in English at 320, in the dark', { viewport: { width: 320, height: 700 }, locale: 'en-GB', colorScheme: 'dark' }],
]

const tab = (page: Page, name: string, shown: string): Promise<unknown> =>
  page.click(`[data-tab=${name}]`).then(() => page.waitForSelector(shown))

/** What to look at, one after the other in one pane. */
const PLACES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['ready', () => Promise.resolve()],
  ['findings', (page) => page.click('[data-action=check]').then(() => verdict(page, 'errors'))],
  ['explanation', (page) => page.click('[data-action=waive]').then(() => page.waitForSelector('.waiver-form'))],
  ['preview', (page) => page.click('[data-action=fix-all]').then(() => page.waitForSelector('.preview'))],
  ['corrected', (page) => page.click('[data-action=apply]').then(() => page.waitForSelector('.way-back'))],
  ['unachieved', (page) => tab(page, 'unachieved', '[data-view=map]')],
  ['map', (page) => page.click('[data-view=map]').then(() => page.waitForSelector('.map'))],
  ['settings', (page) => tab(page, 'settings', '.settings textarea')],
]

test.each(LOOKS)('beside Excel %s nothing is wider than the pane and axe finds nothing', async (_, options) => {
  const page = await panes.beside(await hostOfFile(DEFECTS), {}, options)
  for (const [place, go] of PLACES) {
    await go(page)
    expect([place, await wider(page), await violations(page)]).toEqual([place, 0, []])
  }
})

test('the keyboard alone checks, goes to a finding, corrects and takes back', async () => {
  const host = await hostOfFile(DEFECTS)
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  /** Presses Tab until what is wanted has the keyboard, as one does who sees where it is. */
  const reach = async (wanted: string): Promise<void> => {
    for (let presses = 0; presses < 200; presses++) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`not to be reached by Tab: ${wanted}`)
  }
  await reach('[data-action=check]')
  await page.keyboard.press('Enter')
  await verdict(page, 'errors')
  await page.keyboard.press('F8')
  await page.waitForSelector('[data-index][aria-current=true]:focus')
  await reach('[data-action=fix-all]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.preview')
  await reach('[data-action=apply]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.way-back')
  expect(host.workbook.snapshot()).not.toEqual(before)
  await reach('[data-action=undo]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-rule=list-separator]')
  expect(host.workbook.snapshot()).toEqual(before)
  await reach('[data-action=mark]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice span:has-text("27")')
  await reach('[data-action=menu]')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-action=clear]', { state: 'detached' })
  await page.keyboard.press('Enter')
  await reach('[data-action=clear]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=已清除标记')
  expect(host.workbook.snapshot()).toEqual(before)
})
