import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { anyCharacter, fc } from '../../../property'
import { parseCell } from '../../../../src/grid/address'
import type { NewValue } from '../../../../src/grid/edit'
import { valueAt } from '../../../../src/grid/contents'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { editWorkbook } from '../../../../src/workbook/xlsx/write/edit'
import { EditRefused, refusalSentence } from '../../../../src/workbook/xlsx/write/refusal'
import { markWorkbook } from '../../../../src/workbook/xlsx/write/mark'
import { buildXlsx } from '../build'
import { changedParts, mark, part, SHEET, STYLES, workbook, worksheet, type Options } from './workbook'

type Contents = Readonly<Record<string, NewValue>>

function edited(content: string, texts: Contents, options?: Options): Uint8Array {
  return editWorkbook(workbook(worksheet(content), options), editsOf(texts))
}

function editsOf(texts: Contents): { sheet: string; cell: string; value: NewValue }[] {
  return Object.entries(texts).map(([cell, value]) => ({ sheet: '汇总表', cell, value }))
}

/** The sheet's content after the edits. */
function sheetAfter(content: string, texts: Contents): string {
  const [before, after] = worksheet('|').split('|')
  return part(edited(content, texts), SHEET).slice(before.length, -after.length)
}

function read(bytes: Uint8Array, cell: string, sheet = 0): unknown {
  const place = parseCell(cell)
  return place && valueAt(readWorkbook(bytes).sheets[sheet], place.row, place.column)
}

const inline = (address: string, text: string, more = ''): string =>
  `<c r="${address}"${more} t="inlineStr"><is><t>${text}</t></is></c>`

const ONE_AND_BLANK = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/></row></sheetData>'
const MERGED = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'

describe('a cell that is there', () => {
  test.each([
    ['a number', '<c r="A1" s="3"><v>12</v></c>', inline('A1', '新', ' s="3"')],
    ['a shared string', '<c r="A1" s="3" t="s"><v>0</v></c>', inline('A1', '新', ' s="3"')],
    [
      'rich text',
      '<c t="inlineStr" r="A1"><is><r><rPr><b/></rPr><t>旧</t></r><r><t>的</t></r></is></c>',
      inline('A1', '新'),
    ],
    ['an empty cell', '<c r="A1" s="3"/>', inline('A1', '新', ' s="3"')],
    ['a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c>', inline('A1', '新')],
    ['metadata of the old value', '<c r="A1" cm="1" vm="2" ph="1"><f>X</f></c>', inline('A1', '新', ' ph="1"')],
    [
      'single quotes and blanks',
      "<c  r = 'A1'\n t='s' s='2' ><v>0</v></c >",
      "<c  r = 'A1' s='2' t=\"inlineStr\"><is><t>新</t></is></c>",
    ],
    [
      'an extension list',
      '<c r="A1"><v>1</v><extLst><ext/></extLst></c>',
      inline('A1', '新').replace('</c>', '<extLst><ext/></extLst></c>'),
    ],
  ])('with %s', (_, before, after) => {
    const row = (cell: string): string =>
      `<sheetData><row r="1" spans="1:2" ht="20">${cell}<c r="B1"><v>1</v></c></row></sheetData>`
    expect(sheetAfter(row(before), { A1: '新' })).toBe(row(after))
  })

  test('keeps its format when its text is taken away', () => {
    expect(sheetAfter('<sheetData><row r="1"><c r="A1" s="3"><v>1</v></c></row></sheetData>', { A1: '' })).toBe(
      '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>',
    )
  })

  test('that is given a number holds a number, as it is computed with', () => {
    const row = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`
    expect(sheetAfter(row('<c r="A1" s="3" t="s"><v>0</v></c>'), { A1: 450.5 })).toBe(
      row('<c r="A1" s="3"><v>450.5</v></c>'),
    )
    expect(sheetAfter(row('<c r="A1"><v>1</v></c>'), { B1: 0 })).toBe(
      row('<c r="A1"><v>1</v></c><c r="B1"><v>0</v></c>'),
    )
    expect(read(edited(row('<c r="A1" t="inlineStr"><is><t>４５０</t></is></c>'), { A1: 450 }), 'A1')).toBe(450)
    expect(read(edited(row('<c r="A1"><v>1</v></c>'), { A1: '450' }), 'A1')).toBe(450)
  })

  test('without an address is found by its place', () => {
    const cells = '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>'
    expect(sheetAfter(cells, { B2: '新' })).toBe(
      cells.replace('<c><v>3</v></c>', '<c t="inlineStr"><is><t>新</t></is></c>'),
    )
  })

  test('in a merged area is the area’s first', () => {
    const bytes = edited(`${ONE_AND_BLANK}${MERGED}`, { A1: '新' })
    expect(read(bytes, 'A1')).toBe('新')
    expect(read(bytes, 'B2')).toBeNull()
  })
})

describe('prefixes', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const mixed = (content: string): string => `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}">${content}</worksheet>`
  const sheetOf = (before: string, texts: Contents): string =>
    part(editWorkbook(workbook(mixed(before)), editsOf(texts)), SHEET)

  test('of a cell are those of what is written into it', () => {
    const row = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`
    expect(sheetOf(row('<x:c r="A1" s="2" t="s"><v>0</v></x:c>'), { A1: '新' })).toBe(
      mixed(row('<x:c r="A1" s="2" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c>')),
    )
  })

  test('of a row are those of new cells in it, and of sheetData those of new rows', () => {
    expect(sheetOf('<sheetData><x:row r="2"/></sheetData>', { A1: 1, A2: 2 })).toBe(
      mixed(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></sheetData>',
      ),
    )
    expect(sheetOf('<x:sheetData/>', { A1: 1 })).toBe(
      mixed('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'),
    )
  })

  test('of the root alone are not those of cells', () => {
    const root = (content: string): string =>
      `<${'x'.repeat(300)}:worksheet xmlns:${'x'.repeat(300)}="${MAIN}" xmlns="${MAIN}">${content}</${'x'.repeat(300)}:worksheet>`
    const data = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`
    const after = editWorkbook(workbook(root(data('<c r="A1"/>'))), editsOf({ A1: '新' }))
    expect(part(after, SHEET)).toBe(root(data(inline('A1', '新'))))
  })
})

test('of two sheets of one name the one that was read is written', () => {
  const rows = [['a']]
  const bytes = buildXlsx({
    sheets: [
      { name: '表', rows },
      { name: '表', rows },
    ],
  })
  const second = readWorkbook(bytes).sheets[1].name
  const after = editWorkbook(bytes, [{ sheet: second, cell: 'A1', value: '新' }])
  expect(changedParts(bytes, after)).toEqual(['xl/worksheets/sheet2.xml'])
  const marked = markWorkbook(bytes, [{ ...mark('error'), sheet: second }])
  expect(changedParts(bytes, marked)).toEqual([STYLES, 'xl/worksheets/sheet2.xml'])
})

describe('a cell that stands in another row', () => {
  const STRAY =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="B5"><v>5</v></c><c r="A1" s="4"><v>9</v></c></row>'

  test('is the one that was read, and is written wherever it stands', () => {
    const once = edited(`<sheetData>${STRAY}</sheetData>`, { A1: '新' })
    expect(read(workbook(worksheet(`<sheetData>${STRAY}</sheetData>`)), 'A1')).toBe(9)
    expect(read(once, 'A1')).toBe('新')
    expect(part(once, SHEET)).toBe(
      worksheet(
        `<sheetData>${STRAY.replace('<c r="A1"><v>1</v></c>', inline('A1', '新')).replace(
          '<c r="A1" s="4"><v>9</v></c>',
          inline('A1', '新', ' s="4"'),
        )}</sheetData>`,
      ),
    )
    expect(editWorkbook(once, editsOf({ A1: '新' }))).toEqual(once)
  })

  test('is no place for others of its row', () => {
    const row = '<row r="5"><c r="A1"><v>9</v></c></row>'
    expect(sheetAfter(`<sheetData>${row}</sheetData>`, { A1: 1, B1: 2, C5: 3 })).toBe(
      '<sheetData><row r="1"><c r="B1"><v>2</v></c></row>' +
        '<row r="5"><c r="A1"><v>1</v></c><c r="C5"><v>3</v></c></row></sheetData>',
    )
  })

  test('counts for cells without an address that follow it', () => {
    const row = '<row r="5"><c r="A1"><v>9</v></c><c><v>8</v></c></row>'
    expect(sheetAfter(`<sheetData>${row}</sheetData>`, { B1: 2 })).toBe(
      `<sheetData>${row.replace('8', '2')}</sheetData>`,
    )
  })
})

describe('a cell that is not there', () => {
  const rows = '<row r="2" s="5" customFormat="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>'
  const cols = '<cols><col min="2" max="3" style="7"/></cols>'

  test.each([
    ['before the others', 'A2', rows.replace('<c r="B2">', `${inline('A2', '新', ' s="5"')}<c r="B2">`)],
    ['between', 'C2', rows.replace('<c r="D2">', `${inline('C2', '新', ' s="5"')}<c r="D2">`)],
    ['after', 'E2', rows.replace('</row>', `${inline('E2', '新', ' s="5"')}</row>`)],
    [
      'in an empty row, with the column’s format',
      'B4',
      rows.replace('<row r="4"/>', `<row r="4">${inline('B4', '新', ' s="7"')}</row>`),
    ],
    ['in a new first row', 'A1', `<row r="1">${inline('A1', '新')}</row>${rows}`],
    ['in a new row between', 'A3', rows.replace('<row r="4"', `<row r="3">${inline('A3', '新')}</row><row r="4"`)],
    ['in a new last row', 'C9', `${rows}<row r="9">${inline('C9', '新', ' s="7"')}</row>`],
  ])('%s', (_, address, after) => {
    expect(sheetAfter(`${cols}<sheetData>${rows}</sheetData>`, { [address]: '新' })).toBe(
      `${cols}<sheetData>${after}</sheetData>`,
    )
  })

  test('several at once, in order', () => {
    const all = `<row r="1">${inline('A1', 'a')}${inline('C1', 'c')}</row><row r="3">${inline('B3', 'b')}</row>`
    expect(sheetAfter('<sheetData/>', { C1: 'c', B3: 'b', A1: 'a' })).toBe(`<sheetData>${all}</sheetData>`)
  })
})

describe('texts', () => {
  const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'

  test.each([
    '=1+1',
    '+86',
    '-',
    '@SUM(A1)',
    ' 前后空 ',
    '两\n行',
    'a\r\nb',
    '_x000D_',
    '_x005F_',
    '_X0041_',
    '<b>&amp;"\'',
    '\u0001\u001f',
    '\ufffe',
    '𠮷',
    '007',
    '　',
  ])('%j stays as it is', (text) => expect(read(edited(CELL, { A1: text }), 'A1')).toBe(text))

  test('any', () => {
    const bytes = workbook(worksheet(CELL))
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }), (text) => {
        expect(read(editWorkbook(bytes, editsOf({ A1: text })), 'A1')).toBe(text)
      }),
    )
  })

  test('blanks at the ends are kept by saying so', () => {
    expect(sheetAfter(CELL, { A1: ' 锦州' })).toContain('<t xml:space="preserve"> 锦州</t>')
  })
})

describe('a sheet that declares another encoding', () => {
  const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'

  test.each(['us-ascii', 'US-ASCII', 'ISO-8859-1', 'gb2312'])(
    '%s is written in the one it then declares',
    (encoding) => {
      const bytes = workbook(worksheet(CELL).replace('UTF-8', encoding))
      const after = editWorkbook(bytes, editsOf({ A1: '银州区' }))
      expect(read(after, 'A1')).toBe('银州区')
      expect(part(after, SHEET)).toContain('encoding="UTF-8" standalone="yes"?>')
      expect(editWorkbook(bytes, [])).toEqual(bytes)
    },
  )
})

describe('formulas around', () => {
  const chain: Options = {
    parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    relationships: { calcChain: 'calcChain.xml' },
  }
  const FORMULA = '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>'

  test('with a formula the calculation chain goes, and what speaks of it', () => {
    const bytes = workbook(worksheet(FORMULA), chain)
    const after = editWorkbook(bytes, editsOf({ A1: '新' }))
    expect(changedParts(bytes, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      SHEET,
    ])
    expect(part(after, '[Content_Types].xml') + part(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
    expect(part(after, 'xl/calcChain.xml')).toBe('')
    expect(read(after, 'A1')).toBe('新')
  })

  test('without, it stays', () => {
    const bytes = workbook(worksheet(FORMULA), chain)
    expect(changedParts(bytes, editWorkbook(bytes, editsOf({ B1: '新' })))).toEqual([SHEET])
  })

  describe('are computed anew after a new number', () => {
    const MAIN = 'xl/workbook.xml'
    const asked = (content: string, value: NewValue = 2): string => {
      const main = part(workbook(''), MAIN).replace('</workbook>', `${content}</workbook>`)
      const bytes = workbook(worksheet(FORMULA), { parts: { [MAIN]: main } })
      const after = part(editWorkbook(bytes, editsOf({ B1: value })), MAIN)
      return after.slice(main.indexOf('</sheets>') + 9, -'</workbook>'.length)
    }

    test.each([
      ['', '<calcPr fullCalcOnLoad="1"/>'],
      ['<definedNames/><pivotCaches/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
      ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
      ["<calcPr fullCalcOnLoad = '0' calcId='1'></calcPr>", '<calcPr calcId=\'1\' fullCalcOnLoad="1"></calcPr>'],
    ])('%s → %s', (before, after) => {
      expect(asked(before)).toBe(after)
    })

    test('in the namespace of the workbook part', () => {
      const main = part(workbook(''), MAIN)
        .replace(/<(\/?)(workbook|sheets?)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
      const bytes = workbook(worksheet(FORMULA), { parts: { [MAIN]: main } })
      expect(part(editWorkbook(bytes, editsOf({ B1: 2 })), MAIN)).toContain(
        '<x:calcPr fullCalcOnLoad="1"/></x:workbook>',
      )
    })

    test('and not after a new text, or where there are none', () => {
      expect(asked('', '新')).toBe('')
      const bytes = workbook(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'))
      expect(changedParts(bytes, editWorkbook(bytes, editsOf({ A1: 2 })))).toEqual([SHEET])
    })
  })

  test('one that uses another cell’s formula may go', () => {
    const shared =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>'
    expect(sheetAfter(shared, { A2: '新' })).toBe(
      shared.replace('<c r="A2"><f t="shared" si="0"/><v>1</v></c>', inline('A2', '新')),
    )
  })
})

describe('refusing', () => {
  function reasons(content: string, texts: Contents, options?: Options): string[] {
    try {
      edited(content, texts, options)
      return []
    } catch (error) {
      if (error instanceof EditRefused) return error.refusals.map(({ reason }) => reason)
      throw error
    }
  }

  test('the formula that others share', () => {
    const shared = (others: string): string =>
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f></c>${others}</row></sheetData>`
    expect(reasons(shared('<c r="B1"><f t="shared" si="0"/></c>'), { A1: '新' })).toEqual(['shared-formula'])
    expect(reasons(shared('<c r="B1"><f t="shared" si="1"/></c>'), { A1: '新' })).toEqual([])
  })

  test('any cell of an array formula', () => {
    const array = (ref: string): string =>
      `<sheetData><row r="1"><c r="A1"><f t="array" ref="${ref}">C1:C2</f></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>`
    expect(reasons(array('A1:A2'), { A1: '新', A2: '新', A3: '新' })).toEqual(['array-formula', 'array-formula'])
    expect(reasons(array('A1'), { A1: '新' })).toEqual([])
  })

  test('a table’s heading', () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': '<?xml version="1.0"?>\r\n<table ref="A1:B3"><tableColumns/></table>',
    }
    expect(reasons('<sheetData/>', { A1: '新', A2: '新', C1: '新' }, { parts })).toEqual(['table-heading'])
  })

  test('what a merged area covers', () => {
    expect(reasons(`${ONE_AND_BLANK}${MERGED}`, { B2: '新', A2: '新', C1: '新' })).toEqual(['merged', 'merged'])
  })

  test('what does not exist, what does not fit', () => {
    expect(reasons('<sheetData/>', { XFE1: '新', A0: '新', 'A1:B2': '新' })).toEqual(['no-cell', 'no-cell', 'no-cell'])
    expect(reasons('<sheetData/>', { A1: '长'.repeat(32_768) })).toEqual(['too-long'])
    expect(reasons('<sheetData/>', { A1: '长'.repeat(32_767) })).toEqual([])
    expect(reasons('', { A1: '新' })).toEqual(['no-sheet'])
  })

  test('what would not be read back, in a sheet whose cells stand where none belong', () => {
    const outside = (place: string): string => `<sheetData><row r="2"/>${place}</sheetData>`
    expect(reasons(outside('<x><c r="A1"><v>9</v></c></x>'), { A1: '新', B1: '新' })).toEqual(['not-kept'])
    expect(reasons(outside(''), { A1: '新', $A$1: '再', a1: 3 })).toEqual([])
  })

  test('says where and why', () => {
    const edit = { sheet: '附表', cell: 'B4', value: '新' }
    const refuse = (): Uint8Array => editWorkbook(workbook(worksheet('<sheetData/>')), [edit])
    expect(refuse).toThrow('the workbook has no sheet named “附表”')
    expect(refusalSentence({ edit, reason: 'no-sheet' }, 'zh')).toBe('工作簿里没有名为“附表”的工作表')
  })
})

describe('real workbooks', () => {
  test.each([
    ['defects', 0],
    ['clean-libreoffice', 0],
    ['clean-pages', 1],
  ])('%s.xlsx: only the sheet changes, and only the cell in it', (name, sheet) => {
    const bytes = new Uint8Array(readFileSync(resolve(__dirname, `../../../corpus/${name}.xlsx`)))
    const after = editWorkbook(bytes, editsOf({ F5: '凌海市、义县' }))
    expect(changedParts(bytes, after)).toEqual([`xl/worksheets/sheet${sheet + 1}.xml`])
    const rows = (workbookBytes: Uint8Array): unknown[] =>
      [...readWorkbook(workbookBytes).sheets[sheet].rows].map(([row, cells]) =>
        row === 4 ? cells.toSpliced(5, 1) : cells,
      )
    expect(rows(after)).toEqual(rows(bytes))
    expect(read(after, 'F5', sheet)).toBe('凌海市、义县')
  })

  test('nothing to do gives the same file', () => {
    const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../../corpus/clean.xlsx')))
    expect(editWorkbook(bytes, [])).toEqual(bytes)
  })
})
