import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook, type Worksheet } from 'exceljs'
import { makeTemplates, TEMPLATES } from '../../scripts/make-templates'
import edition from '../../src/summary-table/editions/2018-49.json'

let templates: Map<string, Uint8Array>

beforeAll(async () => {
  templates = await makeTemplates()
})

async function sheetOf(name: string): Promise<Worksheet> {
  const workbook = new Workbook()
  await workbook.xlsx.load(templates.get(name)!.slice().buffer)
  return workbook.worksheets[0]
}

it('the committed templates are the ones the script makes, to the byte', () => {
  expect(readdirSync(TEMPLATES).sort()).toEqual([...templates.keys()].sort())
  for (const [name, bytes] of templates) {
    // Buffer.compare, because a failing toEqual would print the whole file.
    expect([name, Buffer.compare(readFileSync(join(TEMPLATES, name)), bytes)]).toEqual([name, 0])
  }
})

it('the form of an edition says what the edition says, with its offices, and leaves every answer blank', async () => {
  const sheet = await sheetOf('汇总表-49项.xlsx')
  expect(sheet.getCell('A1').text).toBe(edition.title)
  expect(sheet.getCell('A2').text.replace(/ +/g, ' ')).toBe('填报单位： 联系人： 时间： 年 月 日')
  expect(edition.columns.map((_, index) => sheet.getCell(3, index + 1).text)).toEqual(
    edition.columns.map(({ heading }) => heading),
  )
  edition.points.forEach(({ goal, number, text, offices }, index) => {
    const cells = edition.columns.map((_, column) => sheet.getCell(4 + index, column + 1).text)
    expect(cells).toEqual([goal, String(number), text, '', '', '', offices.join('、')])
  })
  expect(sheet.getCell(4 + edition.points.length, 1).text).toBe(edition.note)
})

it('the form prints on A4, one page wide, with its headings and a number on every page', async () => {
  const { pageSetup, headerFooter } = await sheetOf('汇总表-49项.xlsx')
  expect(pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  })
  expect(pageSetup.printTitlesRow).toBe('3:3')
  expect(headerFooter.oddFooter).toContain('第 &P 页  共 &N 页')
})

it('a row of the school sheet offers the choices of its columns and refuses a negative number', async () => {
  const sheet = await sheetOf('学校基本数据.xlsx')
  expect(sheet.getCell('B4').dataValidation).toMatchObject({ type: 'list', formulae: ['"小学,初中"'] })
  expect(sheet.getCell('F4').dataValidation).toMatchObject({
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
  })
})
