import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { rowsForm } from '../../../../../src/grid/form/rows-form'
import { valueAt } from '../../../../../src/grid/contents'
import { readWorkbook } from '../../../../../src/workbook/xlsx/read'
import { workbookWithForms } from '../../../../../src/workbook/xlsx/write/form/forms'
import { changedParts, part, workbook, worksheet } from '../workbook'

const rows = [['标准', '达标'], [], ['<甲>&"乙"', 0.5, null, ' =1+1 '], ['B', -3e-7]]
const original = workbook(worksheet('<sheetData/>'))

function withSheet(file: Uint8Array, name: string, table: readonly (readonly (string | number | null)[])[]) {
  const { bytes, names } = workbookWithForms(file, [rowsForm(name, table)])
  return { bytes, name: names[0] }
}

test('a sheet is added at the end, with texts as texts and numbers as numbers', () => {
  const { bytes, name } = withSheet(original, '均衡结果', rows)
  const { sheets } = readWorkbook(bytes)
  expect(name).toBe('均衡结果')
  expect(sheets.map((sheet) => sheet.name)).toEqual(['汇总表', '均衡结果'])
  const read = rows.map((cells, row) => cells.map((_, column) => valueAt(sheets[1], row, column)))
  expect(read).toEqual(rows)
  expect(sheets[1].formulas.size).toBe(0)
})

test('nothing else changes but the lists that name the sheet and its formats', () => {
  const { bytes } = withSheet(original, '均衡结果', rows)
  expect(changedParts(original, bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet2.xml',
  ])
})

test('texts wrap, by formats that are added once', async () => {
  const file = readFileSync(resolve(__dirname, '../../../../corpus/clean.xlsx'))
  const long = [
    ['类别', '问题'],
    ['必须改正', '很长的一句话'.repeat(20)],
    ['提示', '短'],
  ]
  const once = withSheet(file, '校验报告', long)
  const twice = withSheet(once.bytes, '校验报告', long)
  expect(changedParts(file, once.bytes)).toContain('xl/styles.xml')
  expect(changedParts(once.bytes, twice.bytes)).not.toContain('xl/styles.xml')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(twice.bytes as unknown as ArrayBuffer)
  for (const name of ['校验报告', '校验报告 (2)']) {
    const sheet = book.getWorksheet(name)!
    expect(sheet.getCell('B2').alignment).toMatchObject({ wrapText: true })
    expect(sheet.getColumn(2).width).toBe(56)
  }
  expect(book.getWorksheet('汇总表')?.getCell('A3').font).toEqual(
    (await new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer)).getWorksheet('汇总表')?.getCell('A3').font,
  )
})

test('a second one gets a number, and a part and an id of its own', () => {
  const once = withSheet(original, '均衡结果', rows)
  const twice = withSheet(once.bytes, '均衡结果', [['再次']])
  expect(twice.name).toBe('均衡结果 (2)')
  const { sheets } = readWorkbook(twice.bytes)
  expect(sheets.map((sheet) => sheet.name)).toEqual(['汇总表', '均衡结果', '均衡结果 (2)'])
  expect(valueAt(sheets[2], 0, 0)).toBe('再次')
  const ids = [...part(twice.bytes, 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(3)
})

test('the list that names it may have a prefix', () => {
  const xml = part(original, 'xl/workbook.xml')
    .replace(/<(\/?)(workbook|sheets?)/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=')
  const { bytes } = withSheet(
    workbook(worksheet('<sheetData/>'), { parts: { 'xl/workbook.xml': xml } }),
    '均衡结果',
    rows,
  )
  expect(part(bytes, 'xl/workbook.xml')).toMatch(/<x:sheet name="均衡结果"[^>]*\/><\/x:sheets>/)
})

test.each([
  ['on each entry, as some writers do', / xmlns:r="[^"]*"/, (found: string) => ['<sheet ', `<sheet${found} `]],
  ['by another prefix', /:r=/, () => [' r:id', ' rel:id']],
])('relationships may be declared %s', (how, declared, move) => {
  const whole = part(original, 'xl/workbook.xml')
  const found = declared.exec(whole)![0]
  const [from, to] = move(found)
  const xml = whole.replace(found, how.startsWith('on') ? '' : ':rel=').replace(from, to)
  const file = workbook(worksheet('<sheetData/>'), { parts: { 'xl/workbook.xml': xml } })
  const names = readWorkbook(withSheet(file, '均衡结果', rows).bytes).sheets.map((sheet) => sheet.name)
  expect(names).toEqual(['汇总表', '均衡结果'])
})

test('a workbook whose structure is protected is left as it is', () => {
  const xml = part(original, 'xl/workbook.xml').replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')
  const locked = workbook(worksheet('<sheetData/>'), { parts: { 'xl/workbook.xml': xml } })
  expect(() => withSheet(locked, '均衡结果', rows)).toThrow(expect.objectContaining({ kind: 'structure-protected' }))
})

test('other readers see it too', async () => {
  const file = readFileSync(resolve(__dirname, '../../../../corpus/clean.xlsx'))
  const { bytes } = withSheet(file, '均衡结果', rows)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  expect(book.getWorksheet('均衡结果')?.getCell('A3').value).toBe('<甲>&"乙"')
  expect(book.getWorksheet('均衡结果')?.getCell('B4').value).toBe(-3e-7)
})
