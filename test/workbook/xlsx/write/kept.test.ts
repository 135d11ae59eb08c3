import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { anyCharacter, fc } from '../../../property'
import type { Json } from '../../../../src/kept/format'
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { readKept } from '../../../../src/workbook/xlsx/kept'
import { workbookWithKept } from '../../../../src/workbook/xlsx/write/kept'
import { hostOfFile } from '../../../host/file'
import { useHost } from '../../../host/node'
import { changedParts, part, workbook, worksheet } from './workbook'

const CLEAN = resolve(__dirname, '../../../corpus/clean.xlsx')
const original = workbook(worksheet('<sheetData/>'))
const PARTS = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml']
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']
const waivers = [{ rule: 'unit-unknown', reason: '区划 <调整> & "合并"', cell: null }]

/** A workbook with these custom XML parts, the texts of item1, item2 and so on. */
function withItems(...items: readonly string[]): Uint8Array {
  const rels = part(original, 'xl/_rels/workbook.xml.rels')
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'
  const related = items.map(
    (_, i) => `<Relationship Id="c${i}" Type="${type}" Target="../customXml/item${i + 1}.xml"/>`,
  )
  return workbook(worksheet('<sheetData/>'), {
    parts: {
      'xl/_rels/workbook.xml.rels': rels.replace('</Relationships>', `${related.join('')}</Relationships>`),
      ...Object.fromEntries(items.map((text, i) => [`customXml/item${i + 1}.xml`, text])),
    },
  })
}

test('whatever is kept is given back, whatever else is kept', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null)
  fc.assert(
    fc.property(json, fc.string({ unit: anyCharacter }), (value, text) => {
      const kept = JSON.parse(JSON.stringify(value)) as Json
      const once = workbookWithKept(original, 'waivers', kept)
      const twice = workbookWithKept(once, 'roster', text)
      expect(readKept(twice)).toEqual({ waivers: kept, roster: text })
      expect(changedParts(once, twice)).toEqual(['customXml/item1.xml'])
    }),
    { numRuns: 60 },
  )
})

test('a part is added as Office keeps it, and nothing else changes but the lists that name it', () => {
  const bytes = workbookWithKept(original, 'roster', '古塔区')
  expect(changedParts(original, bytes)).toEqual([...LISTS, ...PARTS].sort())
  expect(part(bytes, 'customXml/item1.xml')).toContain('xmlns="urn:yijiao:settings"')
  expect(part(bytes, 'customXml/itemProps1.xml')).toContain('ds:uri="urn:yijiao:settings"')
  expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"')
})

test('what is kept already changes nothing, and taking away what is not there neither', () => {
  const bytes = workbookWithKept(original, 'waivers', waivers)
  expect(workbookWithKept(bytes, 'waivers', waivers)).toBe(bytes)
  expect(workbookWithKept(original, 'waivers', null)).toBe(original)
  expect(readKept(workbookWithKept(bytes, 'waivers', null))).toEqual({})
})

test('the parts of other programs stay, and so do settings of ours that are not known here', () => {
  const other = '<properties xmlns="urn:other">{"roster":"别家"}</properties>'
  const ours = '<?xml version="1.0"?><y:settings xmlns:y="urn:yijiao:settings"><![CDATA[{"later":1}]]></y:settings>'
  const bytes = workbookWithKept(withItems(other, ours), 'roster', '古塔区')
  expect(part(bytes, 'customXml/item1.xml')).toBe(other)
  expect(readKept(bytes)).toEqual({ later: 1, roster: '古塔区' })
  const beside = workbookWithKept(withItems(other), 'roster', '古塔区')
  expect(part(beside, 'customXml/item1.xml')).toBe(other)
  expect(part(beside, 'customXml/item2.xml')).toContain('古塔区')
})

test.each([
  ['another namespace', '<settings xmlns="urn:other">{"roster":"甲"}</settings>'],
  ['a damaged part', '<settings xmlns="urn:yijiao:settings">{"roster"'],
  ['no JSON', '<settings xmlns="urn:yijiao:settings">名单</settings>'],
  ['a DOCTYPE', '<!DOCTYPE settings><settings xmlns="urn:yijiao:settings">{"roster":"甲"}</settings>'],
])('%s counts as nothing kept', (_, item) => {
  expect(readKept(withItems(item))).toEqual({})
})

test('many tags that never end take no time', () => {
  const hostile = withItems(`<settings xmlns="urn:yijiao:settings">${'<settings '.repeat(300_000)}`)
  const begun = performance.now()
  expect(readKept(hostile)).toEqual({})
  expect(performance.now() - begun).toBeLessThan(2000)
})

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  const path = join(folder, 'kept.xlsx')
  const before = readFileSync(CLEAN)
  beforeAll(() => writeFileSync(path, workbookWithKept(before, 'waivers', waivers)))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('Excel’s side reads what the file’s side has kept, and the other way round', async () => {
    const host = await hostOfFile(path)
    useHost(host)
    const excel = openExcelWorkbook()
    expect(await excel.load('waivers')).toEqual(waivers)
    await excel.store('roster', '古塔区')
    const [xml] = host.workbook.xmlParts.values()
    expect(readKept(withItems(xml))).toEqual({ waivers, roster: '古塔区' })
  })

  test('the cells are the same', () => {
    expect(readWorkbook(readFileSync(path))).toEqual(readWorkbook(before))
  })

  test('the file that was opened is left alone, also when it is a Buffer', () => {
    expect(Buffer.compare(before, readFileSync(CLEAN))).toBe(0)
  })
})
