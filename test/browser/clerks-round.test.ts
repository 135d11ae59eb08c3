import { buffer } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'
import { cellAddress, cellKey, parseCell } from '../../src/grid/address'
import { textOf } from '../../src/grid/cell'
import { check } from '../../src/summary-table/check'
import { countMarks } from '../../src/workbook/xlsx/write/mark'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { EventNumber } from '../host/events'
import { WorkbookHost } from '../host/host'
import { usePages } from './browser'
import { useExcelPanes, verdict } from './excel-pane'
import { openSlips, SLIPS } from './slips'

const pages = usePages()
const panes = useExcelPanes()

const DOCUMENT = '《锦州市控辍保学办法》（锦教发〔2018〕9号）'

/** Writes a text into a cell as one does there: on the page into its sheet, in Excel into Excel's. */
type Typing = (address: string, text: string) => Promise<unknown>

const bytesOf = async (file: Download): Promise<Buffer> => buffer(await file.createReadStream())

/** Puts everything right, cause by cause, with what the pane offers. */
async function mend(page: Page, type: Typing): Promise<void> {
  const gone = (cause: string): Promise<unknown> => page.waitForSelector(cause, { state: 'detached' })
  await type('D45', DOCUMENT)
  await gone('[data-rule=evidence-denies]')
  const separators = '[data-cause=list-separator]'
  await page.click(`${separators} [data-action=fix-cause]`)
  await page.click('.preview [data-action=apply]')
  await gone(separators)
  const missing = '[data-cause="county-missing:凌海市"]'
  await page.click(`${missing} [data-choice=achieved]`)
  await gone(missing)
  await page.click('[data-rule=document-number-malformed] [data-action=fix]')
  await gone('[data-rule=document-number-malformed]')
  await page.click('[data-rule=point-text-changed] [data-action=fix]')
  await gone('[data-rule=point-text-changed]')
  await page.click('[data-rule=county-in-both] [data-choice=unachieved]')
  await gone('[data-rule=county-in-both]')
  await page.click('[data-rule=county-unknown] [data-action=fix]')
  await gone('[data-rule=county-unknown]')
  const offices = '[data-cause=office-empty]'
  await page.click(`${offices} .cause-title`)
  await page.click(`${offices} [data-cell=G43] [data-action=edit]`)
  await page.click('[data-editor=office] [data-office=规财科]')
  await page.click('[data-editor=office] [data-action=apply]')
  await page.waitForSelector(`${offices}[data-count="1"]`)
  await page.click(`${offices} [data-action=edit]`)
  await page.click('[data-editor=office] [data-office=人事科]')
  await page.click('[data-editor=office] [data-action=apply]')
  await gone(offices)
  const zone = '[data-cause="zone-in-some-rows:松山新区"]'
  await page.click(`${zone} [data-choice=no-county]`)
  await gone(zone)
  await verdict(page, 'ready')
}

test('a form with forty mixed slips is mended wholly on the page, marked, saved, and its 校验单 printed; and in Excel’s pane, to the very same cells', async () => {
  const page = await openSlips(pages)
  const head = page.locator('.head[data-verdict]')
  expect([await head.getAttribute('data-errors'), await head.getAttribute('data-causes')]).toEqual(['42', '9'])
  await mend(page, async (address, text) => {
    await page.click(`td[data-address="${address}"]`)
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  })
  await page.click('[data-action=mark]')
  const marked = await page.textContent('.notice:has-text("已标色")')
  const places = Number(/已标色 (\d+) 处/.exec(marked ?? '')?.[1])
  expect(marked).toContain('必须改正 0，需要核对 0')
  const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  expect(copy.suggestedFilename()).toBe('汇总表-标色.xlsx')
  await page.waitForSelector(`.notice:has-text("已保存：汇总表-标色.xlsx，含标色 ${places} 处")`)
  const bytes = await bytesOf(copy)
  const { findings } = check(readWorkbook(bytes), { language: 'zh', today: new Date(), roster: null })
  expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([])
  expect(countMarks(bytes)).toBeGreaterThan(0)

  await page.click('[data-action=menu]')
  const [proof] = await Promise.all([page.waitForEvent('download'), page.click('.menu [data-format=certificate-html]')])
  const printed = await page.context().newPage()
  await printed.setContent((await bytesOf(proof)).toString('utf8'))
  expect(await printed.textContent('body')).toContain('可以报送')
  const pdf = await printed.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

  const host = new WorkbookHost(readWorkbook(SLIPS))
  const [sheet] = host.workbook.sheets
  const pane = await panes.beside(host)
  await pane.click('[data-action=check]')
  await verdict(pane, 'errors')
  await mend(pane, async (address, value) => {
    const { row, column } = parseCell(address)!
    sheet.cells.set(cellKey(row, column), { value, formula: null })
    const told = { worksheetId: sheet.id, address, changeType: 'RangeEdited', source: 'Local' }
    host.workbook.emit(EventNumber.changed, told)
  })
  const differing: string[] = []
  const [onPage] = readWorkbook(bytes).sheets
  for (const [row, cells] of onPage.rows)
    cells.forEach((value, column) => {
      const inExcel = sheet.cells.get(cellKey(row, column))?.value
      if (textOf(value) !== textOf(inExcel as typeof value)) differing.push(cellAddress(row, column))
    })
  expect(differing).toEqual([])
})
