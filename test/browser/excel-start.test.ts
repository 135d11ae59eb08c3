import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { hostOfFile } from '../host/file'
import { pressRibbonAtOnce } from '../host/page'
import { useExcelPanes, notice, verdict } from './excel-pane'

const DEFECTS = join(__dirname, '../corpus/defects.xlsx')
const TEN_SECONDS = 10_000

/** That scripts are kept back is what is tested here; the browser says so as well. */
const panes = useExcelPanes((complaint) => /404|ERR_FAILED|CustomFunctions is not defined/.test(complaint))

/** Keeps scripts of the page back until they are let go. */
async function keepBack(page: Page, scripts: RegExp): Promise<() => void> {
  let letGo = (): void => {}
  const free = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(scripts, async (route) => {
    await free
    await route.continue()
  })
  return letGo
}

/** A pane on the way whose scripts are kept back: `opened` once they have been let go and have run. */
async function opening(scripts: RegExp) {
  const host = await hostOfFile(DEFECTS)
  let page: Page | undefined
  let letGo = (): void => {}
  const opened = panes.open(host, {}, undefined, async (fresh) => {
    page = fresh
    letGo = await keepBack(fresh, scripts)
  })
  while (!page) await new Promise((resolve) => setTimeout(resolve, 10))
  return { host, page, opened, letGo: () => letGo() }
}

test('a click on the ribbon before the pane is there is carried out once it is', async () => {
  const { page, opened, letGo } = await opening(/\/taskpane\.js$/)
  const pressed = pressRibbonAtOnce(page, 'check')
  await page.waitForFunction(() => 'yijiaoRibbon' in window)
  letGo()
  await Promise.all([opened, pressed])
  await verdict(page, 'errors')
  expect(await page.evaluate(() => window.ribbon.paneShown)).toBe(true)
})

test('a function that is calculated before its script is there waits for it', async () => {
  const { page, opened, letGo } = await opening(/\/functions\.js$/)
  await page.waitForFunction(() => 'yijiaoRibbon' in window)
  const cell = page.evaluate(() => window.calculate('CV'))
  letGo()
  await opened
  expect(await cell).toBe('value')
})

test('where the page does not come at all, the ribbon gives the button back after ten seconds and shows the pane', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, {}, undefined, async (fresh) => {
    await fresh.clock.install()
    await fresh.route(/\/taskpane\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  })
  const pressed = pressRibbonAtOnce(page, 'markUnachieved')
  await page.clock.fastForward(TEN_SECONDS)
  await pressed
  expect(await page.evaluate(() => window.ribbon.paneShown)).toBe(true)
})

test('the frame is drawn before Excel answers, and after ten seconds says what to look at', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, { ready: false }, undefined, (fresh) => fresh.clock.install())
  await page.waitForSelector('[role=tablist]')
  expect(await page.$('.failure')).toBeNull()
  await page.clock.fastForward(TEN_SECONDS)
  await verdict(page, 'failed')
  expect(await page.textContent('.failure')).toContain('Excel 过了 10 秒还没有回应面板')
})

test('an Excel that leaves a request unanswered is named after ten seconds, and the work ends when it answers', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, {}, undefined, (fresh) => fresh.clock.install())
  await page.waitForSelector('[data-action=check]:enabled')
  await page.click('[data-action=check]')
  await page.waitForSelector('[data-rule=office-empty]')
  host.hangs = true
  const asked = host.trips.length
  await page.click('[data-action=mark]')
  await page.waitForSelector('.progress')
  await page.clock.fastForward(TEN_SECONDS)
  expect(await notice(page)).toContain('Excel 过了 10 秒还没有回答')
  expect(await page.$('[data-rule=office-empty]')).not.toBeNull()
  expect(host.trips.length).toBe(asked)
  host.hangs = false
  await page.waitForSelector('.notice:has-text("已标色")')
})

test('without office.js the pane says so', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, {}, undefined, async (fresh) => {
    await fresh.addInitScript(() => Object.defineProperty(window, 'Office', { get: () => undefined, set: () => {} }))
  })
  await verdict(page, 'failed')
  expect(await page.textContent('.failure')).toContain('没有取到 office.js')
})

test('an address of an earlier manifest leads to the page of Excel', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host)
  await page.goto(page.url().replace('excel.html', 'taskpane.html?host=excel&_host_Info=Excel$Win32'))
  await page.waitForSelector('[data-action=check]:enabled')
  expect(page.url()).toContain('/excel.html?host=excel&_host_Info=Excel$Win32')
})
