import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cellKey, parseCell } from '../../src/grid/address'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { WorkbookHost } from '../host/host'
import { usePages } from './browser'
import { useExcelPanes, verdict } from './excel-pane'
import { ALL, COUNTIES, LACKING, openSlips, savedCells, SLIPS } from './slips'

const pages = usePages()
const panes = useExcelPanes()

const cell = (address: string): string => `td[data-address="${address}"]`
/** Waits until a cell says so, whatever of it is underlined. */
const showing = (page: Page, address: string, text: string): Promise<unknown> =>
  page.waitForFunction(([place, words]) => document.querySelector(place)?.textContent === words, [cell(address), text])

describe('the editor of documents', () => {
  test('names the documents of a cell, checks a number as it is typed, and writes what it shows', async () => {
    const page = await openSlips(pages)
    await page.dblclick(cell('D7'))
    expect(await page.inputValue('[data-editor=documents] [name=title-1]')).toBe('锦州市办法')
    await page.waitForSelector('.document-note:has-text("锦教发〔2018〕5号")')
    await page.fill('[name=number-1]', '五号文')
    await page.waitForSelector('.document-note:has-text("认不出文号")')
    expect(await page.isDisabled('[data-editor=documents] [data-action=apply]')).toBe(true)
    await page.fill('[name=number-1]', '锦教发[2019]06号')
    await page.click('[data-action=add-document]')
    await page.fill('[name=title-2]', '《锦州市规划》')
    await page.fill('[name=number-2]', '锦政发〔2018〕7号')
    await page.click('[data-editor=documents] [data-action=apply]')
    const text = '《锦州市办法》（锦教发〔2019〕6号）；《锦州市规划》（锦政发〔2018〕7号）'
    await showing(page, 'D7', text)
    await page.waitForSelector('[data-editor=documents]', { state: 'detached' })
    await page.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
    expect(await savedCells(page, 'D7')).toEqual([text])
    await page.click('[data-action=undo]')
    await showing(page, 'D7', '《锦州市办法》（锦教发[2018]5号）')
  })

  test('suggests how the numbers of the table begin', async () => {
    const page = await openSlips(pages)
    await page.dblclick(cell('D8'))
    await page.waitForSelector('[data-editor=documents]')
    const options = await page.$$eval('[data-editor=documents] option', (all) =>
      all.map((each) => each.getAttribute('value')),
    )
    expect(options).toContain('锦政发〔2018〕')
  })

  test('gives way to the text of the cell, and leaves it alone on Escape', async () => {
    const page = await openSlips(pages)
    await page.dblclick(cell('D45'))
    await page.click('[data-action=as-text]')
    await page.fill('[data-editor=text]', '已经印发')
    await page.keyboard.press('Enter')
    await showing(page, 'D45', '已经印发')
    await page.dblclick(cell('D45'))
    await page.click('[data-action=add-document]')
    await page.fill('[name=title-1]', '办法')
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-editor=documents]', { state: 'detached' })
    expect(await savedCells(page, 'D45')).toEqual(['已经印发'])
  })
})

test('the offices of the form are at hand where one is written', async () => {
  const page = await openSlips(pages)
  await page.click(cell('G43'))
  await page.keyboard.press('F2')
  await page.click('[data-office=规财科]')
  await page.click('[data-office=人事科]')
  await page.waitForSelector('[data-office=人事科][aria-pressed=true]')
  await page.click('[data-office=规财科]')
  await page.keyboard.press('Enter')
  await showing(page, 'G43', '人事科')
})

describe('beside a finding', () => {
  test('stands the editor of the lists, the documents or the office that it speaks of', async () => {
    const page = await openSlips(pages)
    const both = '[data-cause^="county-in-both"]'
    await page.click(`${both} [data-action=edit]`)
    await page.click(`${both} [data-county=义县]`)
    await page.waitForSelector(both, { state: 'detached' })
    expect(await savedCells(page, 'E41', 'F41')).toEqual([ALL, '无'])
    await page.click('[data-cause=office-empty] .cause-title')
    await page.click('[data-cell=G44] [data-action=edit]')
    await page.fill('[data-editor=office] [name=office]', '基教科')
    await page.keyboard.press('Enter')
    await showing(page, 'G44', '基教科')
    await page.click('[data-cause^="evidence-denies"] [data-action=edit]')
    await page.click('[data-action=add-document]')
    await page.fill('[data-editor=documents] [name=title-1]', '锦州市办法')
    await page.click('[data-editor=documents] [data-action=apply]')
    await showing(page, 'D45', '正在制定；《锦州市办法》')
  })
})

test('a blank form begins with the city: its office, and the sheet of its counties', async () => {
  const { page } = await pages.open('/taskpane.html')
  await page.setInputFiles('input[type=file]', join(__dirname, '../../assets/templates/汇总表-49项.xlsx'))
  await page.fill('[data-rule=form-blank] [name=city]', '无此市')
  await page.click('[data-action=begin-form]')
  await page.waitForSelector('.form-problem:has-text("没有找到这个市")')
  await page.fill('[name=city]', '锦州市')
  await page.click('[data-action=begin-form]')
  await page.waitForSelector('.sheet-tabs >> text=县区名单')
  await page.waitForSelector('.facts:has-text("锦州市教育局")')
  await page.click('.sheet-tabs >> text=县区名单')
  await showing(page, 'A8', '北镇市')
  const names = await page.$$eval('td[data-address^=A]', (cells) => cells.map((each) => each.textContent))
  expect(names).toEqual(['县（市、区）', ...COUNTIES])
  await page.click('[data-action=undo]')
  await page.click('[data-action=undo]')
  await page.waitForSelector('[data-rule=form-blank]')
})

test('a click on a number of the map opens the lists of that point', async () => {
  const page = await openSlips(pages)
  await page.click('[data-tab=unachieved]')
  await page.click('[data-view=map]')
  await page.click('.map [data-action=edit]:text-is("1")')
  await page.click('[data-editor=counties] [data-action=rest-achieved]')
  await page.waitForSelector('[data-editor=counties] [data-county=凌海市][data-standing=achieved]')
  expect(await savedCells(page, 'E4')).toEqual([ALL])
})

describe('in Excel', () => {
  const valueIn = (host: WorkbookHost, address: string): unknown => {
    const { row, column } = parseCell(address)!
    return host.workbook.sheets[0].cells.get(cellKey(row, column))?.value
  }

  async function checked(host: WorkbookHost): Promise<Page> {
    const page = await panes.beside(host)
    await page.click('[data-action=check]')
    await verdict(page, 'errors')
    return page
  }

  test('the editors write through the workbook, and what they wrote is taken back', async () => {
    const host = new WorkbookHost(readWorkbook(SLIPS))
    const page = await checked(host)
    const both = '[data-cause^="county-in-both"]'
    await page.click(`${both} [data-action=edit]`)
    await page.click(`${both} [data-county=义县]`)
    await page.waitForSelector(both, { state: 'detached' })
    expect([valueIn(host, 'E41'), valueIn(host, 'F41')]).toEqual([ALL, '无'])
    await page.click('[data-action=undo]')
    await page.waitForSelector(both)
    expect([valueIn(host, 'E41'), valueIn(host, 'F41')]).toEqual([ALL, '义县'])
    await page.click('[data-cause^="evidence-denies"] [data-action=edit]')
    await page.click('[data-action=add-document]')
    await page.fill('[name=title-1]', '锦州市办法')
    await page.fill('[name=number-1]', '锦教发〔2018〕9号')
    await page.click('[data-editor=documents] [data-action=apply]')
    await page.waitForSelector('[data-editor=documents]', { state: 'detached' })
    expect(valueIn(host, 'D45')).toBe('正在制定；《锦州市办法》（锦教发〔2018〕9号）')
    await page.click('[data-action=undo]')
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('已撤销'))
    expect(valueIn(host, 'D45')).toBe('正在制定')
  })

  test('the map writes both lists of a point', async () => {
    const host = new WorkbookHost(readWorkbook(SLIPS))
    const page = await checked(host)
    await page.click('[data-tab=unachieved]')
    await page.click('[data-view=map]')
    const place = '[data-point="1"][data-county=凌海市]'
    await page.click(`${place}[data-standing=open]`)
    await page.click(`${place}[data-standing=achieved]`)
    await page.waitForSelector(`${place}[data-standing=unachieved]`)
    expect([valueIn(host, 'E4'), valueIn(host, 'F4')]).toEqual([LACKING, '凌海市'])
  })
})
