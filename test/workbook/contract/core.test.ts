import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cellKey } from '../../../src/grid/address'
import { sheetFromGrid, valueAt, type WorkbookContents } from '../../../src/grid/contents'
import { rowsForm } from '../../../src/grid/form/rows-form'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { WorkbookFile } from '../../../src/workbook/file/workbook-file'
import { WorkbookProblem } from '../../../src/workbook/problem'
import { openInHost } from '../../host/node'
import { book, errorMark, form, unachievedMark } from '../excel/books'
import { buildXlsx } from '../xlsx/build'
import { FakeEt, type Quirks } from '../../wps/fake-et'
import { openInFakeEt } from '../../wps/opened'
import { PlainWorkbook, type CorePort } from './plain-workbook'

/** In what nobody knows how it is: the port works either way. */
const OTHER_VERSIONS: readonly Partial<Quirks>[] = [
  { addressIsMethod: false, columnIsList: true, parentKnown: false },
  { relativeTo: 'first', appliesToMoves: false },
  { formatBorders: false, displayFormat: false },
  { xmlParts: 'missing' },
  { xmlParts: 'lost' },
]

/** A cell of the first sheet that is formatted as text, where one is wanted. */
const TEXT_CELL = 'C2'
const TEXT_AREA = { top: 1, left: 2, bottom: 1, right: 2 }

type Open = (contents: WorkbookContents, textCell?: boolean) => CorePort

/** Every implementation of the port, the definition first; each opens the same contents. */
const PORTS: readonly (readonly [string, Open])[] = [
  ['the definition', (contents, textCell) => new PlainWorkbook(contents, textCell ? [TEXT_CELL] : [])],
  [
    'Excel',
    (contents, textCell) => {
      const [sheet] = openInHost(contents).workbook.sheets
      if (textCell) sheet.formats.push({ area: TEXT_AREA, format: { numberFormat: '@' } })
      return openExcelWorkbook()
    },
  ],
  ['a file', (contents, textCell) => new WorkbookFile(fileOf(contents, textCell))],
  ['WPS', inWps({})],
  ...OTHER_VERSIONS.map((quirks) => [`WPS with ${JSON.stringify(quirks)}`, inWps(quirks)] as const),
]

function inWps(quirks: Partial<Quirks>): Open {
  return (contents, textCell) => {
    const et = new FakeEt(quirks, contents)
    if (textCell) et.books[0].sheets[0].Range(TEXT_CELL).NumberFormat = '@'
    return openInFakeEt(et).port
  }
}

function fileOf({ sheets }: WorkbookContents, textCell = false): Uint8Array {
  const bytes = buildXlsx({
    sheets: sheets.map(({ rows, formulas, ...sheet }) => ({
      ...sheet,
      rows: Array.from({ length: Math.max(-1, ...rows.keys()) + 1 }, (_, row) =>
        [...(rows.get(row) ?? [])].map((value, column) => {
          const formula = formulas.get(cellKey(row, column))
          return formula === undefined ? value : { formula, value: value ?? null }
        }),
      ),
    })),
  })
  return textCell ? withTextCell(bytes) : bytes
}

/** The file with TEXT_CELL in a second style, which is that of texts. */
function withTextCell(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (part: string, from: string, to: string): void => {
    parts[part] = strToU8(strFromU8(parts[part]).replace(from, to))
  }
  change('xl/styles.xml', '</cellXfs>', '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>')
  change('xl/worksheets/sheet1.xml', `<c r="${TEXT_CELL}"`, `<c r="${TEXT_CELL}" s="1"`)
  return zipSync(parts)
}

const rich = (): WorkbookContents =>
  book(
    form('汇总表', {
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      formulas: new Map([[cellKey(2, 0), 'A2+1']]),
      hiddenRows: [{ first: 1, last: 1 }],
      hiddenColumns: [{ first: 2, last: 3 }],
    }),
    sheetFromGrid('附 表', [['甲', 1, true, 0.5]], { visibility: 'hidden' }),
  )

const cell = async (port: CorePort, row: number, column: number) => valueAt((await port.read()).sheets[0], row, column)

describe.each(PORTS)('%s', (name, open) => {
  /** A mark over two rows is one conditional format, or one for each row where a WPS does not move formulas along. */
  const formatsOfOne = name.includes('appliesToMoves') ? 2 : 1

  test('reads what the workbook holds', async () => {
    expect(await open(rich()).read()).toEqual(rich())
  })

  test('reading that was stopped says so', async () => {
    await expect(open(rich()).read(AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
  })

  test.each(['=1+1', '+86', '-', '@甲', '2018-3', '10:30', '007', '1e5', '50%', 'TRUE', '锦政发〔2018〕5号', '一\n二'])(
    'writes %j as it stands',
    async (value) => {
      const port = open(book(form()))
      await port.edit([{ sheet: '汇总表', cell: 'D2', value }])
      expect(await cell(port, 1, 3)).toBe(value)
      expect((await port.read()).sheets[0].formulas.size).toBe(0)
    },
  )

  test.each(['450', '0.5', '123456789012345'])('takes %j for a number, as if it had been typed', async (value) => {
    const port = open(book(form()))
    await port.edit([{ sheet: '汇总表', cell: 'D2', value }])
    expect(await cell(port, 1, 3)).toBe(Number(value))
  })

  test.each(['007', '1.10', '1.', '.5', '1.2.3', '12345678901234567', '４５０'])(
    'takes %j for the text it is',
    async (value) => {
      const port = open(book(form()))
      await port.edit([{ sheet: '汇总表', cell: 'D2', value }])
      expect(await cell(port, 1, 3)).toBe(value)
    },
  )

  test('a cell formatted as text keeps a number that was typed as text, and takes one that is a number', async () => {
    const port = open(book(form()), true)
    await port.edit([{ sheet: '汇总表', cell: TEXT_CELL, value: '450' }])
    expect(await cell(port, 1, 2)).toBe('450')
    const takeBack = await port.edit([{ sheet: '汇总表', cell: TEXT_CELL, value: 450 }])
    expect(await cell(port, 1, 2)).toBe(450)
    await takeBack()
    expect(await cell(port, 1, 2)).toBe('450')
  })

  test('writes numbers as numbers, and an empty text as a blank', async () => {
    const port = open(book(form()))
    await port.edit([
      { sheet: '汇总表', cell: 'A2', value: 450 },
      { sheet: '汇总表', cell: 'D3', value: '' },
    ])
    expect([await cell(port, 1, 0), await cell(port, 2, 3)]).toEqual([450, null])
  })

  test('takes an edit back, formulas and all', async () => {
    const port = open(rich())
    const takeBack = await port.edit([
      { sheet: '汇总表', cell: 'A3', value: '新' },
      { sheet: '汇总表', cell: 'E9', value: '新' },
    ])
    expect(await port.read()).not.toEqual(rich())
    await takeBack()
    expect(await port.read()).toEqual(rich())
  })

  test('writes all edits or none, and says why in a problem of its own', async () => {
    const port = open(book(form()))
    const edits = [
      { sheet: '汇总表', cell: 'D2', value: '改' },
      { sheet: '没有这张表', cell: 'D2', value: '改' },
    ]
    await expect(port.edit(edits)).rejects.toBeInstanceOf(WorkbookProblem)
    expect(await port.read()).toEqual(book(form()))
  })

  test('lays marks in place of earlier ones, counts them when they go, and changes no cell', async () => {
    const port = open(book(form()))
    await port.mark([errorMark('汇总表', 1, 3), errorMark('汇总表', 2, 3)])
    await port.mark([unachievedMark('汇总表')])
    expect(await port.read()).toEqual(book(form()))
    expect(await port.clear()).toBe(formatsOfOne)
    expect(await port.clear()).toBe(0)
    expect(await port.read()).toEqual(book(form()))
  })

  test('keeps values with the workbook until they are taken away', async () => {
    const port = open(book(form()))
    const value = { 县区: ['银州区', '<&>"\''], 数: [1, null, true] }
    expect(await port.load('roster')).toBeNull()
    await port.store('roster', value)
    await port.store('waivers', [1])
    expect([await port.load('roster'), await port.load('waivers')]).toEqual([value, [1]])
    await port.store('roster', null)
    expect([await port.load('roster'), await port.load('waivers')]).toEqual([null, [1]])
  })

  test('adds sheets at the end, never over another, with texts as they stand, and takes them back', async () => {
    const port = open(book(form('校验报告')))
    const rows = [
      ['问题', '单元格'],
      ['=1+1', 3],
      [null, '二'],
    ]
    const { names, takeBack } = await port.addForms(
      [rowsForm('校验报告', rows), rowsForm('来源', [['县']])],
      'numbered',
    )
    expect(names).toEqual(['校验报告 (2)', '来源'])
    const { sheets } = await port.read()
    expect(sheets.map(({ name }) => name)).toEqual(['校验报告', '校验报告 (2)', '来源'])
    expect([valueAt(sheets[1], 1, 0), valueAt(sheets[1], 1, 1), valueAt(sheets[1], 2, 1)]).toEqual(['=1+1', 3, '二'])
    expect(sheets[1].formulas.size).toBe(0)
    await takeBack()
    expect(await port.read()).toEqual(book(form('校验报告')))
  })

  test('a sheet takes the place of the one that has its name, and gives it back', async () => {
    const port = open(book(form('汇总表'), form('来源')))
    const { names, takeBack } = await port.addForms([rowsForm('来源', [['县']])], 'rewritten')
    expect(names).toEqual(['来源'])
    const now = (await port.read()).sheets.filter(({ name }) => name === '来源')
    expect(now.map((sheet) => valueAt(sheet, 0, 0))).toEqual(['县'])
    await takeBack()
    expect(await port.read()).toEqual(book(form('汇总表'), form('来源')))
  })
})
