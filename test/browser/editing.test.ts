import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { columnName } from '../../src/grid/address'
import { rowsForm } from '../../src/grid/form/rows-form'
import { workbookWithForms } from '../../src/workbook/xlsx/write/form/forms'
import { usePages } from './browser'
import { ALL, LACKING, openSlips, savedCells, SLIPS } from './slips'

const pages = usePages()

const cell = (address: string): string => `td[data-address="${address}"]`
const showing = (page: Page, address: string, text: string): Promise<unknown> =>
  page.waitForSelector(`${cell(address)}:text-is("${text}")`)

test('what is typed into a cell is checked, taken back, made again and saved', async () => {
  const page = await openSlips(pages)
  await page.click(cell('G43'))
  await page.keyboard.type('规财科')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=G43 已改好')
  await page.waitForSelector('[data-cause=office-empty][data-count="1"]')
  await page.keyboard.press('Control+z')
  await page.waitForSelector('[data-cause=office-empty][data-count="2"]')
  await page.keyboard.press('Control+y')
  await showing(page, 'G43', '规财科')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  expect(download.suggestedFilename()).toContain('汇总表')
  expect(await savedCells(page, 'G43', 'G44')).toEqual(['规财科', null])
})

test('Enter, Tab and the arrows go from cell to cell, Escape gives up what is being written, Delete empties', async () => {
  const page = await openSlips(pages)
  const selected = (): Promise<string | null> => page.getAttribute('td.selected', 'data-address')
  await page.click(cell('F8'))
  const visited: (string | null)[] = []
  for (const key of ['Enter', 'Tab', 'ArrowUp', 'ArrowLeft', 'Shift+Enter']) {
    await page.keyboard.press(key)
    visited.push(await selected())
  }
  expect(visited).toEqual(['F9', 'G9', 'G8', 'F8', 'F7'])
  await page.click(cell('G8'))
  await page.keyboard.press('F2')
  await page.fill('[data-editor=text]', '别的')
  await page.keyboard.press('Escape')
  await showing(page, 'G8', '党办')
  await page.keyboard.press('Delete')
  await page.waitForSelector('[data-cause=office-empty][data-count="3"]')
})

test('who comes to the sheet by keyboard types at once, and Tab goes on past it', async () => {
  const page = await openSlips(pages)
  await page.click('[data-rule=county-unknown] [data-action=jump]')
  await page.focus('.sheet-scroll')
  await page.keyboard.press('Tab')
  await page.waitForSelector('.sheet-scroll :focus', { state: 'detached' })
  await page.focus('.sheet-scroll')
  await page.keyboard.insertText(ALL)
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-rule=county-unknown]', { state: 'detached' })
  expect(await page.locator('.selected').getAttribute('data-address')).toBe('E43')
})

test('a cell is typed into after a click, whether or not it was selected before', async () => {
  const page = await openSlips(pages)
  await page.click(cell('G43'))
  await page.click(cell('G43'))
  await page.keyboard.insertText('规财科')
  await page.keyboard.press('Enter')
  await showing(page, 'G43', '规财科')
  await page.click(cell('G44'))
  await page.keyboard.insertText('人事科')
  await page.keyboard.press('Enter')
  await showing(page, 'G44', '人事科')
})

test('from the sheet F8 goes to the finding, also where it is the only one and looked at already', async () => {
  const page = await openSlips(pages)
  await page.fill('[role=searchbox]', '松山')
  await page.click(cell('E47'))
  await page.waitForSelector('.selected :focus')
  await page.keyboard.press('F8')
  await page.waitForSelector('[data-cell=E47]:focus')
})

test('several changes at once are several steps, taken back one by one to the very bytes of the file', async () => {
  const page = await openSlips(pages)
  await page.click(cell('G43'))
  await page.keyboard.type('规财科')
  await page.keyboard.press('Enter')
  await page.keyboard.type('人事科')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-cause=office-empty]', { state: 'detached' })
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-cause=office-empty][data-count="1"]')
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-cause=office-empty][data-count="2"]')
  expect(await page.isDisabled('[data-action=undo]')).toBe(true)
  await page.click('[data-action=redo]')
  await showing(page, 'G43', '规财科')
})

test('a table that is pasted lies over the cells from the selected one on', async () => {
  const page = await openSlips(pages)
  await page.click(cell('F43'))
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '义县\t规财科\r\n无\t人事科\r\n')
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await showing(page, 'G44', '人事科')
  expect(await savedCells(page, 'F43', 'G43', 'F44', 'G44')).toEqual(['义县', '规财科', '无', '人事科'])
})

test('F2 opens the editor of what a cell holds, by which it is written from the keyboard alone', async () => {
  const page = await openSlips(pages)
  await page.click(cell('E8'))
  await page.keyboard.press('F2')
  await page.waitForSelector('.cell-editor [data-county]')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.cell-editor', { state: 'detached' })
})

test('the counties of a point are sorted by clicking them, in the order of the roster', async () => {
  const page = await openSlips(pages)
  await page.dblclick(cell('E8'))
  const county = (name: string, standing: string): string =>
    `[data-editor] [data-county=${name}][data-standing=${standing}]`
  await page.click(county('凌海市', 'open'))
  await page.click(county('凌海市', 'achieved'))
  await page.waitForSelector(county('凌海市', 'unachieved'))
  await page.click(county('义县', 'achieved'))
  await page.waitForSelector(county('义县', 'unachieved'))
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-editor]', { state: 'detached' })
  expect(await savedCells(page, 'E8', 'F8')).toEqual([LACKING.replace('、义县', ''), '义县、凌海市'])
  await page.dblclick(cell('F8'))
  await page.click('[data-action=all-achieved]')
  await page.waitForSelector(county('义县', 'achieved'))
  expect(await savedCells(page, 'E8', 'F8')).toEqual([ALL, '无'])
})

test('the counties that are still open go into 已实现 together', async () => {
  const page = await openSlips(pages)
  await page.dblclick(cell('E8'))
  await page.click('[data-action=rest-achieved]')
  await showing(page, 'F8', '无')
  await page.waitForSelector('[data-editor] [data-county=凌海市][data-standing=achieved]')
  expect(await savedCells(page, 'E8')).toEqual([ALL])
})

test('the map takes clicks: a county goes into the other list, and both cells are written', async () => {
  const page = await openSlips(pages)
  await page.click('[data-tab=unachieved]')
  await page.click('[data-view=map]')
  const place = '[data-point="1"][data-county=凌海市]'
  await page.click(`${place}[data-standing=open]`)
  await page.click(`${place}[data-standing=achieved]`)
  await page.waitForSelector(`${place}[data-standing=unachieved]`)
  expect(await savedCells(page, 'E4', 'F4')).toEqual([LACKING, '凌海市'])
  await page.focus(place)
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-point'))).toBe('2')
})

test('a formula is shown and not written over', async () => {
  const { page } = await pages.open('/taskpane.html')
  await page.setInputFiles('input[type=file]', join(__dirname, '../corpus/formulas.xlsx'))
  await page.waitForSelector('.sheet')
  await page.click(cell('G5'))
  const before = await page.textContent(cell('G5'))
  await page.keyboard.type('99')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=〔G5〕是公式')
  expect(await page.textContent(cell('G5'))).toBe(before)
})

test('the headings and 编号 stay in sight, as cells like others', async () => {
  const page = await openSlips(pages)
  await page.locator(cell('G52')).scrollIntoViewIfNeeded()
  const view = (await page.locator('.sheet-scroll').boundingBox())!
  const heading = (await page.locator(cell('D3')).boundingBox())!
  expect(heading.y - view.y).toBeLessThan(60)
  expect((await page.locator(cell('D10')).boundingBox())!.y).toBeLessThan(view.y)
})

test('of a thousand rows only those in sight are drawn, and a jump goes to the last', async () => {
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 40 }, (_, column) => `${columnName(column)}${row + 1}`),
  )
  const clean = readFileSync(join(__dirname, '../corpus/clean.xlsx'))
  const { bytes } = workbookWithForms(clean, [rowsForm('大表', rows)])
  const { page } = await pages.open('/taskpane.html')
  await page.setInputFiles('input[type=file]', { name: '大表.xlsx', mimeType: '', buffer: Buffer.from(bytes) })
  await page.click('.sheet-tabs >> text=大表')
  await page.waitForSelector(cell('A1'))
  const drawn = await page.$$eval('td[data-address]', (cells) => cells.length)
  expect(drawn).toBeLessThan(60 * 30)
  await page.evaluate(() => document.querySelector('.sheet-scroll')!.scrollTo(1e6, 1e6))
  await page.waitForSelector(cell('AN1000'))
})

test('the divider is dragged, moved by keys, and stays where it was put', async () => {
  const page = await openSlips(pages)
  const width = async (): Promise<number> => Math.round((await page.locator('.pane').boundingBox())!.width)
  expect(await width()).toBe(392)
  const place = (await page.locator('[role=separator]').boundingBox())!
  await page.mouse.move(place.x + 4, place.y + 300)
  await page.mouse.down()
  await page.mouse.move(866, place.y + 300, { steps: 5 })
  await page.mouse.up()
  expect(await width()).toBe(500)
  await page.keyboard.press('ArrowRight')
  expect(await width()).toBe(484)
  await page.reload()
  await page.setInputFiles('input[type=file]', { name: '汇总表.xlsx', mimeType: '', buffer: Buffer.from(SLIPS) })
  await page.waitForSelector('[role=separator][aria-valuenow="484"]')
  expect(await width()).toBe(484)
})

test('a sheet looks as its file has it, and a mark of what is not achieved lies over its fills', async () => {
  const book = new Workbook()
  await book.xlsx.load(Uint8Array.from(SLIPS).buffer)
  const [sheet] = book.worksheets
  const dark = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } } as const
  for (const address of ['D7', 'F51']) {
    sheet.getCell(address).fill = dark
    sheet.getCell(address).font = { bold: true, color: { argb: 'FFFFFFFF' } }
  }
  const { page } = await pages.open('/taskpane.html')
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  await page.setInputFiles('input[type=file]', { name: '汇总表.xlsx', mimeType: '', buffer })
  const look = (address: string): Promise<string[]> =>
    page.$eval(cell(address), (td) => {
      const { backgroundColor, color, fontWeight } = getComputedStyle(td)
      return [backgroundColor, color, fontWeight]
    })
  await page.waitForSelector(cell('D7'))
  expect(await look('D7')).toEqual(['rgb(31, 78, 120)', 'rgb(255, 255, 255)', '700'])
  await page.click('[data-action=mark]')
  await page.waitForSelector(`${cell('F51')}.look-unachieved`)
  expect(await look('F51')).toEqual(['rgb(255, 230, 153)', 'rgb(28, 36, 48)', '700'])
})
