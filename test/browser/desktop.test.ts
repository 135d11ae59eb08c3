import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { desktopContents } from '../../scripts/package/desktop'
import { BUILT, downloadBy, openPage, type OpenedPage } from './browser'
import { launch } from './launch'

// The zip for a computer without Node or a server: unpacked into a folder with blanks and Chinese in its name, and opened by double-click.
const place = mkdtempSync(join(tmpdir(), '解压 到这里-'))
const folder = join(place, '义教校验')
let browser: Browser
let opened: OpenedPage

beforeAll(async () => {
  const built = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const web = new Map(
    built.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(BUILT.length + 1), new Uint8Array(readFileSync(path))]
    }),
  )
  for (const [path, bytes] of desktopContents(web)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  browser = await launch()
})

beforeEach(async () => {
  opened = await openPage(browser, `${pathToFileURL(folder)}/`, encodeURIComponent('打开义教校验.html'))
})

afterEach(async () => {
  await opened.page.context().close()
  expect(opened.complaints).toEqual([])
})

afterAll(async () => {
  await browser.close()
  rmSync(place, { recursive: true, force: true })
})

test('a file is checked, marked and saved', async () => {
  const { page } = opened
  await page.setInputFiles('input[type=file]', join(folder, '示例/汇总表示例.xlsx'))
  await page.waitForSelector('[data-verdict=errors]')
  await page.click('[data-action=mark]')
  await page.waitForSelector('td.look-unachieved')
  const download = await downloadBy(page, '[data-action=save]')
  expect(download.name).toBe('汇总表示例-标色.xlsx')
  expect(await (await page.waitForSelector('.notice')).textContent()).toMatch(/汇总表示例-标色\.xlsx，含标色 \d+ 处/)
})

test('help and blank forms are within reach, and what cannot be opened from a disk is not offered', async () => {
  const { page } = opened
  await page.waitForSelector('[data-action=help]')
  expect(await page.$('[data-action=sample]')).toBeNull()
  const download = await downloadBy(page, '[data-action=template]')
  expect(download.name).toBe('汇总表-49项.xlsx')
  const [help] = await Promise.all([page.context().waitForEvent('page'), page.click('[data-action=help]')])
  expect(await (await help.waitForSelector('h1')).textContent()).toContain('义教校验')
})

test('the door to the help opens it', async () => {
  const { page } = opened
  await page.goto(`${pathToFileURL(folder)}/${encodeURIComponent('使用帮助.html')}`)
  await page.waitForURL(/assets\/help\/index\.html$/)
})
