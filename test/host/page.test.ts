import { chromium, type Browser, type Page } from 'playwright-core'
import { sheetFromGrid } from '../../src/grid/contents'
import { WorkbookHost } from './host'
import { officeScript, openPaneIn, pressRibbon } from './page'

let browser: Browser
let page: Page
const host = new WorkbookHost({ sheets: [sheetFromGrid('一', [['甲', 1]])], date1904: false })

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  page = await browser.newPage()
  await openPaneIn(page, host, { displayLanguage: 'en-US' })
  await page.route('https://add-in.test/pane.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="office.js"></script>' }),
  )
  await page.route('https://add-in.test/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: officeScript() }),
  )
  await page.goto('https://add-in.test/pane.html')
}, 30_000)

afterAll(() => browser.close())

test('the real client in a real browser reads and writes the workbook', async () => {
  const values = await page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('一').getRange('A1:B1')
      range.values = [['乙', 2]]
      range.load('values')
      await context.sync()
      return range.values
    }),
  )
  expect(values).toEqual([['乙', 2]])
  expect([...host.workbook.sheets[0].cells.values()].map(({ value }) => value)).toEqual(['乙', 2])
})

test('Office says who it is, and runs ribbon commands', async () => {
  const info = await page.evaluate(async () => {
    Office.actions.associate('check', (event: { completed: () => void }) => {
      document.title = 'checked'
      event.completed()
    })
    const { host } = await Office.onReady()
    return [host, Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.9')]
  })
  expect(info).toEqual(['Excel', 'en-US', true])
  await pressRibbon(page, 'check')
  expect(await page.title()).toBe('checked')
})

test('events of the workbook reach the page', async () => {
  await page.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.onActivated.add(() => Promise.resolve(void (document.title = 'activated')))
    }),
  )
  host.workbook.emit(11, { worksheetId: host.workbook.sheets[0].id })
  await page.waitForFunction(() => document.title === 'activated')
})
