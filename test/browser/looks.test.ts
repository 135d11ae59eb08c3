import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { rowsForm } from '../../src/grid/form/rows-form'
import { workbookWithForms } from '../../src/workbook/xlsx/write/form/forms'
import { startSite, type Site } from './browser'
import { violations, wider } from './looks'

const SAMPLE = '/taskpane.html?sample=assets/samples/sample.xlsx'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site.close())

/** Each with whether axe looks too: what it finds depends on colours and words, not on the width between the widest and the narrowest. */
const LOOKS: readonly (readonly [string, BrowserContextOptions, boolean])[] = [
  ['at 1366', {}, true],
  ['at 400', { viewport: { width: 400, height: 800 } }, false],
  ['at 320', { viewport: { width: 320, height: 800 } }, false],
  ['in English at 320', { viewport: { width: 320, height: 800 }, locale: 'en-GB' }, true],
  ['in the dark', { colorScheme: 'dark' }, true],
  ['in forced colours', { forcedColors: 'active' }, true],
]

/** What to look at, one after the other on one page. */
const PLACES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['findings', (page) => page.click('[data-rule=office-empty] [data-action=jump]')],
  ['explanation', (page) => page.click('[data-action=waive]').then(() => page.waitForSelector('.waiver-form'))],
  ['preview', (page) => page.click('[data-action=fix-all]').then(() => page.waitForSelector('.preview'))],
  ['unachieved', (page) => page.click('[data-action=mark]').then(() => openUnachieved(page))],
  ['map', (page) => page.click('[data-view=map]').then(() => page.waitForSelector('.map'))],
  ['settings', (page) => page.click('[data-tab=settings]').then(() => page.waitForSelector('.settings textarea'))],
]

async function openUnachieved(page: Page): Promise<void> {
  await page.click('[data-tab=unachieved]')
  await page.waitForSelector('[data-view=map]')
}

describe.each(LOOKS)('%s', (_, options, withAxe) => {
  const found = (page: Page) => (withAxe ? violations(page) : [])

  test('before anything is open, nothing is wider than the window and axe finds nothing', async () => {
    const { page, complaints } = await site.open('/taskpane.html', options)
    await page.waitForSelector('.open-area')
    expect([await wider(page), await found(page), complaints]).toEqual([0, [], []])
    await page.context().close()
  })

  test('on every tab nothing is wider than the window and axe finds nothing', async () => {
    const { page, complaints } = await site.open(SAMPLE, options)
    for (const [place, go] of PLACES) {
      await go(page)
      expect([place, await wider(page), await found(page)]).toEqual([place, 0, []])
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('names of files and sheets, however long and many, widen nothing', async () => {
  const long = (words: string): string => words.repeat(20)
  const sheets = Array.from({ length: 20 }, (_, index) => rowsForm(`名字很长的一张工作表，还要编号${index}`, [['甲']]))
  const { bytes } = workbookWithForms(readFileSync(join(__dirname, '../corpus/clean.xlsx')), sheets)
  for (const width of [1366, 400]) {
    const { page } = await site.open('/taskpane.html', { viewport: { width, height: 768 } })
    await page.setInputFiles('input[type=file]', [
      { name: `${long('名字很长')}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) },
      {
        name: `${long('another name ')}.xlsx`,
        mimeType: '',
        buffer: readFileSync(join(__dirname, '../corpus/clean.xlsx')),
      },
    ])
    await page.waitForSelector('.file + .file[data-verdict=ready]')
    await page.waitForSelector('.sheet-tabs')
    expect([width, await wider(page)]).toEqual([width, 0])
    await page.context().close()
  }
})

test('a verdict and a notice come without anything moving', async () => {
  const { page } = await site.open(SAMPLE)
  await page.waitForSelector('[data-verdict=errors]')
  const top = async (): Promise<number> => (await page.locator('.tabs').boundingBox())!.y
  const before = await top()
  await page.click('[data-action=mark]')
  await page.waitForSelector('.notice')
  expect(await top()).toBe(before)
  await page.context().close()
})
