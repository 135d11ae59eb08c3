import { fc } from '../../../property'
import { UnreadableFile } from '../../../../src/workbook/unreadable'
import { clearMarks, markWorkbook } from '../../../../src/workbook/xlsx/write/mark'
import { editWorkbook } from '../../../../src/workbook/xlsx/write/edit'
import { WriteRefused } from '../../../../src/workbook/xlsx/write/write-refused'
import { mark, part, SHEET, styleSheet, workbook, worksheet } from './workbook'

const CELLS =
  '<cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" s="2"><c r="A1" s="3" t="s"><f t="shared" ref="A1:B1" si="0">C1</f><v>0</v></c></row><row r="3"/></sheetData>'
const REST =
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>"YJ:error"&lt;&gt;""</formula></cfRule></conditionalFormatting><extLst/>'
const SHEET_XML = worksheet(CELLS + REST)
const STYLES_XML = styleSheet('<dxfs count="1"><dxf><font/></dxf></dxfs><tableStyles/>')
const EDITS = ['A1', 'B2', 'C9'].map((cell) => ({ sheet: '汇总表', cell, value: '新' }))

/** Runs all that writes; the errors meant for people are all that may be thrown. */
function writeAll(bytes: Uint8Array): string[] {
  return [
    () => markWorkbook(bytes, [mark('error'), mark('warning')]),
    () => clearMarks(bytes),
    () => editWorkbook(bytes, EDITS),
  ].map((write) => {
    try {
      write()
      return 'written'
    } catch (error) {
      if (error instanceof UnreadableFile) return error.reason
      if (error instanceof WriteRefused) return error.cause instanceof UnreadableFile ? error.cause.reason : 'refused'
      throw error
    }
  })
}

/** The text with a piece of it replaced. */
const broken = (xml: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(xml.length),
      fc.nat(12),
      fc.constantFrom('', '<', '>', '/', '"', '&', '</c>', '<row>', 'r="ZZZ9"', '<![CDATA[', '-1'),
    )
    .map(([start, length, text]) => xml.slice(0, start) + text + xml.slice(start + length))

describe('broken parts', () => {
  test('of any kind end in an error for people, or are written', () =>
    fc.assert(
      fc.property(broken(SHEET_XML), broken(STYLES_XML), fc.boolean(), (sheet, styles, both) => {
        expect(writeAll(workbook(sheet, { styles: both ? styles : STYLES_XML }))).toHaveLength(3)
      }),
      { numRuns: 200 },
    ))

  test.each([
    ['a DOCTYPE', `<!DOCTYPE x>${SHEET_XML}`, 'doctype'],
    ['a tag that is not closed', SHEET_XML.replace('</sheetData>', ''), 'damaged'],
    ['a row past the last', SHEET_XML.replace('r="3"', 'r="1048577"'), 'damaged'],
  ])('%s', (_, sheet, reason) => expect(writeAll(workbook(sheet))[2]).toBe(reason))

  test('bytes that are no workbook', () => {
    expect(writeAll(new Uint8Array())).toEqual(['empty', 'empty', 'empty'])
    expect(writeAll(new TextEncoder().encode('编号,目标\n1,x\n'))).toEqual(['text', 'text', 'text'])
  })
})

describe('large parts', () => {
  const wide = ' '.repeat(500_000)

  test.each([
    [
      'blanks in a tag',
      SHEET_XML.replace('t="s"', `${wide}junk${wide}`).replace('<row r="3"/>', `<row r="3"${wide}/>`),
    ],
    ['a long name in a tag', SHEET_XML.replace('t="s"', `${'a'.repeat(500_000)} t="s"`)],
    ['one row many times', SHEET_XML.replace('<row r="3"/>', '<row r="2"/>'.repeat(50_000))],
    ['many empty rows', SHEET_XML.replace('<row r="3"/>', '<row/>'.repeat(100_000))],
    [
      'many rules',
      SHEET_XML.replace(
        '<extLst/>',
        '<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>'.repeat(50_000),
      ),
    ],
    // Work that grows with the square of such lengths would not end within a test's time.
  ])('%s come to an end', (_, sheet) => {
    expect(writeAll(workbook(sheet, { styles: STYLES_XML }))).toHaveLength(3)
  })
})

test('500 edits, each in a row of its own, are made at once', () => {
  const edits = Array.from({ length: 500 }, (_, row) => ({ sheet: '汇总表', cell: `D${500 - row}`, value: `${row}` }))
  const sheet = part(editWorkbook(workbook(worksheet('<sheetData/>')), edits), SHEET)
  expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual(edits.map((_, row) => row + 1))
})
