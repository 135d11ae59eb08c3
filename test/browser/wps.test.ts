import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import type { Quirks } from '../wps/fake-et'
import { usePages } from './browser'
import { notice, verdict } from './excel-pane'
import { inEt, insideWps } from './wps'

const DEFECTS = readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../corpus/defects.xlsx'))))

const pages = usePages()

async function pane(quirks: Partial<Quirks> = {}): Promise<Page> {
  const options = { viewport: { width: 420, height: 700 } }
  const { page } = await pages.open('/taskpane.html?host=wps', options, (fresh) => insideWps(fresh, DEFECTS, quirks))
  await page.waitForSelector('[data-action=check]:enabled')
  return page
}

const snapshot = (page: Page): Promise<unknown> => inEt(page, (et) => et.books[0].snapshot())

test('it is called 试用, checks, corrects and takes back in the open workbook', async () => {
  const page = await pane()
  expect(await page.textContent('.trial')).toContain('试用')
  const before = await snapshot(page)
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  expect(await snapshot(page)).toEqual(before)
  await page.click('[data-rule=document-number-malformed] [data-action=fix]')
  await page.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
  expect(await inEt(page, (et) => String(et.books[0].sheets[0].Range('D15').Value2))).toContain('锦政发〔2017〕33号')
  expect(await page.textContent('.way-back')).toContain('Ctrl+Z 可能撤不掉')
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-rule=document-number-malformed]')
  expect(await snapshot(page)).toEqual(before)
  expect(await inEt(page, (et) => et.books.length)).toBe(1)
})

test('it marks and clears, and the workbook is what it was', async () => {
  const page = await pane()
  const before = await snapshot(page)
  await page.click('[data-action=mark]')
  expect(await notice(page)).toContain('27')
  expect(await inEt(page, (et) => et.books[0].sheets[0].formats.length)).toBeGreaterThan(0)
  await page.click('[data-action=menu]')
  await page.click('[data-action=clear]')
  await page.waitForSelector('text=已清除标记')
  expect(await snapshot(page)).toEqual(before)
})

test('what it cannot do here it says, before anything was written', async () => {
  const page = await pane({ formulaFormats: false, xmlParts: 'missing' })
  const before = await snapshot(page)
  await page.click('[data-action=mark]')
  expect(await notice(page)).toContain('不动您的工作簿')
  expect(await page.textContent('.trial')).toContain('这里做不到：标色')
  expect(await page.textContent('.trial')).toContain('隐藏名称')
  expect(await snapshot(page)).toEqual(before)
})

test('what is typed is followed, and another workbook in front is another check', async () => {
  const page = await pane()
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  const errors = Number(await page.getAttribute('.head', 'data-errors'))
  await inEt(page, (et) => {
    et.books[0].sheets[0].Range('F6').Value2 = '没有这个县'
  })
  await page.waitForFunction(
    (old) => Number(document.querySelector('.head')?.getAttribute('data-errors')) > old,
    errors,
  )
  await inEt(page, (et) => void et.open('别的.xlsx'))
  await page.waitForSelector('.head:not([data-verdict])')
  await inEt(page, (et) => et.books[0].Activate())
  await verdict(page, 'errors')
  await inEt(page, (et) => et.books[1].Activate())
  await page.waitForSelector('.head:not([data-verdict])')
  await inEt(page, (et) => et.books[1].Close())
  await verdict(page, 'errors')
})

test('what is kept twice is told of: what Excel changed later counts', async () => {
  const options = { viewport: { width: 420, height: 700 } }
  const { page } = await pages.open('/taskpane.html?host=wps', options, async (fresh) => {
    await insideWps(fresh, DEFECTS, { xmlParts: 'lost' })
    await fresh.addInitScript(`
      const [book] = window.et.books
      book.Names.Add('_yijiao_1', '="{""roster"":""乙县"",""part"":""""}"', false)
      book.parts = [{ XML: '<settings xmlns="urn:yijiao:settings">{"roster":"古塔区"}</settings>', Delete() {} }]`)
  })
  expect(await notice(page)).toContain('又在 Excel 或网页里改过')
  await page.click('[data-tab=settings]')
  expect(await page.inputValue('textarea')).toBe('古塔区')
})

test('in a browser the address leads to the page on files', async () => {
  const { page } = await pages.open('/taskpane.html?host=wps')
  await page.waitForURL(/taskpane\.html$/)
  await page.waitForSelector('input[type=file]', { state: 'attached' })
})
