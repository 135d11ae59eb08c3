import { NATIVE_CODEC } from '../../../../src/cli/native-codec'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { fc } from '../../../property'
import { buildXlsx } from '../build'

/** A blank before a > changes nothing of what is written, but keeps the cells and texts from being read at one glance. */
function tagByTag(xml: string): string {
  return xml.replace(/<(c|si|row)( [^>]*?)?(\/?)>/g, '<$1$2 $3>')
}

/** What is read of a sheet, or what is wrong with it. `before` is XML before its data. */
function read(sheetData: string, strings: string, before = ''): unknown {
  const parts = { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }
  const sheets = [{ name: 'S', sheetData: `${before}<sheetData>${sheetData}</sheetData>` }]
  try {
    return readWorkbook(buildXlsx({ sheets, parts })).sheets[0]
  } catch (error) {
    // A number may be named as it is written or as it is meant, and a tag is quoted with its blanks.
    return String(error)
      .replace(/string 0+(?=\d)/, 'string ')
      .replaceAll(' >', '>')
  }
}

const text = fc.oneof(
  fc.constantFrom('', ' 全部 ', '　义县', 'a&amp;b', 'a\r\nb', '_x000D_', '&#x4e49;', '&none;', '<b/>', '1<!-- -->2'),
  fc.string({ unit: fc.constantFrom(...'义县、 〔〕1_x') }),
)
const item = fc.oneof(
  text.map((one) => `<si><t>${one}</t></si>`),
  fc.constantFrom('<si/>', '<si><t/></si>', '<si><r><t>a</t></r><r><t>b</t></r></si>', '\n', '<si><t>a</t><rPh/></si>'),
)
const address = fc.oneof(
  fc.tuple(fc.constantFrom('A', 'B', 'G', 'AA', 'XFD'), fc.integer({ min: 1, max: 9 })).map(([a, b]) => a + b),
  fc.constantFrom('XFE1', 'A0', 'A1048577', 'a1', 'A01', '1', 'A', '$A$1', 'A99999999999999999999'),
)
const value = fc.oneof(
  fc.nat(6).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom(
    '',
    '0',
    '007',
    '1.',
    '.5',
    '1.50',
    '-1',
    '-0',
    '-0.10',
    '-',
    '--1',
    '1e3',
    '-7.0000000000000007E-2',
    '1e',
    '1E+400',
    '1-2',
    '0.000001234567',
    '123456789012345678',
    '9007199254740993',
    '1.2.3',
    'x',
  ),
)
const cell = fc
  .record({
    r: address,
    style: fc.constantFrom('', ' s="3"', ' s=""', ' s="x"'),
    type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="x"'),
    content: fc.oneof(
      value.map((one) => `><v>${one}</v></c>`),
      value.map((one) => `><f>A1&amp;"义𠮷"</f><v>${one}</v></c>`),
      text.map((one) => `><v>${one}</v></c>`),
      text.map((one) => `><is><t>${one}</t></is></c>`),
      text.map((one) => `><f>${one}</f><v>1</v></c>`),
      fc.constantFrom('/>', '></c>', '><f>A1</f><v>1</v></c>', '><is><t>é义𠮷县</t></is></c>', '><v>1</v><v>2</v></c>'),
    ),
  })
  .map(({ r, style, type, content }) => `<c r="${r}"${style}${type}${content}`)

const row = fc
  .record({
    r: fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((number) => ` r="${number}"`),
      fc.constantFrom('', ' r="0"', ' r="1048576"', ' r="1048577"', ' r="x"', ' r="07"'),
    ),
    more: fc.array(
      fc.constantFrom(
        ' spans="1:7"',
        ' ht="30" customHeight="1"',
        ' ht="0"',
        ' ht="0.5"',
        ' ht=""',
        ' hidden="1"',
        ' hidden="0"',
        ' hidden="false"',
        ' hidden="on"',
        ' x14ac:dyDescent="0.25"',
        ' s="2" customFormat="1"',
        ' spans',
        ' spans=1',
        ' height=">"',
        " spans='1:7'",
        '  spans="1:7"',
      ),
      { maxLength: 3 },
    ),
    cells: fc.array(cell, { maxLength: 3 }),
    space: fc.constantFrom('', '\n', ' \r\n'),
  })
  .map(({ r, more, cells, space }) => `<row${r}${more.join('')}>${space}${cells.join('')}</row>${space}`)

test.each(['', '<sheetFormatPr zeroHeight="1"/>'])(
  'rows in the usual shape are read as they would be tag by tag: %s',
  (format) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
        const data = rows.join('')
        expect(read(data, '<si><t>a</t></si>', format)).toEqual(read(tagByTag(data), '<si><t>a</t></si>', format))
      }),
      { numRuns: 1000 },
    )
  },
)

test('a number that goes on and on is read, too', () => {
  const cells = `<row r="1"><c r="A1"><v>1.${'0'.repeat(200_000)}</v></c></row>`
  expect(read(cells, '')).toEqual(read('<row r="1"><c r="A1"><v>1</v></c></row>', ''))
})

test('cells and texts in the usual shape are read as they would be tag by tag', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), fc.array(cell, { maxLength: 6 }), (items, cells) => {
      const strings = items.join('')
      const row = `<row r="1">${cells.join('')}</row><row><c r="B2"><v>1</v></c><c><v>2</v></c></row>`
      expect(read(row, strings)).toEqual(read(tagByTag(row), tagByTag(strings)))
    }),
    { numRuns: 500 },
  )
})

test.each([['portable code', undefined] as const, ['what Node has built in', NATIVE_CODEC] as const])(
  'a sheet of several pieces is read by %s wherever they are cut',
  (_, codec) => {
    const COUNT = 30_000
    const name = (row: number): string => `${'义'.repeat(row % 5)}𠮷县${'é'.repeat(row % 7)}`
    const rows = Array.from({ length: COUNT }, (_, row) => {
      const inline = `<c r="B${row + 1}" t="inlineStr"><is><t>${name(row)}</t></is></c>`
      return `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}.5</v></c>${inline}<c r="C${row + 1}"><v>-${row}</v></c></row>`
    })
    const sheets = [{ name: 'S', sheetData: `<sheetData>${rows.join('')}</sheetData>` }]
    const read = readWorkbook(buildXlsx({ sheets }), codec).sheets[0]
    const expected = Array.from({ length: COUNT }, (_, row) => [row, [row + 0.5, name(row), -row]])
    expect(JSON.stringify([...read.rows])).toBe(JSON.stringify(expected))
  },
)
