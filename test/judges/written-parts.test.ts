import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { rowsForm } from '../../src/grid/form/rows-form'
import { check } from '../../src/summary-table/check'
import { fixAll } from '../../src/summary-table/fix'
import { WorkbookFile } from '../../src/workbook/file/workbook-file'
import { marksFor } from '../../src/workbook/marks/marks'
import { markWorkbook } from '../../src/workbook/xlsx/write/mark'
import { errorMark } from '../workbook/excel/books'
import { OPTIONS } from '../summary-table/filled-table'
import { schemaFaults } from './schema'

const FOLDER = join(__dirname, '../corpus')
const CORPUS = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'))
const bytesOf = (name: string): Uint8Array => readFileSync(join(FOLDER, name))

/** Everything that is done to a file, one after the other; each must leave a file that Excel opens without a word. */
async function writings(file: WorkbookFile): Promise<void> {
  const contents = await file.read()
  const { tables, findings } = check(contents, OPTIONS)
  const marks = marksFor({ tables: tables.map(({ table }) => table), findings })
  const [{ name }] = contents.sheets
  await file.mark(marks.length > 0 ? marks : [errorMark(name, 1, 1)])
  await file.edit(fixAll(contents, OPTIONS).edits)
  await file.store('roster', '古塔区、义县 <&>')
  const rows = [
    ['问题', '单元格'],
    ['=1+1', 3],
    [null, '二\n三'],
  ]
  await file.addForms([rowsForm('校验报告', rows)], 'numbered')
  await file.mark([errorMark(name, 2, 1)])
  await file.clear()
  await file.mark([errorMark(name, 0, 0), errorMark(name, 3, 2)])
}

test.each(CORPUS)('%s: what is written stands in the order of the schemas, counted', async (name) => {
  const given = new Set(schemaFaults(bytesOf(name)))
  const file = new WorkbookFile(bytesOf(name))
  await writings(file)
  expect(schemaFaults(file.bytes).filter((fault) => !given.has(fault))).toEqual([])
})

/** What the judge must see: a marked workbook in which one thing is put wrong. */
const WRONGS: readonly (readonly [string, RegExp, (xml: string) => string])[] = [
  ['dxfs counts', /styles\.xml$/, (xml) => xml.replace(/<dxfs count="(\d+)"/, '<dxfs count="99"')],
  [
    'wrong order',
    /sheet1\.xml$/,
    (xml) =>
      xml.replace(/(<conditionalFormatting[^]*<\/conditionalFormatting>)([^]*)<\/worksheet>/, '$2$1</worksheet>'),
  ],
  ['a priority twice', /sheet1\.xml$/, (xml) => xml.replace(/priority="\d+"/g, 'priority="1"')],
  ['look 77 of', /sheet1\.xml$/, (xml) => xml.replace(/dxfId="\d+"/, 'dxfId="77"')],
  [
    'has no type',
    /Content_Types/,
    (xml) => xml.replace(/<Override[^>]*styles[^>]*>/, '').replace(/<Default[^>]*Extension="xml"[^>]*>/, ''),
  ],
  ['which is not there', /workbook\.xml\.rels$/, (xml) => xml.replace('styles.xml', 'style.xml')],
]

test.each(WRONGS)('the judge sees it: %s', (fault, part, spoil) => {
  const marked = markWorkbook(bytesOf('clean.xlsx'), [errorMark('汇总表', 1, 1), errorMark('汇总表', 2, 1)])
  const parts = unzipSync(marked)
  const name = Object.keys(parts).find((each) => part.test(each))!
  const spoilt = zipSync({ ...parts, [name]: strToU8(spoil(new TextDecoder().decode(parts[name]))) })
  expect(schemaFaults(spoilt).join('\n')).toContain(fault)
})
