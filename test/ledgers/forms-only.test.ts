import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { checkWorkbook } from '../../src/ledgers/check-workbook'
import { checkForms, holdsFormsOnly } from '../../src/ledgers/forms-only'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { filledTable } from '../summary-table/filled-table'
import { countyWorkbook, ledgerSheet } from './workbook'

const OPTIONS = { language: 'zh', today: new Date(Date.UTC(2018, 11, 20)) } as const
const CORPUS = join(__dirname, '../corpus')

const bothAgree = (workbook: WorkbookContents): void => {
  const { subject: _subject, ...whole } = checkWorkbook(workbook, OPTIONS)
  expect(checkForms(workbook, OPTIONS)).toEqual(whole)
}

test('of workbooks that hold only forms both checks say the same', () => {
  const workbooks = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) => {
      try {
        return [readWorkbook(readFileSync(join(CORPUS, name)))]
      } catch {
        return []
      }
    })
  const plain = workbooks.filter((workbook) => holdsFormsOnly(workbook))
  expect(plain.length).toBeGreaterThan(5)
  plain.forEach(bothAgree)
})

test('an identity number in a form is told of by both', () => {
  const workbook = filledTable({ cells: { D4: '张某，11010519491231002X' } })
  expect(holdsFormsOnly(workbook)).toBe(true)
  expect(checkForms(workbook, OPTIONS).findings.map(({ rule }) => rule)).toContain('ledger-personal-data')
  bothAgree(workbook)
})

test('what else stands in a workbook, be it on a hidden sheet, is not passed over', () => {
  const form = filledTable({})
  const other = sheetFromGrid('学校', [['学校名称', '在校生数']])
  const beside = (sheet: typeof other) => ({ ...form, sheets: [...form.sheets, sheet] })
  expect(holdsFormsOnly(beside(other))).toBe(false)
  expect(holdsFormsOnly(beside({ ...other, visibility: 'hidden' }))).toBe(false)
  expect(holdsFormsOnly(beside(sheetFromGrid('Sheet2', [])))).toBe(true)
  expect(holdsFormsOnly({ ...form, sheets: [other] })).toBe(false)
})

test('a ledger of numbered rows is no form', () => {
  const { sheets, date1904 } = countyWorkbook([
    ledgerSheet('台账', ['编号', '派出学校', '接收学校', '备注'], [[1, '甲小学', '乙小学', '']]),
  ])
  expect(holdsFormsOnly({ sheets: sheets.slice(-1), date1904 })).toBe(false)
})
