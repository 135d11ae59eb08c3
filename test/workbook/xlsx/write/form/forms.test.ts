import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { packNatively } from '../../../../../src/cli/pack-natively'
import { heldForm, type LongForm, type SheetForm } from '../../../../../src/grid/form/form'
import { LOOKS } from '../../../../../src/grid/form/looks'
import { valueAt } from '../../../../../src/grid/contents'
import { readWorkbook } from '../../../../../src/workbook/xlsx/read'
import {
  blankWorkbook,
  newWorkbook,
  workbookWithForms,
  workbookWithLongForms,
} from '../../../../../src/workbook/xlsx/write/form/forms'
import { changedParts, part, workbook, worksheet } from '../workbook'

const FORM: SheetForm = {
  name: '台账',
  widths: [20, 10],
  rows: [
    { cells: [{ value: "大班额台账's", look: LOOKS.title }], height: 40, fixed: true },
    {
      cells: [
        { value: '学校', look: LOOKS.heading },
        { value: '人数', look: LOOKS.heading },
      ],
    },
    {
      cells: [
        { value: '=1+1', look: LOOKS.text, link: { sheet: "甲'乙", cell: 'C5' } },
        { value: 70, look: { ...LOOKS.number, format: '0"人"' } },
      ],
    },
    {
      cells: [
        { value: '很长的一句话'.repeat(10), look: LOOKS.text },
        { value: null, look: LOOKS.number },
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  frozen: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 3, right: 1 },
  printedRows: { first: 1, last: 1 },
  entries: [
    {
      area: { top: 2, left: 0, bottom: 9, right: 0 },
      kind: 'choice',
      choices: ['甲', '乙'],
      title: '学校',
      hint: '从列表中选。',
      refusal: '请选。',
    },
    { area: { top: 2, left: 1, bottom: 9, right: 1 }, kind: 'whole', title: '人数', refusal: '请填整数。' },
  ],
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  return book
}

test('what another program reads of a new workbook is what the form says', async () => {
  const sheet = (await opened(newWorkbook([FORM]))).worksheets[0]
  expect(sheet.name).toBe('台账')
  expect(sheet.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 20 })
  expect(sheet.getCell('A2').font).toMatchObject({ name: '黑体', bold: true })
  expect(sheet.getCell('A3').value).toBe('=1+1')
  expect(sheet.getCell('A3').alignment).toMatchObject({ wrapText: true, horizontal: 'left', vertical: 'middle' })
  expect(sheet.getCell('B4').border.top?.style).toBe('thin')
  expect(sheet.getCell('B3')).toMatchObject({ value: 70, numFmt: '0"人"' })
  expect(sheet.getCell('A1').isMerged).toBe(true)
  expect(sheet.getColumn(1).width).toBe(20)
  expect(sheet.getRow(4).height).toBeGreaterThan(60)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false })
  expect(sheet.autoFilter).toBe('A2:B4')
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
  expect(sheet.pageSetup.printTitlesRow).toBe('2:2')
  expect(sheet.getCell('A9').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"甲,乙"'],
    prompt: '从列表中选。',
  })
  expect(sheet.getCell('B9').dataValidation).toMatchObject({ type: 'whole', operator: 'greaterThanOrEqual' })
})

test('the same form gives the same bytes, and our own reader reads them', () => {
  const bytes = newWorkbook([FORM])
  expect(Buffer.compare(bytes, newWorkbook([FORM]))).toBe(0)
  const { sheets } = readWorkbook(bytes)
  expect(sheets.map(({ name }) => name)).toEqual(['台账'])
  expect([valueAt(sheets[0], 2, 0), valueAt(sheets[0], 2, 1)]).toEqual(['=1+1', 70])
  expect(sheets[0].formulas.size).toBe(0)
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(`<hyperlink ref="A3" location="'甲''乙'!C5"/>`)
})

test('a sheet packed while its rows are made is the same as one that was held', async () => {
  const long: LongForm = {
    ...FORM,
    rows: {
      *[Symbol.iterator]() {
        for (let row = 0; row < 3000; row++)
          yield { cells: [{ value: `第${row}行_x0041_<&>\n`.repeat(5), look: LOOKS.text, link: { sheet: '台账', cell: `A${row + 1}` } }] } // prettier-ignore
      },
    },
  }
  const { bytes, names } = await workbookWithLongForms(blankWorkbook(), [long, FORM], 'numbered', packNatively)
  const held = newWorkbook([heldForm(long), FORM])
  expect(names).toEqual(['台账', '台账 (2)'])
  expect(changedParts(held, bytes)).toEqual([])
  expect(part(bytes, 'xl/worksheets/sheet1.xml').length).toBeGreaterThan(400_000)
  expect(readWorkbook(bytes).sheets[0].rows.size).toBe(3000)
})

test('in a workbook of others nothing changes but the lists of sheets and formats, and a second time no format is added', async () => {
  const file = readFileSync(resolve(__dirname, '../../../../corpus/clean.xlsx'))
  const once = workbookWithForms(file, [FORM])
  const lists = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']
  const sheets = (names: readonly string[]) => names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
  const changed = changedParts(file, once.bytes)
  expect(changed.filter((name) => !sheets(changed).includes(name))).toEqual(lists)
  expect(sheets(changed)).toHaveLength(1)
  const twice = workbookWithForms(once.bytes, [FORM])
  expect(twice.names).toEqual(['台账 (2)'])
  expect(changedParts(once.bytes, twice.bytes)).not.toContain('xl/styles.xml')
  const book = await opened(twice.bytes)
  for (const name of ['台账', '台账 (2)']) expect(book.getWorksheet(name)?.pageSetup.printTitlesRow).toBe('2:2')
  const before = (await opened(new Uint8Array(file))).getWorksheet('汇总表')!
  for (const cell of ['A1', 'A3', 'D5'])
    expect(book.getWorksheet('汇总表')!.getCell(cell).style).toEqual(before.getCell(cell).style)
})

test('a sheet that is written anew keeps its place and has nothing left of what it was', async () => {
  const first = newWorkbook([FORM, { ...FORM, name: '来源' }])
  const shorter: SheetForm = { name: '台账', widths: [9], rows: [{ cells: [{ value: '新', look: LOOKS.text }] }] }
  const { bytes, names } = workbookWithForms(first, [shorter], 'rewritten')
  expect(names).toEqual(['台账'])
  const { sheets } = readWorkbook(bytes)
  expect(sheets.map(({ name, rows }) => [name, rows.size])).toEqual([
    ['台账', 1],
    ['来源', 4],
  ])
  expect([...part(bytes, 'xl/workbook.xml').matchAll(/localSheetId="(\d)"/g)].map(([, id]) => id)).toEqual(['1', '1'])
  const book = await opened(bytes)
  expect(book.getWorksheet('来源')?.pageSetup.printTitlesRow).toBe('2:2')
})

test('names that the workbook defines stay, and those of the sheet stand beside them', () => {
  const whole = part(workbook(worksheet('<sheetData/>')), 'xl/workbook.xml')
  const xml = whole.replace('</sheets>', '</sheets><definedNames><definedName name="甲">汇总表!$A$1</definedName></definedNames><calcPr/>') // prettier-ignore
  const { bytes } = workbookWithForms(workbook(worksheet('<sheetData/>'), { parts: { 'xl/workbook.xml': xml } }), [
    FORM,
  ])
  const written = part(bytes, 'xl/workbook.xml')
  expect(written.match(/<definedNames>/g)).toHaveLength(1)
  expect(written).toMatch(/<definedName name="甲">.*Print_Titles.*<\/definedNames><calcPr\/>/)
})

test('a workbook without formats is given none', () => {
  const { bytes } = workbookWithForms(workbook(worksheet('<sheetData/>'), { styles: null }), [FORM])
  expect(part(bytes, 'xl/worksheets/sheet2.xml')).not.toContain(' s="')
})
