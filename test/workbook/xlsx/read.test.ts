import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anyCharacter, fc } from '../../property'
import { cellKey, type Area } from '../../../src/grid/address'
import { CellError, type CellValue } from '../../../src/grid/cell'
import { formulaAt, valueAt, type SheetContents, type WorkbookContents } from '../../../src/grid/contents'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { buildXlsx, relationships, type SheetToBuild } from './build'
import { part } from './write/workbook'

function readSheet(sheet: Partial<SheetToBuild>, parts: Record<string, string> = {}): SheetContents {
  return readWorkbook(buildXlsx({ sheets: [{ name: 'S', ...sheet }], parts })).sheets[0]
}

function readData(sheetData: string, parts: Record<string, string> = {}): SheetContents {
  return readSheet({ sheetData: `<sheetData>${sheetData}</sheetData>` }, parts)
}

/** The value of A1 in a sheet that holds this cell. */
function readCell(cell: string, parts: Record<string, string> = {}): CellValue {
  return valueAt(readData(`<row r="1">${cell}</row>`, parts), 0, 0)
}

function sst(items: string): Record<string, string> {
  return {
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  }
}

const SHARED = '<c r="A1" t="s"><v>0</v></c>'

test('sheets of one name are told apart', () => {
  const names = ['表', '表', '表 (2)', '表', '别的', '表']
  const { sheets } = readWorkbook(buildXlsx({ sheets: names.map((name) => ({ name })) }))
  expect(sheets.map(({ name }) => name)).toEqual(['表', '表 (3)', '表 (2)', '表 (4)', '别的', '表 (5)'])
})

describe('sheets that are listed', () => {
  const namesWith = (list: string): string[] => {
    const whole = part(buildXlsx({ sheets: [{ name: '表' }, { name: 'Module1' }] }), 'xl/workbook.xml')
    const xml = whole.replace(/<sheet name="Module1"[^>]*>/, list)
    expect(xml).not.toBe(whole)
    const parts = { 'xl/workbook.xml': xml }
    return readWorkbook(buildXlsx({ sheets: [{ name: '表' }], parts })).sheets.map(({ name }) => name)
  }

  test.each(['<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>', '<sheet name="Module1" sheetId="9"/>'])(
    'without a part, as the macros of Excel 95, are passed over: %s',
    (list) => expect(namesWith(list)).toEqual(['表']),
  )

  test('with a part that is not there make the file unreadable, and so does having no other sheets', () => {
    expect(() => namesWith('<sheet name="Module1" sheetId="9" r:id="rId99"/>')).toThrow(/damaged/)
    const list = '<workbook><sheets><sheet name="表" sheetId="1" r:id=""/></sheets></workbook>'
    expect(() => readWorkbook(buildXlsx({ sheets: [], parts: { 'xl/workbook.xml': list } }))).toThrow(/damaged/)
  })
})

describe('files that other programs wrote', () => {
  test.each([
    ['clean', 53],
    ['clean-libreoffice', 53],
    ['defects', 53],
    ['clean-pages', 57],
  ])('%s', (name, rows) => {
    const { sheets } = readWorkbook(readFileSync(join(__dirname, '../../corpus', `${name}.xlsx`)))
    const table = sheets.find((sheet) => sheet.name === '汇总表')
    expect(table?.rows.size).toBe(rows)
    const texts = [...(table?.rows.values() ?? [])].flat().filter((value) => typeof value === 'string')
    expect(texts).toContain('县域内城乡义务教育学校建设标准统一')
    expect(texts.some((text) => text.startsWith('填报单位：锦州市教育局    联系人：'))).toBe(true)
  })
})

describe('values', () => {
  test.each<[string, CellValue]>([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ['<c r="A1"><v>28.01.2007</v></c>', '28.01.2007'],
    ['<c r="A1"><v> </v></c>', null],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', new CellError('#N/A')],
    ['<c r="A1" t="e"><v>#NEW!</v></c>', new CellError('#UNKNOWN!')],
    ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>yx</v></c>', 'yx'],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', null],
    ['<c r="A1" t="str"><v>  a  </v></c>', 'a'],
    ['<c r="A1" t="str"><v xml:space="preserve">  a  </v></c>', '  a  '],
    ['<c r="A1" t="inlineStr"><is><t>a</t><rPh><t>b</t></rPh></is></c>', 'a'],
    ['<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', 'a b'],
    ['<c r="A1" t="inlineStr"><is><t>1_x000D_2_x005F_x000D_</t></is></c>', '1\r2_x000D_'],
    ['<c r="A1" t="d"><v>2018-11-20</v></c>', 43424],
    ['<c r="A1" t="d"><v>2018-11-20T06:00:00Z</v></c>', 43424.25],
    ['<c r="A1" t="d"><v>12:00:00</v></c>', 0.5],
    ['<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['<c r="A1" t="d"><v>2018-02-30</v></c>', '2018-02-30'],
    ['<c r="A1" s="3"/>', null],
    ['<c r="A1" s="3"></c>', null],
    ['<c><v>7</v></c>', 7],
  ])('%s', (cell, value) => {
    expect(readCell(cell)).toEqual(value)
  })

  test.each([
    ['<si><t>a&lt;b</t></si>', 'a<b'],
    ['<si><t> a\n</t></si>', 'a'],
    ['<si><t xml:space="preserve"> a </t></si>', ' a '],
    ['<si><t><![CDATA[<a>]]>b</t></si>', '<a>b'],
    [
      '<si><r><t>全</t></r><r><t> </t></r><r><t>部</t></r><rPh sb="0" eb="1"><t>quan</t></rPh><phoneticPr fontId="1"/></si>',
      '全 部',
    ],
    ['<si/>', null],
    ['<si><t/></si>', null],
  ])('shared string %s', (item, value) => {
    expect(readCell(SHARED, sst(item))).toBe(value)
  })

  test('an empty shared string counts as one', () => {
    expect(readCell('<c r="A1" t="s"><v>2</v></c>', sst('<si/><si><t/></si><si><t>third</t></si>'))).toBe('third')
  })

  test('dates in a workbook that counts from 1904', () => {
    const sheetData = '<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>'
    const workbook = readWorkbook(buildXlsx({ sheets: [{ name: 'S', sheetData }], date1904: true }))
    expect(workbook.date1904).toBe(true)
    expect(valueAt(workbook.sheets[0], 0, 0)).toBe(1)
  })
})

describe('places', () => {
  test('rows and cells without a place follow the one before', () => {
    const sheet = readData(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c/><c><v>4</v></c></row>',
    )
    expect([...sheet.rows]).toEqual([
      [0, [1, null, null, 2, 3]],
      [5, [null, 4]],
    ])
  })

  test('rows out of order come in order; of a cell that comes twice the last value counts', () => {
    const sheet = readData(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c><c r="A3"/></row>',
    )
    expect([...sheet.rows]).toEqual([
      [0, [3]],
      [2, [4, 1]],
    ])
  })

  test('the last cell of a sheet', () => {
    const sheet = readData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    expect(valueAt(sheet, 1_048_575, 16_383)).toBe(1)
    expect(sheet.rows.size).toBe(1)
  })

  test('formatted rows and cells leave no trace', () => {
    const row = '<row ht="20" customHeight="1"><c s="1"/><c s="1"/></row>'
    expect(readData(row.repeat(100_000)).rows.size).toBe(0)
  })
})

describe('formulas', () => {
  test('with their cached values, also without one', () => {
    const sheet = readSheet({
      rows: [
        [
          { formula: '\'[1]表 1\'!A1&"<"', value: 'x' },
          { formula: 'NOW()', value: null },
        ],
      ],
    })
    expect(formulaAt(sheet, 0, 0)).toBe('\'[1]表 1\'!A1&"<"')
    expect(valueAt(sheet, 0, 0)).toBe('x')
    expect(formulaAt(sheet, 0, 1)).toBe('NOW()')
    expect(valueAt(sheet, 0, 1)).toBeNull()
  })

  test('shared ones are told by the one that is written out, wherever that stands', () => {
    const sheet = readData(
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B2" si="0">[1]S!A1</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"></f></c><c r="B2"><f t="shared" si="9"/></c></row>',
    )
    expect([...sheet.formulas].sort()).toEqual([0, 1, cellKey(1, 0)].map((cell) => [cell, '[1]S!A1']).sort())
  })
})

describe('what is hidden and merged', () => {
  test('rows: hidden, filtered, of no height, in a collapsed outline', () => {
    const sheet = readData(
      '<row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" collapsed="1"/><row r="7" ht="0" customHeight="1"/><row r="6" hidden="1" outlineLevel="1"/>',
    )
    expect(sheet.hiddenRows).toEqual([
      { first: 1, last: 2 },
      { first: 5, last: 6 },
    ])
  })

  test('all rows but those that are listed', () => {
    const sheet = readSheet({
      xml: '<worksheet><sheetFormatPr zeroHeight="1"/><sheetData><row r="1"/><row r="2" hidden="1"/><row r="3"/></sheetData></worksheet>',
    })
    expect(sheet.hiddenRows).toEqual([
      { first: 1, last: 1 },
      { first: 3, last: 1_048_575 },
    ])
  })

  test('columns: hidden, of no width', () => {
    const sheet = readSheet({
      xml:
        '<worksheet><cols><col min="1" max="1" width="9"/><col min="2" max="3" width="0" customWidth="1"/>' +
        '<col min="4" max="4" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData/></worksheet>',
    })
    expect(sheet.hiddenColumns).toEqual([
      { first: 1, last: 3 },
      { first: 8, last: 16_383 },
    ])
  })

  test('merged areas', () => {
    const area: Area = { top: 3, left: 0, bottom: 9, right: 1 }
    expect(readSheet({ rows: [['a']], merges: [area] }).merges).toEqual([area])
  })

  test('elements of the same name elsewhere are none', () => {
    const sheet = readSheet({
      rows: [['a']],
      after:
        '<conditionalFormatting sqref="A1"><cfRule><formula>A1</formula></cfRule></conditionalFormatting>' +
        '<mc:AlternateContent xmlns:mc="m"><mc:Choice><mergeCell ref="A1:B2"/><sheetData><row r="9" hidden="1"><c r="A9"><v>1</v></c></row></sheetData></mc:Choice></mc:AlternateContent>' +
        '<extLst><ext><row r="2" hidden="1"><c r="A2"><f>A1</f><v>1</v></c></row><cols><col min="1" max="1" hidden="1"/></cols></ext></extLst>',
    })
    expect({ ...sheet, rows: [...sheet.rows] }).toEqual({
      name: 'S',
      visibility: 'visible',
      rows: [[0, ['a']]],
      formulas: new Map(),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    })
  })
})

describe('packages', () => {
  test('names, order and visibility of the sheets', () => {
    const bytes = buildXlsx({
      sheets: [
        { name: '封面' },
        { name: 'a&b"', visibility: 'hidden' },
        { name: '__proto__', visibility: 'veryHidden' },
      ],
    })
    expect(readWorkbook(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['封面', 'visible'],
      ['a&b"', 'hidden'],
      ['__proto__', 'veryHidden'],
    ])
  })

  test('sheets of other kinds are left out', () => {
    const bytes = buildXlsx({
      sheets: [{ name: 'chart' }, { name: 'cells', rows: [[1]] }],
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['chartsheet', 'chartsheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    })
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['cells'])
  })

  test.each([
    '/xl/worksheets/sheet1.xml',
    'worksheets/../worksheets/./sheet1.xml',
    'WorkSheets/Sheet1.XML',
    'worksheets\\sheet1.xml',
    'worksheets/%73heet1.xml',
  ])('a sheet at %s', (target) => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', target]]) }
    expect(valueAt(readSheet({ rows: [[5]] }, parts), 0, 0)).toBe(5)
  })

  test('a workbook part of another name, in strict form, with prefixes', () => {
    const strict = (type: string): string => `http://purl.oclc.org/ooxml/officeDocument/relationships/${type}`
    const rels = (type: string, target: string): string =>
      `<p:Relationships xmlns:p="x"><p:Relationship Id="q" Type="${strict(type)}" Target="${target}"/></p:Relationships>`
    const bytes = buildXlsx({
      sheets: [],
      parts: {
        '_rels/.rels': rels('officeDocument', 'book/main.xml'),
        'book/main.xml':
          '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="r"><x:sheets><x:sheet name="表" sheetId="1" rel:id="q"/></x:sheets></x:workbook>',
        'book/_rels/main.xml.rels': rels('worksheet', '../cells.xml'),
        'cells.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        'xl/workbook.xml': null,
      },
    })
    const { sheets } = readWorkbook(bytes)
    expect(sheets[0].name).toBe('表')
    expect(valueAt(sheets[0], 1, 1)).toBe('文')
  })

  test.each<[string, (xml: string) => Uint8Array]>([
    ['UTF-16 with a mark', (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16, big end first', (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (xml) => Buffer.from(xml, 'utf16le')],
    ['UTF-8 with a mark', (xml) => Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-8"?>${xml}`)],
    [
      'an encoding that it names',
      () => Buffer.from(`<?xml version='1.0' encoding='GB2312'?>${sheetOf('\xBB\xE3')}`, 'latin1'),
    ],
  ])('a part in %s', (_, encode) => {
    const bytes = buildXlsx({ sheets: [{ name: 'S' }], parts: { 'xl/worksheets/sheet1.xml': encode(sheetOf('汇')) } })
    expect(valueAt(readWorkbook(bytes).sheets[0], 0, 0)).toBe('汇')
  })

  test('a file without its package relationships is read by the usual names', () => {
    const bytes = buildXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      parts: { '_rels/.rels': null, '[Content_Types].xml': null },
    })
    expect(valueAt(readWorkbook(bytes).sheets[0], 0, 0)).toBe(1)
  })
})

function sheetOf(text: string): string {
  return `<worksheet><sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`
}

/** What a sheet says, cell by cell, without regard to holes. */
function cellsOf({ sheets }: WorkbookContents): Record<string, CellValue>[] {
  return sheets.map((sheet) => {
    const cells: Record<string, CellValue> = {}
    for (const [row, values] of sheet.rows) {
      values.forEach((value, column) => {
        if (value !== null) cells[`${row},${column}`] = value
      })
    }
    return cells
  })
}

test('any grid reads back as it was written', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.constantFrom('__proto__', 'constructor', ' a ', '\n', '_x000D_', ']]>', '&lt;', '全部\r\n', '0'),
  )
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom<CellValue>(null, new CellError('#REF!')),
  )
  const grid = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 2 }), fc.boolean(), (grids, inlineStrings) => {
      const bytes = buildXlsx({ sheets: grids.map((rows, index) => ({ name: `S${index}`, rows })), inlineStrings })
      const expected = grids.map((rows) =>
        Object.fromEntries(
          rows.flatMap((cells, row) =>
            cells.flatMap((cell, column) => (cell === null || cell === '' ? [] : [[`${row},${column}`, cell]])),
          ),
        ),
      )
      expect(cellsOf(readWorkbook(bytes))).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
