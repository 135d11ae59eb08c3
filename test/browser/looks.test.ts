import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { rowsForm } from '../../src/grid/form/rows-form'
import { workbookWithForms } from '../../src/workbook/xlsx/write/form/forms'
import { usePages } from './browser'
import { OF_COLOURS, violations, wider } from './looks'

const SAMPLE = '/taskpane.html?sample=assets/samples/sample.xlsx'
const HEIGHT = 800

const pages = usePages()

/** Each with the widths at which it is looked at, the one it is opened at first, and other colours. */
const LOOKS: readonly (readonly [string, BrowserContextOptions, readonly number[], readonly Colours[]])[] = [
  ['in Chinese', {}, [1366, 400, 320], [{ colorScheme: 'dark' }, { forcedColors: 'active' }]],
  ['in English at 320', { locale: 'en-GB' }, [320], []],
]

type Colours = NonNullable<Parameters<Page['emulateMedia']>[0]>

const PLAIN: Colours = { colorScheme: 'light', forcedColors: 'none' }

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

describe.each(LOOKS)('%s', (_, language, widths, colours) => {
  const open = async (path: string): Promise<Page> => {
    const { page } = await pages.open(path, { ...language, viewport: { width: widths[0], height: HEIGHT } })
    return page
  }

  /** What is wrong with what is on screen: too wide, or found by axe. */
  const wrong = async (page: Page): Promise<string[]> => {
    const found = await violations(page)
    for (const other of colours) {
      await page.emulateMedia(other)
      found.push(...(await violations(page, OF_COLOURS)))
      await page.emulateMedia(PLAIN)
    }
    for (const width of [...widths.slice(1), widths[0]]) {
      await page.setViewportSize({ width, height: HEIGHT })
      const over = await wider(page)
      if (over > 0) found.push(`${over} wider than ${width}`)
    }
    return found
  }

  test('before anything is open, nothing is wider than the window and axe finds nothing', async () => {
    const page = await open('/taskpane.html')
    await page.waitForSelector('.open-area')
    expect(await wrong(page)).toEqual([])
  })

  test('on every tab nothing is wider than the window and axe finds nothing', async () => {
    const page = await open(SAMPLE)
    for (const [place, go] of PLACES) {
      await go(page)
      expect([place, await wrong(page)]).toEqual([place, []])
    }
  })
})

test('names of files and sheets, however long and many, widen nothing', async () => {
  const long = (words: string): string => words.repeat(20)
  const sheets = Array.from({ length: 20 }, (_, index) => rowsForm(`名字很长的一张工作表，还要编号${index}`, [['甲']]))
  const { bytes } = workbookWithForms(readFileSync(join(__dirname, '../corpus/clean.xlsx')), sheets)
  for (const width of [1366, 400]) {
    const { page } = await pages.open('/taskpane.html', { viewport: { width, height: 768 } })
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
  }
})

test('a verdict and a notice come without anything moving', async () => {
  const { page } = await pages.open(SAMPLE)
  await page.waitForSelector('[data-verdict=errors]')
  const top = async (): Promise<number> => (await page.locator('.tabs').boundingBox())!.y
  const before = await top()
  await page.click('[data-action=mark]')
  await page.waitForSelector('.notice')
  expect(await top()).toBe(before)
})
