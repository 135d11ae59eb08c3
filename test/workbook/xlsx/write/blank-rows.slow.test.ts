import { strFromU8, strToU8 } from 'fflate'
import { fc } from '../../../property'
import { valueAt } from '../../../../src/grid/contents'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { clearMarks, markWorkbook } from '../../../../src/workbook/xlsx/write/mark'
import { editWorkbook } from '../../../../src/workbook/xlsx/write/edit'
import { blankRuns } from '../../../../src/workbook/xlsx/write/blank-rows'
import { fold, unfold } from '../../../../src/workbook/xlsx/write/folded-part'
import { mark, part, partsOf, SHEET, workbook, worksheet } from './workbook'

const NONE: ReadonlySet<number> = new Set()
const LIMIT = 128 * 1024 * 1024

/** What is left of the XML without its runs. */
function withoutRuns(xml: string, rows: ReadonlySet<number> = NONE): string {
  const bytes = strToU8(xml)
  let rest = ''
  let copied = 0
  for (const { start, end } of blankRuns(bytes, rows, 1)) {
    rest += `${strFromU8(bytes.subarray(copied, start))}|`
    copied = end
  }
  return rest + strFromU8(bytes.subarray(copied))
}

const row = (number: number): string =>
  `<row r="${number}" ht="20.5"><c r="A${number}" s="1"/><c r="AB${number}"/></row>`
const rows = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => row(first + index)).join('')

describe('runs of blank rows', () => {
  test('are found with and without cells, but for their first and last row', () => {
    expect(withoutRuns(`<a>${rows(3, 9)}</a>`)).toBe(`<a>${row(3)}|${row(9)}</a>`)
    expect(withoutRuns('<row r="1"/><row r="2" s="1" x14ac:dyDescent="0.2"/><row r="3"></row>')).toBe(
      '<row r="1"/>|<row r="3"></row>',
    )
    expect(withoutRuns(`${rows(9, 11)}字<row r="12"><c r="A12"><v>1</v></c></row>${rows(13, 16)}`)).toBe(
      `${row(9)}|${row(11)}字<row r="12"><c r="A12"><v>1</v></c></row>${row(13)}|${row(16)}`,
    )
  })

  test('end where a row is to be changed, or is not the next', () => {
    expect(withoutRuns(rows(1, 9), new Set([4]))).toBe(`${row(1)}|${row(4)}${row(5)}${row(6)}|${row(9)}`)
    expect(withoutRuns(rows(1, 3) + rows(5, 7))).toBe(`${row(1)}|${row(3)}${row(5)}|${row(7)}`)
    expect(withoutRuns(rows(1, 3) + rows(3, 5))).toBe(`${row(1)}|${row(3)}${row(3)}|${row(5)}`)
  })

  test.each([
    '<row r="2"><c r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="A2"><f>B1</f></c></row>',
    '<row r="2"><c r="A7"/></row>',
    '<row r="2"><c/></row>',
    '<row><c r="A2"/></row>',
    '<row r="2" x="><c r="A2"/></row>',
    "<row r='2'/>",
    '<row r="2"><!-- --></row>',
    '<row r="2"><c r="A2" s="1"/>',
    '<row r="2">',
    '<row r="2',
  ])('do not go over %s', (other) => {
    const xml = `<row r="1"/>${other}<row r="3"/>`
    expect(withoutRuns(xml)).toBe(xml)
  })

  test('come back as they were, whatever is around them', () => {
    const piece = fc.oneof(
      fc.tuple(fc.nat(9), fc.nat(9)).map(([first, more]) => rows(first + 1, first + 1 + more)),
      fc.constantFrom('<!--', '-->', '<x>', '中文', '<row r="5"', '<?a?>', '<row r="6"/>', '\n'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const xml = pieces.join('')
        const bytes = strToU8(xml)
        let whole = ''
        let copied = 0
        for (const { start, end } of blankRuns(bytes, NONE, 1)) {
          expect(start).toBeGreaterThan(copied)
          whole += strFromU8(bytes.subarray(copied, start)) + strFromU8(bytes.subarray(start, end))
          copied = end
        }
        expect(whole + strFromU8(bytes.subarray(copied))).toBe(xml)
      }),
    )
  })
})

describe('a sheet formatted far down', () => {
  const LAST = 40_000
  const TOP = '<row r="1"><c r="A1" t="inlineStr"><is><t>目标</t></is></c></row>'
  const MERGES = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
  const sheet = worksheet(`<sheetData>${TOP}${rows(2, LAST)}</sheetData>${MERGES}`)
  const bytes = workbook(sheet)

  test('is held without its blank rows', () => {
    const folded = fold(strToU8(sheet), NONE, LIMIT)
    expect(folded.before.text.length).toBeLessThan(1000)
    expect(
      unfold(folded.before.text, folded)
        .map((piece) => strFromU8(piece))
        .join(''),
    ).toBe(sheet)
  })

  test('is not held like this in another encoding, or where it has placeholders of its own', () => {
    expect(fold(new Uint8Array(Buffer.from(`\ufeff${sheet}`, 'utf16le')), NONE, LIMIT).runs).toEqual([])
    expect(() => fold(strToU8(sheet.replace('<sheetData>', '<?yijiao-fold 0?><sheetData>')), NONE, LIMIT)).toThrow(
      'placeholders of its own',
    )
  })

  test('is too large only for what is not blank', () => {
    expect(() => fold(strToU8(sheet), NONE, 1000)).not.toThrow()
    expect(() => fold(strToU8(sheet), NONE, 100)).toThrow('XML to change')
  })

  test('is marked and cleared as any other', () => {
    const marked = markWorkbook(bytes, [mark('error')])
    const [before, after] = part(marked, SHEET).split(`${rows(2, LAST)}</sheetData>${MERGES}<conditionalFormatting`)
    expect(before.endsWith(TOP)).toBe(true)
    expect(after).toContain('YJ:error')
    expect(partsOf(clearMarks(marked))).toEqual(partsOf(bytes))
    expect(markWorkbook(marked, [mark('error')])).toEqual(marked)
  })

  test('is edited in its blank rows, above and below them', () => {
    const edits = [1, 2, 3, 20_000, LAST, LAST + 1].map((line) => ({
      sheet: '汇总表',
      cell: `B${line}`,
      value: `新${line}`,
    }))
    const [contents] = readWorkbook(
      editWorkbook(
        workbook(sheet.replace(MERGES, '')),
        edits.filter(({ cell }) => cell !== 'B2'),
      ),
    ).sheets
    expect([1, 2, 3, 20_000, LAST, LAST + 1].map((line) => valueAt(contents, line - 1, 1))).toEqual([
      '新1',
      null,
      '新3',
      '新20000',
      `新${LAST}`,
      `新${LAST + 1}`,
    ])
    const after = part(editWorkbook(workbook(sheet.replace(MERGES, '')), edits), SHEET)
    const numbers = [...after.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: LAST + 1 }, (_, index) => index + 1))
  })

  test('keeps its byte order mark', () => {
    const marked = workbook(strToU8(`\ufeff${sheet}`))
    const after = editWorkbook(marked, [{ sheet: '汇总表', cell: 'A1', value: '新' }])
    const read = partsOf(after)[SHEET]
    expect(read.slice(0, 3)).toBe('\u00ef\u00bb\u00bf')
    expect(read.indexOf('\u00ef\u00bb\u00bf', 3)).toBe(-1)
  })
})
