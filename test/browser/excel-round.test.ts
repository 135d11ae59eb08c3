import { cellKey } from '../../src/grid/address'
import { WorkbookHost } from '../host/host'
import { CORRECTED } from '../roll-up/manners'
import { tableOf, TIELING } from '../roll-up/round'
import { notice, useExcelPanes } from './excel-pane'

const panes = useExcelPanes()

test('counties’ files chosen in the pane are rolled up into the open workbook, and taken back', async () => {
  const host = new WorkbookHost(tableOf({ unit: '铁岭市教育局', all: TIELING.join('、') }))
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  await page.click('[data-tab=round]')
  await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
  const files = CORRECTED.map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
  await page.setInputFiles('[data-input=round-files]', files)
  await page.waitForSelector('.round-counts[data-sent="7"]')
  await page.waitForSelector('[data-reading=false]')
  await page.click('[data-action=rollup-into]')
  await page.waitForSelector('.preview-item')
  expect(host.workbook.snapshot()).toEqual(before)
  await page.click('[data-action=apply]')
  expect(await notice(page)).toContain('已写入工作表“来源”“报送情况”')
  expect(host.workbook.sheet('汇总表')?.cells.get(cellKey(7, 5))?.value).toBe('昌图县')
  expect(host.workbook.sheet('来源')?.formatAt(1, 0)).toMatchObject({ bold: true })
  await page.click('[data-action=undo]')
  await page.waitForSelector('text=已撤销')
  expect(host.workbook.snapshot()).toEqual(before)
})
