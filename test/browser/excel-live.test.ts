import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cellKey, parseCell } from '../../src/grid/address'
import { EventNumber } from '../host/events'
import { hostOfFile } from '../host/file'
import type { WorkbookHost } from '../host/host'
import { useExcelPanes, verdict } from './excel-pane'

const DEFECTS = join(__dirname, '../corpus/defects.xlsx')

const panes = useExcelPanes()

async function checked(host: WorkbookHost): Promise<Page> {
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  await page.waitForSelector('[data-live=on]')
  return page
}

/** A person types into a cell of the first sheet. */
function type(host: WorkbookHost, address: string, value: string): void {
  const [sheet] = host.workbook.sheets
  const { row, column } = parseCell(address)!
  sheet.cells.set(cellKey(row, column), { value, formula: null })
  host.workbook.emit(EventNumber.changed, {
    worksheetId: sheet.id,
    address,
    changeType: 'RangeEdited',
    source: 'Local',
  })
}

test('what is typed is followed in one trip, nothing is written, and what is solved is said', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await checked(host)
  type(host, 'G47', '基教科')
  const before = host.workbook.snapshot()
  const trips = host.trips.length
  await page.waitForSelector('[data-rule=office-empty]', { state: 'detached' })
  await page.waitForSelector('text=G47 已改好')
  expect(host.trips.length - trips).toBe(1)
  expect(host.workbook.snapshot()).toEqual(before)
})

test('new mistakes come in while one types, and several keys are one trip', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await checked(host)
  const trips = host.trips.length
  type(host, 'G4', '')
  type(host, 'G5', '')
  type(host, 'G6', '')
  await page.waitForSelector('[data-cause=office-empty][data-count="4"]')
  expect(host.trips.length - trips).toBe(1)
})

test('while a cell is being typed in nothing can be read: that is told, and the next change is followed with the one before', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await checked(host)
  host.cellEditMode = true
  type(host, 'G47', '基教科')
  await page.waitForSelector('text=内容已变，重新校验')
  expect(await page.$('[data-live=on]')).toBeNull()
  host.cellEditMode = false
  type(host, 'G4', '')
  await page.waitForSelector('[data-live=on]')
  await page.waitForSelector('[data-rule=office-empty][data-cell=G4]')
  expect(await page.$('[data-rule=office-empty][data-cell=G47]')).toBeNull()
})

test('rows that come and go mean that everything is read, and the person’s undo stays', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await checked(host)
  host.workbook.undo.push('typed')
  const [sheet] = host.workbook.sheets
  sheet.cells.set(cellKey(46, 6), { value: '基教科', formula: null })
  host.workbook.emit(EventNumber.changed, {
    worksheetId: sheet.id,
    address: '60:60',
    changeType: 'RowInserted',
    source: 'Local',
  })
  await page.waitForSelector('[data-rule=office-empty]', { state: 'detached' })
  expect(host.workbook.undo.length).toBe(1)
})
