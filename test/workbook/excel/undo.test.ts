import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { EventNumber } from '../../host/events'
import type { WorkbookHost } from '../../host/host'
import { openInHost } from '../../host/node'
import { book, form } from './books'

const MERGES = [{ top: 1, left: 1, bottom: 2, right: 1 }]
const typed = ({ workbook }: WorkbookHost): void => void workbook.undo.push('typed')
const undoable = ({ workbook }: WorkbookHost): number => workbook.undo.length
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

const mergesOf = async (workbook: ReturnType<typeof openExcelWorkbook>) =>
  (await workbook.read()).sheets.map(({ merges }) => merges)

test('only the first check of a sheet empties what the person could take back', async () => {
  const host = openInHost(book(form('甲', { merges: MERGES }), form('乙')))
  const workbook = openExcelWorkbook()
  typed(host)
  expect(await mergesOf(workbook)).toEqual([MERGES, []])
  expect(undoable(host)).toBe(0)
  typed(host)
  expect(await mergesOf(workbook)).toEqual([MERGES, []])
  await workbook.edit([{ sheet: '甲', cell: 'C2', value: '银州区' }])
  await workbook.mark([])
  await workbook.read()
  expect(undoable(host)).toBe(1)
})

test('a sheet is asked again when several of its cells, its rows or its formats have changed', async () => {
  const host = openInHost(book(form('甲', { merges: MERGES }), form('乙', { merges: MERGES })))
  const workbook = openExcelWorkbook()
  await workbook.changes.onChange(() => {})
  await workbook.read()
  const [{ id }] = host.workbook.sheets
  const happens = async (event: number, address: string, changeType: string): Promise<readonly unknown[]> => {
    const [sheet] = host.workbook.sheets
    sheet.merges = sheet.merges.length > 0 ? [] : [...MERGES]
    host.workbook.emit(event, { worksheetId: id, address, changeType, source: 'Local' })
    await settled()
    return mergesOf(workbook)
  }
  expect(await happens(EventNumber.changed, 'B2:B3', 'RangeEdited')).toEqual([[], MERGES])
  expect(await happens(EventNumber.formatChanged, 'B2:B3', 'RangeEdited')).toEqual([MERGES, MERGES])
  expect(await happens(EventNumber.changed, '1:1', 'RowInserted')).toEqual([[], MERGES])
  typed(host)
  host.workbook.emit(EventNumber.changed, { worksheetId: id, address: 'C2', changeType: 'RangeEdited' })
  host.workbook.emit(EventNumber.formatChanged, { worksheetId: id, address: 'C2', changeType: 'RangeEdited' })
  await settled()
  await workbook.read()
  expect(undoable(host)).toBe(1)
})

test('who reads without being asked to leaves it alone, and knows what the pane was told', async () => {
  const host = openInHost(book(form('甲', { merges: MERGES })))
  const pane = openExcelWorkbook()
  typed(host)
  const follower = openExcelWorkbook({ leavesUndo: true })
  expect(await mergesOf(follower)).toEqual([[]])
  expect(undoable(host)).toBe(1)
  await pane.read()
  typed(host)
  expect(await mergesOf(follower)).toEqual([MERGES])
  await pane.load('roster')
  expect(undoable(host)).toBe(1)
})

test('keeping something with the workbook empties it', async () => {
  const host = openInHost(book(form()))
  typed(host)
  await openExcelWorkbook().store('roster', '古塔区')
  expect(undoable(host)).toBe(0)
})
