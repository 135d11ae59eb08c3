import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fc } from '../../../property'
import { strToU8 } from 'fflate'
import type { Mark } from '../../../../src/workbook/marks/mark'
import { clearMarks, markWorkbook } from '../../../../src/workbook/xlsx/write/mark'
import { dxfXml } from '../../../../src/workbook/xlsx/write/dxf'
import { openZip } from '../../../../src/workbook/xlsx/zip'
import { changedParts, mark, part, SHEET, STYLES, styleSheet, workbook, worksheet } from './workbook'

const DATA = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>汇总表</t></is></c></row></sheetData>'
// What a style sheet is given that has no formats of cells.
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
const FORMATS =
  '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
const DEFAULTS = `<fonts><font><sz val="11"/><name val="等线"/></font></fonts>${FILLS}<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>${FORMATS}`
const EVERY: readonly Mark[] = [mark('error', 0), mark('warning', 2), mark('unachieved', 4)]
const FORMAT =
  '<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="1"><formula>"YJ:error"&lt;&gt;""</formula></cfRule></conditionalFormatting>'

function markedSheet(content: string, marks: readonly Mark[] = [mark('error')]): string {
  return part(markWorkbook(workbook(worksheet(content)), marks), SHEET)
}

describe('where the marks stand', () => {
  test.each([
    ['after the cells', DATA, `${DATA}${FORMAT}`],
    ['after the merged areas', `${DATA}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`, undefined],
    ['after phonetic settings', `${DATA}<phoneticPr fontId="1" type="noConversion"/>`, undefined],
    ['after protection and filter', `${DATA}<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/>`, undefined],
    ['in an empty sheet with sheetData', '<sheetData/>', undefined],
  ])('%s', (_, content, expected = content + FORMAT) => {
    const rest =
      '<dataValidations count="0"/><hyperlinks/><pageMargins left="1"/><drawing/><extLst><ext uri="x"/></extLst>'
    expect(markedSheet(content + rest)).toBe(worksheet(expected + rest))
  })

  test('after the conditional formats that are there, with later priorities, also than those in extensions', () => {
    const theirs =
      '<conditionalFormatting sqref="B1"><cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>'
    const extension = '<extLst><ext uri="x"><x14:cfRule type="dataBar" priority="8" id="{1}"/></ext></extLst>'
    const sheet = markedSheet(DATA + theirs + extension, EVERY)
    expect(sheet).toContain(
      `${theirs}<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="9">`,
    )
    expect(sheet.match(/priority="\d+"/g)).toEqual(['3', '9', '10', '11', '8'].map((number) => `priority="${number}"`))
  })

  test('with the prefix that the sheet uses', () => {
    const sheet = '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData/></x:worksheet>'
    const styles = '<s:styleSheet xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"><s:dxfs/></s:styleSheet>'
    const marked = markWorkbook(workbook(sheet, { styles }), [mark('warning')])
    expect(part(marked, SHEET)).toContain('<x:sheetData/><x:conditionalFormatting sqref="A1:A2"><x:cfRule ')
    expect(part(marked, SHEET)).toContain('</x:formula></x:cfRule></x:conditionalFormatting></x:worksheet>')
    expect(part(marked, STYLES)).toContain('</s:cellXfs><s:dxfs><s:dxf><s:font><s:i/>')
  })

  test('not in a sheet without cells, not in one that does not exist', () => {
    const bytes = workbook('<worksheet xmlns="urn:x"/>', {
      styles: styleSheet(`<dxfs count="1">${dxfXml('error', '')}</dxfs>`),
    })
    expect(markWorkbook(bytes, [mark('error')])).toEqual(bytes)
    expect(markWorkbook(bytes, [{ ...mark('error'), sheet: '别的表' }])).toEqual(bytes)
  })
})

describe('the looks', () => {
  const withTable = (table: string | Uint8Array): Record<string, string | Uint8Array> => ({
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': table,
  })
  const [error, warning] = [dxfXml('error', ''), dxfXml('warning', '')]
  const theirs = '<dxf><font><b/></font></dxf>'

  test.each([
    ['<dxfs count="0"/>', `<dxfs count="1">${error}</dxfs>`],
    ['<dxfs count="0" />', `<dxfs count="1" >${error}</dxfs>`],
    ['<dxfs count="0"></dxfs>', `<dxfs count="1">${error}</dxfs >`],
    ['<dxfs count="0">\n</dxfs>', `<dxfs count="1">\n${error}</dxfs >`],
    ['<dxfs></dxfs>', `<dxfs>${error}</dxfs >`],
    [`<dxfs count="1">${theirs}</dxfs>`, `<dxfs count="2">${theirs}${error}</dxfs>`],
    [`<dxfs count="2">${error}${theirs}</dxfs>`, `<dxfs count="2">${error}${theirs}</dxfs>`],
    ['', `<dxfs>${error}</dxfs>`],
  ])('join %s, and leave it as it was', (before, after) => {
    const rest = '<tableStyles count="0"/><extLst/>'
    const bytes = workbook(worksheet(DATA), { styles: styleSheet(before + rest) })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, STYLES)).toBe(styleSheet(after + rest))
    const alreadyThere = before.includes(error)
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
    expect(changedParts(bytes, marked)).toEqual(alreadyThere ? [SHEET] : [STYLES, SHEET].sort())
  })

  test('go into a style sheet that is empty, and out again', () => {
    const styles = '<styleSheet xmlns="urn:x" />'
    const bytes = workbook(worksheet(DATA), { styles })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, STYLES)).toBe(`<styleSheet xmlns="urn:x">${DEFAULTS}<dxfs>${error}</dxfs></styleSheet>`)
    expect(part(clearMarks(marked), STYLES)).toBe('<styleSheet xmlns="urn:x"/>')
  })

  test.each([
    ['', DEFAULTS],
    ['<numFmts/>', `<numFmts/>${DEFAULTS}`],
    [
      '<fonts count="1"><font/></fonts><borders/><cellStyles/>',
      `<fonts count="1"><font/></fonts>${FILLS}<borders/>${FORMATS}<cellStyles/>`,
    ],
  ])('are joined by formats of cells where there are none, after %j, until they are cleared', (before, after) => {
    const sheet = (content: string): string => `<styleSheet xmlns="urn:x">${content}</styleSheet>`
    const bytes = workbook(worksheet(DATA), { styles: sheet(`${before}<dxfs count="0"/>`) })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, STYLES)).toBe(sheet(`${after}<dxfs count="1">${error}</dxfs>`))
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
  })

  test('do not take formats with them that someone has added to since', () => {
    const marked = markWorkbook(workbook(worksheet(DATA), { styles: '<styleSheet xmlns="urn:x"/>' }), [mark('error')])
    const more = part(marked, STYLES).replace('</cellXfs>', '<xf numFmtId="9"/></cellXfs>')
    const cleared = clearMarks(workbook(part(marked, SHEET), { styles: more }))
    expect(part(cleared, STYLES)).toBe(more.replace(`<dxfs>${error}</dxfs>`, ''))
  })

  test('do not go into the list that an extension has', () => {
    const extension = `<extLst><ext xmlns:x14="urn:x"><x14:dxfs count="1">${theirs}</x14:dxfs></ext></extLst>`
    const bytes = workbook(worksheet(DATA), { styles: styleSheet(extension) })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, STYLES)).toBe(styleSheet(`<dxfs>${error}</dxfs>${extension}`))
    expect(part(marked, SHEET)).toContain('dxfId="0"')
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
  })

  test.each([
    ['<x:dxfs xmlns:x="urn:x" count="0"/>', '<x:dxfs xmlns:x="urn:x" count="1">|</x:dxfs>'],
    ['<x:dxfs xmlns:x="urn:x" count="1"><x:dxf/></x:dxfs>', '<x:dxfs xmlns:x="urn:x" count="2"><x:dxf/>|</x:dxfs>'],
  ])('have the prefix of their list: %s', (before, after) => {
    const bytes = workbook(worksheet(DATA), { styles: styleSheet(before) })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, STYLES)).toBe(styleSheet(after.replace('|', dxfXml('error', 'x:'))))
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
  })

  test('are numbered after those that are there, and only the kinds in use are added', () => {
    const bytes = workbook(worksheet(DATA), { styles: styleSheet(`<dxfs count="1">${theirs}</dxfs>`) })
    const marked = markWorkbook(bytes, [mark('warning')])
    expect(part(marked, SHEET)).toContain('dxfId="1"')
    expect(part(marked, STYLES)).toContain(`${theirs}${warning}</dxfs>`)
    expect(part(marked, STYLES)).not.toContain(error)
  })

  test('get a part of their own where the workbook has no styles', () => {
    const marked = markWorkbook(workbook(worksheet(DATA), { styles: null }), [mark('error')])
    expect(part(marked, STYLES)).toContain(`<dxfs>${error}</dxfs>`)
    expect(part(marked, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"')
    expect(part(marked, 'xl/_rels/workbook.xml.rels')).toContain(
      '/relationships/styles" Target="/xl/styles.xml"/></Rel',
    )
    expect(part(markWorkbook(marked, [mark('error')]), STYLES)).toBe(part(marked, STYLES))
  })

  test('and that part is made known also where the list of parts is empty', () => {
    const parts = { '[Content_Types].xml': '<ct:Types xmlns:ct="urn:x"/>' }
    const marked = markWorkbook(workbook(worksheet(DATA), { styles: null, parts }), [mark('error')])
    expect(part(marked, '[Content_Types].xml')).toMatch(
      /^<ct:Types xmlns:ct="urn:x"><ct:Override PartName="\/xl\/styles.xml" [^>]*\/><\/ct:Types>$/,
    )
  })

  test('get a part of their own where the style sheet that is named is not there, once', () => {
    const relationships = { styles: 'nowhere.xml' }
    const bytes = workbook(worksheet(DATA), { styles: null, relationships, parts: { [STYLES]: styleSheet('') } })
    const marked = markWorkbook(bytes, [mark('error')])
    expect(part(marked, 'xl/styles2.xml')).toContain(`<dxfs>${error}</dxfs>`)
    expect(part(marked, 'xl/_rels/workbook.xml.rels').match(/[^"]*styles[^"]*/g)).toEqual([
      expect.stringMatching(/relationships.styles$/),
      '/xl/styles2.xml',
    ])
    expect(markWorkbook(marked, [mark('error')])).toEqual(marked)
  })

  test('stay when a rule of someone else uses them', () => {
    const rule =
      '<conditionalFormatting sqref="D1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>'
    const styles = styleSheet(`<dxfs count="1">${error}</dxfs>`)
    const bytes = workbook(worksheet(DATA + rule), { styles })
    expect(changedParts(bytes, clearMarks(markWorkbook(bytes, [mark('error')])))).toEqual([])
  })

  test('stay when a table uses them', () => {
    const styles = styleSheet(`<dxfs count="1">${error}</dxfs>`)
    const parts = withTable('<table dataDxfId="0"/>')
    const bytes = workbook(worksheet(DATA), { styles, parts })
    expect(changedParts(bytes, clearMarks(markWorkbook(bytes, [mark('error')])))).toEqual([])
  })

  test('stay when it cannot be known whether a table uses them', () => {
    const bytes = workbook(worksheet(DATA), { parts: withTable(Uint8Array.of(0xff)) })
    const cleared = clearMarks(markWorkbook(bytes, [mark('error')]))
    expect(changedParts(bytes, cleared)).toEqual([STYLES])
    expect(part(cleared, STYLES)).toContain(`<dxfs count="1">${error}</dxfs>`)
  })

  test('go whatever is in parts that cannot use them', () => {
    const parts = { 'xl/theme/theme1.xml': Uint8Array.of(0xff), 'xl/stray.xml': '<stray dxfId="0"' }
    const bytes = workbook(worksheet(DATA), { parts, relationships: { theme: 'theme/theme1.xml' } })
    expect(changedParts(bytes, clearMarks(markWorkbook(bytes, [mark('error')])))).toEqual([])
  })
})

describe('clearing', () => {
  test('takes out exactly the tagged rules, in any program’s writing', () => {
    const rule = (formula: string): string =>
      `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`
    const format = (rules: string): string => `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`
    const keep = rule('SEARCH("YJ",A1)') + rule('A1="XYJ:error"') + rule('YJ:YJ')
    const before = DATA + format(rule('"YJ:error"&lt;&gt;""')) + format(rule('&quot;YJ:warning&quot;&lt;&gt;""') + keep)
    const cleared = clearMarks(workbook(worksheet(before + format(rule('<![CDATA["YJ:error"<>""]]>')))))
    expect(part(cleared, SHEET)).toBe(worksheet(DATA + format(keep)))
  })

  test('leaves texts in cells and other formulas alone', () => {
    const data =
      '<sheetData><row><c t="inlineStr"><is><t>"YJ:error"</t></is></c><c><f>"YJ:error"&amp;A1</f></c></row></sheetData>'
    const bytes = workbook(worksheet(data))
    expect(clearMarks(bytes)).toEqual(bytes)
  })

  test('gives a workbook that has no marks back as it is', () => {
    const bytes = workbook(worksheet(DATA))
    expect(clearMarks(bytes)).toEqual(bytes)
  })
})

const kinds = fc.constantFrom('error' as const, 'warning' as const, 'unachieved' as const)
const marks = fc.array(
  fc.tuple(kinds, fc.nat(50), fc.nat(20)).map(([kind, row, column]) => mark(kind, row, column)),
  { minLength: 1, maxLength: 6 },
)
const content = fc
  .tuple(
    fc.subarray(['<sheetPr/>', '<dimension ref="A1"/>', '<sheetViews/>', '<cols><col min="1" max="1"/></cols>']),
    fc.constantFrom(DATA, '<sheetData/>', '<sheetData></sheetData>', '<sheetData>\n</sheetData>\n'),
    fc.subarray([
      '<sheetProtection/>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      '<!-- 注释 -->',
      '<conditionalFormatting sqref="B1"><cfRule type="cellIs" priority="3"><formula>1</formula></cfRule></conditionalFormatting>',
    ]),
    fc.subarray([
      '<dataValidations/>',
      '<pageMargins/>',
      '<unknown:part/>',
      '<extLst><ext><cfRule priority="7"/></ext></extLst>',
    ]),
  )
  .map((sections) => sections.flat().join(''))
const dxfs = fc.constantFrom(
  '',
  '<dxfs count="0"/>',
  '<dxfs count="0" />',
  '<dxfs count="0"></dxfs>',
  '<dxfs count="1"><dxf><font/></dxf></dxfs>',
)

describe('for any sheet', () => {
  test('clearing after marking gives back every part', () =>
    fc.assert(
      fc.property(content, dxfs, marks, (sheet, list, some) => {
        const bytes = workbook(worksheet(sheet), { styles: styleSheet(`${list}<tableStyles/>`) })
        const marked = markWorkbook(bytes, some)
        expect(changedParts(bytes, marked)).toContain(SHEET)
        expect(changedParts(bytes, clearMarks(marked))).toEqual([])
      }),
    ))

  test('marking twice is marking once, and the last marks count', () =>
    fc.assert(
      fc.property(content, marks, marks, (sheet, some, others) => {
        const bytes = workbook(worksheet(sheet))
        const marked = markWorkbook(bytes, some)
        expect(markWorkbook(marked, some)).toEqual(marked)
        const remarked = part(markWorkbook(marked, others), SHEET).replace(/dxfId="\d+"/g, '')
        expect(remarked).toBe(part(markWorkbook(bytes, others), SHEET).replace(/dxfId="\d+"/g, ''))
      }),
    ))
})

describe('what a workbook has besides', () => {
  test.each([
    ['UTF-8 with a mark', strToU8(`\ufeff${worksheet(DATA)}`)],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from(`\ufeff${worksheet(DATA)}`, 'utf16le'))],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(`\ufeff${worksheet(DATA)}`, 'utf16le').swap16())],
  ])('the encoding %s', (_, sheet) => {
    const bytes = workbook(sheet)
    const marked = markWorkbook(bytes, EVERY)
    const entry = openZip(marked).find(SHEET)
    expect(entry?.size).toBeGreaterThan(sheet.length + 300)
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
  })

  test('macros and unknown parts, byte for byte and in their place', () => {
    const parts = {
      'xl/vbaProject.bin': Uint8Array.from({ length: 5000 }, (_, index) => index),
      'custom/未知.dat': 'x',
    }
    const before = openZip(workbook(worksheet(DATA), { parts }))
    const after = openZip(markWorkbook(before.bytes, EVERY))
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name))
    before.entries.forEach((entry, index) => {
      if (entry.name === SHEET || entry.name === STYLES) return
      const same = after.entries[index]
      expect(after.bytes.slice(same.start, same.end)).toEqual(before.bytes.slice(entry.start, entry.end))
    })
  })

  test.each(['clean', 'clean-libreoffice', 'clean-pages', 'defects'])('%s.xlsx', (name) => {
    const bytes = new Uint8Array(readFileSync(resolve(__dirname, `../../../corpus/${name}.xlsx`)))
    const marked = markWorkbook(bytes, EVERY)
    expect(changedParts(bytes, marked)).toEqual(expect.arrayContaining([STYLES]))
    expect(changedParts(bytes, marked)).toHaveLength(2)
    expect(changedParts(bytes, clearMarks(marked))).toEqual([])
  })
})
