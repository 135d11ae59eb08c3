import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { keptFromXml, keptToXml, KEPT_NAMESPACE } from '../../../src/kept/format'
import { EventNumber } from '../../host/events'
import { openInHost } from '../../host/node'
import { book, form } from './books'

describe('select', () => {
  test('brings the sheet to the front and selects the cell', async () => {
    const host = openInHost(book(form('甲'), form('乙')))
    await openExcelWorkbook().selection.select('乙', 'B3')
    expect(host.workbook.activeSheet?.name).toBe('乙')
    expect(host.workbook.selection).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }])
  })

  test.each([
    ['sheet', form('乙', { visibility: 'hidden' })],
    ['row', form('乙', { hiddenRows: [{ first: 2, last: 2 }] })],
    ['column', form('乙', { hiddenColumns: [{ first: 1, last: 1 }] })],
  ])('leaves a hidden %s hidden until the person wants to see it', async (_, sheet) => {
    const host = openInHost(book(form('甲'), sheet))
    const original = host.workbook.snapshot()
    const workbook = openExcelWorkbook()
    await expect(workbook.selection.select('乙', 'B3')).rejects.toMatchObject({
      kind: 'hidden',
      facts: { sheet: '乙' },
    })
    expect(host.workbook.snapshot()).toEqual(original)
    await workbook.selection.select('乙', 'B3', { reveal: true })
    expect(host.workbook.snapshot()).toEqual(openInHost(book(form('甲'), form('乙'))).workbook.snapshot())
    expect(host.workbook.activeSheet?.name).toBe('乙')
  })
})

describe('settings', () => {
  const value = { 县区: ['银州区', '<&>"\''], 数: [1, null, true] }

  test('are kept in the workbook and found by the next session', async () => {
    const host = openInHost(book(form()))
    await openExcelWorkbook().store('roster', value)
    await openExcelWorkbook().store('waivers', [1])
    const workbook = openExcelWorkbook()
    expect(await workbook.load('roster')).toEqual(value)
    expect(await workbook.load('waivers')).toEqual([1])
    expect(await workbook.load('edition')).toBeNull()
    expect(host.workbook.xmlParts.size).toBe(1)
    await workbook.store('roster', null)
    expect(await openExcelWorkbook().load('roster')).toBeNull()
  })

  test('asked for and changed all at once lose nothing and share their trips', async () => {
    const host = openInHost(book(form()))
    const workbook = openExcelWorkbook()
    const keys = ['roster', 'waivers', 'edition']
    await Promise.all(keys.map((key) => workbook.store(key, key)))
    const other = openExcelWorkbook()
    const before = host.trips.length
    expect(await Promise.all(keys.map((key) => other.load(key)))).toEqual(keys)
    expect(host.trips).toHaveLength(before + 2)
  })

  test('are asked for again after a failure', async () => {
    const host = openInHost(book(form()))
    const workbook = openExcelWorkbook()
    host.fail({ trip: 1, code: 'RequestAborted' })
    await expect(workbook.load('roster')).rejects.toMatchObject({ kind: 'busy' })
    expect(await workbook.load('roster')).toBeNull()
    host.fail({ trip: 2, code: 'RequestAborted' })
    await expect(workbook.store('roster', value)).rejects.toMatchObject({ kind: 'busy' })
    await workbook.store('roster', value)
    expect(await openExcelWorkbook().load('roster')).toEqual(value)
  })

  test('cost no trip of their own after a check', async () => {
    const host = openInHost(book(form()))
    const workbook = openExcelWorkbook()
    await workbook.store('roster', value)
    const before = host.trips.length
    await workbook.read()
    expect(await workbook.load('roster')).toEqual(value)
    expect(host.trips).toHaveLength(before + 3)
  })

  test('survive being written out by another program', () => {
    const xml = keptToXml(value)
    const json = JSON.stringify(value)
    expect(keptFromXml(xml)).toEqual(value)
    expect(
      keptFromXml(`<?xml version="1.0"?>\n<a:settings xmlns:a="${KEPT_NAMESPACE}"><![CDATA[${json}]]></a:settings>`),
    ).toEqual(value)
    expect(keptFromXml(xml.replace(/区/g, '&#x533A;'))).toEqual(value)
    expect(keptFromXml('<settings>{"a":</settings>')).toEqual({})
    expect(keptFromXml('')).toEqual({})
  })
})

describe('onChange', () => {
  test('tells of edits and of new, renamed and deleted sheets until it is stopped, without asking Excel anything', async () => {
    const host = openInHost(book(form('甲'), form('乙')))
    const seen: string[] = []
    const workbook = openExcelWorkbook()
    const stop = await workbook.changes.onChange(({ kind, sheet }) => seen.push(sheet ? `${kind} of ${sheet}` : kind))
    const trips = host.trips.length
    await Excel.run(async ({ workbook: book }) => {
      book.worksheets.getItem('甲').getRange('A1').values = [['改']]
      book.worksheets.add('丙')
      book.worksheets.getItem('乙').name = '丁'
      book.worksheets.getItem('丁').delete()
    })
    await settled()
    expect(seen).toEqual(['cells of 甲', 'sheets', 'sheets', 'sheets'])
    const own = host.trips.length - trips
    expect(own).toBeLessThanOrEqual(2)
    stop()
    host.workbook.emit(EventNumber.changed, { worksheetId: host.workbook.sheets[0].id, address: 'A1' })
    await settled()
    await workbook.edit([{ sheet: '甲', cell: 'A1', value: '再改' }])
    await settled()
    expect(seen).toHaveLength(4)
  })
})

test('marking does not count as a change', async () => {
  openInHost(book(form('甲')))
  const workbook = openExcelWorkbook()
  let changes = 0
  const stop = await workbook.changes.onChange(() => changes++)
  await workbook.mark([
    { kind: 'error', sheet: '甲', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: '"YJ:error"<>""' },
  ])
  await settled()
  expect(changes).toBe(0)
  stop()
})

/** Lets handlers, which the client calls in promises, run. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
