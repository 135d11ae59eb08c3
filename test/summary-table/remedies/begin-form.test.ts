import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withEdits } from '../../../src/grid/edit'
import { check } from '../../../src/summary-table/check'
import { formBeginning } from '../../../src/summary-table/remedies/begin-form'
import { readWorkbook } from '../../../src/workbook/xlsx/read'

const OPTIONS = { language: 'zh', today: new Date('2026-11-30'), roster: null } as const

const blank = readWorkbook(readFileSync(join(__dirname, '../../../assets/templates/汇总表-49项.xlsx')))

test('a blank form begins with its 填报单位 in the place of the blanks, and is then the city’s', () => {
  const [subject] = check(blank, OPTIONS).tables
  const beginning = formBeginning(subject, '锦州市')!
  expect(beginning.counties).toEqual(['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市'])
  const begun = check(withEdits(blank, beginning.edits), OPTIONS).tables[0]
  expect(begun.table.header.unit.text).toBe('锦州市教育局')
  expect(begun.table.header.contact.text).toBe('')
  expect(begun.roster.counties).toEqual(beginning.counties)
})

test('offices that the form has are filled in where they are blank', () => {
  const [{ table, answers }] = check(blank, OPTIONS).tables
  const cells = answers.map(({ row }) => row.cells.office!)
  const address = `G${cells[0].row + 1}`
  const bare = withEdits(blank, [{ sheet: table.sheet.name, cell: address, value: '' }])
  const { edits } = formBeginning(check(bare, OPTIONS).tables[0], '锦州市')!
  expect(edits).toContainEqual({ sheet: table.sheet.name, cell: address, value: cells[0].text })
  expect(edits).toHaveLength(2)
})

test('nobody’s city is no beginning', () => {
  const [subject] = check(blank, OPTIONS).tables
  expect(formBeginning(subject, '无此市')).toBeNull()
  expect(formBeginning(subject, '')).toBeNull()
})
