import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../../property'
import { strToU8 } from 'fflate'
import { valueAt } from '../../../src/grid/contents'
import { UnreadableFile, unreadableSentence } from '../../../src/workbook/unreadable'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { LIMITS } from '../../../src/workbook/xlsx/limits'
import { Tally } from '../../../src/workbook/xlsx/sheet/tally'
import { buildXlsx, relationships, zipParts } from './build'
import { compoundFile, bombEntry, honestEntry, rawZip, repeatedEntry, type RawEntry } from './hostile-files'

const CLEAN = new Uint8Array(readFileSync(join(__dirname, '../../corpus/clean.xlsx')))
const SHEET = 'xl/worksheets/sheet1.xml'
const LONGEST_WAIT = 10_000

/** The reason a file is refused for, with what it says about the place; `read` when it is read. Any other error fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) return error.detail === '' ? error.reason : `${error.reason}: ${error.detail}`
    throw error
  }
  return 'read'
}

function reasonOf(bytes: Uint8Array): string {
  return outcome(bytes).replace(/:.*/s, '')
}

function withPart(name: string, part: string | Uint8Array): Uint8Array {
  return buildXlsx({ sheets: [{ name: '表', rows: [['a']] }], parts: { [name]: part } })
}

function withData(sheetData: string): Uint8Array {
  return buildXlsx({ sheets: [{ name: '表', sheetData: `<sheetData>${sheetData}</sheetData>` }] })
}

/** A workbook of one sheet that is given as a zip entry. */
function withEntry(sheet: RawEntry): Uint8Array {
  return rawZip([
    honestEntry('xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>'),
    honestEntry('xl/_rels/workbook.xml.rels', relationships([['worksheet', 'worksheets/sheet1.xml']])),
    sheet,
  ])
}

describe('files that are something else', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old workbook', compoundFile('Root Entry', 'Workbook'), 'old-xls'],
    ['an older workbook', compoundFile('Root Entry', 'Book'), 'old-xls'],
    ['an oldest workbook', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0), 'old-xls'],
    ['a workbook of WPS', compoundFile('Root Entry', 'Workbook', 'ETExtData'), 'wps-et'],
    ['an encrypted workbook', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'password-protected'],
    ['an old document', compoundFile('Root Entry', 'WordDocument'), 'other-document'],
    ['a compound file of something', compoundFile('Root Entry', 'Contents'), 'not-a-workbook'],
    ['a compound file cut off', compoundFile('Root Entry', 'Workbook').subarray(0, 100), 'not-a-workbook'],
    ['CSV in UTF-8', strToU8('县,人数\n古塔区,12\n'), 'text'],
    ['CSV in GBK', Uint8Array.of(0xcf, 0xd8, 0x2c, 0xc8, 0xcb, 0x0d, 0x0a), 'text'],
    ['text in UTF-16', Buffer.from('\uFEFF县\t人数', 'utf16le'), 'text'],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'text'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-workbook'],
    ['noise', Uint8Array.of(0, 1, 2, 3, 200, 7), 'not-a-workbook'],
    [
      'a document',
      zipParts({
        '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      'other-document',
    ],
    ['a broken document', zipParts({ 'word/document.xml': '<document/>' }), 'other-document'],
    [
      'a binary workbook',
      zipParts({ '_rels/.rels': relationships([['officeDocument', 'xl/workbook.bin']]), 'xl/workbook.bin': 'x' }),
      'xlsb',
    ],
    [
      'an OpenDocument sheet',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'opendocument',
    ],
    ['some zip', zipParts({ 'readme.txt': 'x' }), 'not-a-workbook'],
    ['an empty zip', zipParts({}), 'not-a-workbook'],
    ['a zip whose main part is none of a workbook', zipParts({ 'xl/workbook.xml': '<html/>' }), 'not-a-workbook'],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason)
  })

  test('every reason has its sentence, in both languages', () => {
    expect(unreadableSentence('old-xls').zh).toContain('另存为 .xlsx')
    expect(new UnreadableFile('old-xls').sentence.en).toContain('.xls')
  })

  test('a compound file whose directory runs in circles', () => {
    const bytes = compoundFile('Root Entry')
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(516, 1, true)
    expect(reasonOf(bytes)).toBe('not-a-workbook')
  })
})

describe('zip bombs', () => {
  const spaces = ' '.repeat(1024 * 1024)
  const head = '<worksheet><sheetData>'
  const tail = '</sheetData></worksheet>'

  test(
    'a gigabyte that is declared is not unpacked',
    () => {
      expect(reasonOf(withEntry(bombEntry(SHEET, { head, block: spaces, times: 1024, tail })))).toBe('too-large')
    },
    LONGEST_WAIT,
  )

  test(
    'a gigabyte that is not declared is noticed at once',
    () => {
      const entry = { ...bombEntry(SHEET, { head, block: spaces, times: 1024, tail }), size: 2000 }
      expect(reasonOf(withEntry(entry))).toBe('damaged')
    },
    LONGEST_WAIT,
  )

  test('a declared gigabyte that is not there', () => {
    expect(reasonOf(withEntry({ ...honestEntry(SHEET, `${head}${tail}`), size: 300 * 1024 * 1024 }))).toBe('damaged')
  })

  test(
    'a gigabyte of shared strings',
    () => {
      const parts = withEntry(honestEntry(SHEET, `${head}${tail}`))
      expect(reasonOf(parts)).toBe('read')
      const rels = relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ])
      const bytes = rawZip([
        honestEntry(
          'xl/workbook.xml',
          '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>',
        ),
        honestEntry('xl/_rels/workbook.xml.rels', rels),
        honestEntry(SHEET, `${head}${tail}`),
        bombEntry('xl/sharedStrings.xml', {
          head: '<sst>',
          block: `<si><t>${spaces}</t></si>`,
          times: 1000,
          tail: '</sst>',
        }),
      ])
      expect(reasonOf(bytes)).toBe('too-large')
    },
    LONGEST_WAIT,
  )

  test('many sheets that are one', () => {
    const sheets = Array.from({ length: 500 }, (_, index) => `<sheet name="${index}" r:id="rId1"/>`).join('')
    const bytes = rawZip([
      honestEntry('xl/workbook.xml', `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`),
      honestEntry('xl/_rels/workbook.xml.rels', relationships([['worksheet', 'worksheets/sheet1.xml']])),
      bombEntry(SHEET, { head, block: spaces, times: 10, tail }),
    ])
    expect(reasonOf(bytes)).toBe('too-large')
  })

  test(
    'one text of a hundred megabytes',
    () => {
      const entry = bombEntry(SHEET, {
        head: `${head}<row><c t="str"><v>`,
        block: spaces,
        times: 100,
        tail: `</v></c></row>${tail}`,
      })
      expect(reasonOf(withEntry(entry))).toBe('too-large')
      const pieces = bombEntry(SHEET, {
        head: `${head}<row><c t="str"><v>`,
        block: `x<!---->`.repeat(100_000),
        times: 100,
        tail: `</v></c></row>${tail}`,
      })
      expect(reasonOf(withEntry(pieces))).toBe('too-large')
    },
    LONGEST_WAIT,
  )

  test('more cells than anyone fills in', () => {
    const tally = new Tally()
    const count = (): void => {
      for (let item = 0; item <= LIMITS.items; item++) tally.addItem()
    }
    expect(count).toThrow(UnreadableFile)
    expect(() => new Tally().addText('x'.repeat(LIMITS.inlineText))).not.toThrow()
    expect(() => new Tally().addText('x'.repeat(LIMITS.inlineText + 1))).toThrow(UnreadableFile)
  })

  test(
    'a sheet formatted to its last row costs time, not memory',
    () => {
      const row = `<row ht="20" customHeight="1">${'<c s="1"/>'.repeat(3)}</row>`
      const entry = repeatedEntry(SHEET, {
        head,
        block: row.repeat(1024),
        times: 1023,
        tail: `<row><c><v>1</v></c></row>${tail}`,
      })
      const { rows } = readWorkbook(withEntry(entry)).sheets[0]
      expect([...rows]).toEqual([[1024 * 1023, [1]]])
    },
    LONGEST_WAIT,
  )
})

describe('damaged zip files', () => {
  test('cut off anywhere', () => {
    for (let length = 1; length < CLEAN.length; length += 97) {
      expect(['damaged', 'text', 'not-a-workbook']).toContain(reasonOf(CLEAN.subarray(0, length)))
    }
  })

  test('a wrong checksum, corrupt data', () => {
    const sheet = honestEntry(SHEET, `<worksheet><sheetData>${'<row/>'.repeat(100)}</sheetData></worksheet>`)
    expect(reasonOf(withEntry({ ...sheet, crc: sheet.crc + 1 }))).toBe('damaged')
    expect(reasonOf(withEntry({ ...sheet, packed: Buffer.alloc(40, 0xff) }))).toBe('damaged')
  })

  test('any byte changed', () => {
    fc.assert(
      fc.property(fc.nat(CLEAN.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = CLEAN.slice()
        bytes[at] ^= change
        expect(outcome(bytes)).toMatch(/^(read|damaged|too-large|text|not-a-workbook|password-protected|xlsb)/)
      }),
      { numRuns: 300 },
    )
  })

  test('entries by names that objects have', () => {
    const bytes = rawZip([honestEntry('__proto__', 'x'), honestEntry('constructor', 'y'), honestEntry('../../x', 'z')])
    expect(reasonOf(bytes)).toBe('not-a-workbook')
  })
})

describe('hostile XML', () => {
  test.each<[string, string]>([
    ['laughs', '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>'],
    ['another file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>'],
    ['an outer grammar', '<!DOCTYPE worksheet SYSTEM "http://example.com/a.dtd"><worksheet/>'],
  ])('%s', (_, xml) => {
    for (const part of [
      SHEET,
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]) {
      expect(reasonOf(withPart(part, xml))).toBe('doctype')
    }
    const large = xml.replace('<worksheet', `${' '.repeat(2_000_000)}<worksheet`)
    expect(reasonOf(withPart(SHEET, large))).toBe('doctype')
  })

  test.each<[string, string]>([
    ['an entity of nobody', '<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>'],
    ['unclosed tags', '<worksheet><sheetData><row><c><v>1</v></c>'],
    ['crossed tags', '<worksheet><sheetData></worksheet></sheetData>'],
    ['attribute soup', '<worksheet><sheetData><row r=1 "" =x=><c r="A1"" t=\'n\'/></row></sheetData></worksheet>'],
    ['a quote without end', '<worksheet><sheetData><row r="1><c/></row></sheetData></worksheet>'],
    ['nothing', ''],
    ['no XML', 'hello'],
    ['another root', '<html><sheetData/></html>'],
    ['deep nesting', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['deep nesting in a cell', `<worksheet><sheetData><row><c>${'<v>'.repeat(500_000)}`],
  ])('%s', (_, xml) => {
    expect(reasonOf(withPart(SHEET, xml))).toBe('damaged')
  })

  test('bytes that are not of the encoding', () => {
    expect(reasonOf(withPart(SHEET, Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x3e)))).toBe('damaged')
    expect(reasonOf(withPart(SHEET, '<?xml version="1.0" encoding="klingon"?><worksheet/>'))).toBe('damaged')
  })

  test(
    'two hundred thousand attributes in one tag',
    () => {
      const attributes = Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')
      const bytes = withData(`<row ${attributes} r="3"><c ${attributes}><v>1</v></c></row>`)
      expect(valueAt(readWorkbook(bytes).sheets[0], 2, 0)).toBe(1)
    },
    LONGEST_WAIT,
  )

  test('any XML that a sheet may be made of', () => {
    const piece = fc.constantFrom(
      '<row>',
      '<row r="2">',
      '</row>',
      '<c>',
      '<c r="B1" t="s">',
      '<c t="inlineStr">',
      '</c>',
      '<v>',
      '</v>',
      '<f>',
      '</f>',
      '<f t="shared" si="0"/>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<r>',
      '</r>',
      '1',
      'text',
      '&amp;',
      '<v/>',
      '<is/>',
      '<mergeCells>',
      '<sheetData>',
      '</sheetData>',
      '<cols>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(outcome(withData(pieces.join('')))).toMatch(/^(read|damaged)/)
      }),
    )
  })
})

describe('contents that no sheet can have name their place', () => {
  test.each<[string, string]>([
    ['<row r="7"><c r="C7" t="s"><v>99</v></c></row>', 'damaged: 表: cell C7: there is no shared string 99'],
    ['<row><c t="s"><v>-1</v></c></row>', 'damaged: 表: cell A1: there is no shared string -1'],
    ['<row><c t="s"><v>__proto__</v></c></row>', 'damaged: 表: cell A1: there is no shared string __proto__'],
    ['<row><c t="s"><v>length</v></c></row>', 'damaged: 表: cell A1: there is no shared string length'],
    ['<row r="1048577"/>', 'damaged: 表: row 1048577 does not exist'],
    ['<row r="0"/>', 'damaged: 表: row 0 does not exist'],
    ['<row r="1.5"/>', 'damaged: 表: row 1.5 does not exist'],
    ['<row r="x"/>', 'damaged: 表: row x does not exist'],
    ['<row r="1048576"/><row/>', 'damaged: 表: row 1048577 does not exist'],
    ['<row><c r="XFE1"/></row>', 'damaged: 表: cell XFE1 does not exist'],
    ['<row><c r="A1048577"/></row>', 'damaged: 表: cell A1048577 does not exist'],
    ['<row><c r="A0"/></row>', 'damaged: 表: cell A0 does not exist'],
    ['<row><c r="1A"/></row>', 'damaged: 表: cell 1A does not exist'],
    ['<row><c r="A"/></row>', 'damaged: 表: cell A does not exist'],
    ['<row><c r=""/></row>', 'damaged: 表: cell  does not exist'],
    ['<row><c r="XFD1"/><c/></row>', 'damaged: 表: cell in row 1 does not exist'],
  ])('%s', (sheetData, said) => {
    expect(outcome(withData(sheetData))).toBe(said)
  })

  test('merged areas and columns', () => {
    const merged = buildXlsx({ sheets: [{ name: '表', after: '<mergeCells><mergeCell ref="A0:B2"/></mergeCells>' }] })
    expect(outcome(merged)).toBe('damaged: 表: the merged area A0:B2 does not exist')
    const xml = '<worksheet><cols><col min="3" max="2" hidden="1"/></cols><sheetData/></worksheet>'
    expect(outcome(withPart(SHEET, xml))).toBe('damaged: 表: columns 3 to 2')
  })

  test('a sheet that is listed and not there', () => {
    const bytes = buildXlsx({ sheets: [{ name: '表' }], parts: { [SHEET]: null } })
    expect(outcome(bytes)).toBe('damaged: the sheet 表 is listed but not in the file')
  })
})

describe('texts that objects have as names', () => {
  test('are texts', () => {
    const rows = [['__proto__', 'constructor', 'toString', 'hasOwnProperty']]
    const { sheets } = readWorkbook(buildXlsx({ sheets: [{ name: '__proto__', rows }] }))
    expect(sheets[0].name).toBe('__proto__')
    expect(sheets[0].rows.get(0)).toEqual(rows[0])
  })
})
