import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { hostOfFile } from '../host/file'
import { notice, useExcelPanes, verdict } from './excel-pane'

const DEFECTS = join(__dirname, '../corpus/defects.xlsx')

/** That files are missing is what is tested here; the browser says so as well. */
const panes = useExcelPanes((complaint) => /ChunkLoadError|Loading (CSS )?chunk|404/.test(complaint))

/** Files are gone from the server, as after an update. */
const withoutParts = (page: Page, parts: RegExp): Promise<unknown> =>
  page.route(parts, (route) => route.fulfill({ status: 404, body: '' }))

test('a tab that can no longer be loaded says so, and the others go on', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, {}, undefined, (fresh) => withoutParts(fresh, /\/unachieved\.(js|css)$/))
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  await page.click('[data-tab=unachieved]')
  await page.waitForSelector('.tab-panel:has-text("请关闭本页，再重新打开")')
  await page.click('[data-tab=findings]')
  await page.click('[data-rule=office-empty] [data-action=jump]')
  await page.waitForSelector('[data-rule=office-empty][aria-current=true]')
})

test('a check that can no longer be loaded says so, and works once the files are back', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.open(host, {}, undefined, (fresh) => withoutParts(fresh, /\/engine\.js$/))
  await page.click('[data-action=check]')
  expect(await notice(page)).toContain('请关闭本页，再重新打开')
  await page.unroute(/\/engine\.js$/)
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
})
