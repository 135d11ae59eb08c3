import { cellKey } from '../../../src/grid/address'
import type { SheetForm } from '../../../src/grid/form/form'
import { LOOKS } from '../../../src/grid/form/looks'
import { lookAreas } from '../../../src/grid/form/look-areas'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { HostSheet } from '../../host/model'
import { openInHost } from '../../host/node'
import { book, form } from './books'

const SOURCES: SheetForm = {
  name: '来源',
  widths: [6, 20],
  rows: [
    { cells: [{ value: '汇总来源', look: LOOKS.title }], height: 40, fixed: true },
    { cells: ['编号', '县'].map((value) => ({ value, look: LOOKS.heading })) },
    { cells: [{ value: 1, look: LOOKS.centred, link: { sheet: '汇总表', cell: 'E4' } }, { value: '=昌图县', look: LOOKS.text }] }, // prettier-ignore
    { cells: [{ value: 2, look: LOOKS.centred }, null] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  frozen: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 3, right: 1 },
  printedRows: { first: 1, last: 1 },
  entries: [{ area: { top: 2, left: 1, bottom: 9, right: 1 }, kind: 'choice', choices: ['甲', '乙'], title: '选', refusal: '请选。' }], // prettier-ignore
}
const SENT: SheetForm = { name: '报送情况', widths: [9], rows: [{ cells: [{ value: '县', look: LOOKS.heading }] }] }

const names = ({ sheets }: { readonly sheets: readonly HostSheet[] }): string[] => sheets.map(({ name }) => name)

test('sheets are written as an office would hand them on, in two trips', async () => {
  const host = openInHost(book(form()))
  const added = await openExcelWorkbook().addForms([SOURCES, SENT], 'numbered')
  expect(host.trips).toHaveLength(2)
  expect(added).toMatchObject({ names: ['来源', '报送情况'], kept: [] })
  const sheet = host.workbook.sheet('来源')!
  expect(host.workbook.activeSheet).toBe(sheet)
  expect(sheet.cells.get(cellKey(2, 1))).toEqual({ value: '=昌图县', formula: null })
  expect(sheet.cells.get(cellKey(2, 0))).toEqual({ value: 1, formula: null })
  expect(sheet.formatAt(1, 1)).toMatchObject({
    bold: true,
    look: { fontName: '黑体', fontSize: 11, wrapText: true, horizontalAlignment: 'Center', EdgeTop: 'Continuous', InsideVertical: 'Continuous' }, // prettier-ignore
  })
  expect(sheet.formatAt(2, 0)).toMatchObject({ fontColor: '#0563C1', look: { underline: 'Single' } })
  expect(sheet.formatAt(3, 0)).toMatchObject({ fontColor: '#000000' })
  expect(sheet.links.get('A3')).toEqual({ documentReference: "'汇总表'!E4" })
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
  expect(Object.fromEntries(sheet.layout)).toMatchObject({
    'column 1': 120,
    'row 0:0': 40,
    frozen: 'A1:A2',
    filter: 'A2:B4',
    printTitleRows: '$2:$2',
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    centerFooter: '&10第 &P 页  共 &N 页',
    gridlines: false,
  })
  expect(sheet.validations.get('B3:B10 rule')).toEqual({ list: { inCellDropDown: true, source: '甲,乙' } })
})

test('they are taken back at once, and the workbook is what it was', async () => {
  const host = openInHost(book(form(), form('来源')))
  const before = host.workbook.snapshot()
  const { takeBack } = await openExcelWorkbook().addForms([SOURCES, SENT], 'numbered')
  expect(names(host.workbook)).toEqual(['汇总表', '来源', '来源 (2)', '报送情况'])
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
})

test('a sheet that has to make way is renamed and stays', async () => {
  const host = openInHost(book(form(), form('来源')))
  const before = host.workbook.snapshot()
  const port = openExcelWorkbook()
  const { kept, takeBack } = await port.addForms([SOURCES], 'rewritten')
  expect([kept, names(host.workbook)]).toEqual([['来源（上次）'], ['汇总表', '来源（上次）', '来源']])
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
  await port.addForms([SOURCES], 'rewritten')
  await port.addForms([SOURCES], 'rewritten')
  expect(names(host.workbook)).toEqual(['汇总表', '来源（上次）', '来源（上次） (2)', '来源'])
})

test('a form that is too heavy for a batch goes in several, and all of it comes back out', async () => {
  const host = openInHost(book(form()))
  const rows = Array.from({ length: 60 }, () => ({ cells: [{ value: '县'.repeat(30_000), look: LOOKS.text }] }))
  const before = host.workbook.snapshot()
  const { takeBack } = await openExcelWorkbook().addForms([{ name: '来源', widths: [9], rows }], 'numbered')
  expect(host.trips.length).toBeGreaterThan(2)
  for (const { requestBytes } of host.trips) expect(requestBytes).toBeLessThan(5_000_000)
  expect(host.workbook.sheet('来源')?.cells.size).toBe(60)
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
})

test('a thousand rows of one look are a handful of areas', () => {
  const row = { cells: [{ value: 1, look: LOOKS.centred }, { value: 'a', look: LOOKS.text }, { value: 'b', look: LOOKS.text }] } // prettier-ignore
  const areas = lookAreas({ name: 'a', widths: [9, 9, 9], rows: Array.from({ length: 1000 }, () => row) })
  expect(areas.map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 999, right: 0 },
    { top: 0, left: 1, bottom: 999, right: 2 },
  ])
})

test('a protected structure is said, and nothing is changed', async () => {
  const host = openInHost(book(form()))
  host.workbook.structureProtected = true
  await expect(openExcelWorkbook().addForms([SENT], 'numbered')).rejects.toMatchObject({ kind: 'structure-protected' })
  expect(names(host.workbook)).toEqual(['汇总表'])
})
