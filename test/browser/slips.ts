import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { parseCell } from '../../src/grid/address'
import { valueAt } from '../../src/grid/contents'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { editWorkbook } from '../../src/workbook/xlsx/write/edit'
import { downloadBy, type Site } from './browser'

export const COUNTIES = ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市']
export const ALL = COUNTIES.join('、')
export const LACKING = COUNTIES.filter((county) => county !== '凌海市').join('、')
/** 凌海市 stands in neither list of 36 points. */
const POINTS = Array.from({ length: 36 }, (_, index) => index + 4)

/** A form with 44 mistakes of nine kinds. */
function slipsOf(): Uint8Array {
  const clean = readFileSync(join(__dirname, '../corpus/clean.xlsx'))
  const cells: Record<string, string> = {
    ...Object.fromEntries(POINTS.flatMap((row) => [[`E${row}`, LACKING], [`F${row}`, '无']])), // prettier-ignore
    E5: LACKING.split('、').join('，'),
    E6: LACKING.split('、').join('；'),
    D7: '《锦州市办法》（锦教发[2018]5号）',
    E41: ALL,
    F41: '义县',
    E42: ALL.replace('黑山县', '黑山现'),
    F42: '无',
    G43: '',
    G44: '',
    D45: '正在制定',
    E47: `${ALL}、松山新区`,
    F47: '无',
    C10: '县域内义务教育学校建设标准',
  }
  const [{ name: sheet }] = readWorkbook(clean).sheets
  return editWorkbook(
    clean,
    Object.entries(cells).map(([cell, value]) => ({ sheet, cell, value })),
  )
}

/** The bytes of that form. */
export const SLIPS = slipsOf()

/** The form, opened in a page. */
export async function openSlips(pages: Pick<Site, 'open'>, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await pages.open('/taskpane.html', options)
  await page.setInputFiles('input[type=file]', { name: '汇总表.xlsx', mimeType: '', buffer: Buffer.from(SLIPS) })
  await page.waitForSelector('[data-verdict=errors]')
  return page
}

/** What stands in cells of the copy to be saved. */
export async function savedCells(page: Page, ...addresses: readonly string[]): Promise<unknown[]> {
  const download = await downloadBy(page, '[data-action=save]')
  const [sheet] = readWorkbook(download.bytes).sheets
  return addresses.map((address) => {
    const { row, column } = parseCell(address)!
    return valueAt(sheet, row, column)
  })
}
