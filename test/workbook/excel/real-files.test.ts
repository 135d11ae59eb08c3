import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { hostOfFile } from '../../host/file'
import { useHost } from '../../host/node'
import { unachievedMark } from './books'

const CORPUS = join(__dirname, '../../corpus')
const FILES = [
  'clean.xlsx',
  'defects.xlsx',
  'two-tables.xlsx',
  'filtered.xlsx',
  'formulas.xlsx',
  'wps.xlsx',
  'second-sheet-c7.xlsx',
]

test.each(FILES)('%s: Excel hands over what stands in the file, in three round trips', async (name) => {
  const path = join(CORPUS, name)
  const host = useHost(await hostOfFile(path))
  const contents = await openExcelWorkbook().read()
  expect(host.trips).toHaveLength(3)
  expect(plain(contents)).toEqual(plain(readWorkbook(readFileSync(path))))
})

test.each(FILES)('%s: marked and cleared, every cell, format and rule is as it was', async (name) => {
  const host = useHost(await hostOfFile(join(CORPUS, name)))
  const original = host.workbook.snapshot()
  const workbook = openExcelWorkbook()
  const { sheets } = await workbook.read()
  await workbook.mark(sheets.map((sheet) => unachievedMark(sheet.name)))
  expect(host.workbook.snapshot()).not.toEqual(original)
  await workbook.clear()
  expect(host.workbook.snapshot()).toEqual(original)
  expect(host.trips).toHaveLength(3 + 1 + 2)
})

/** Blank cells at the end of a row make no difference. */
function plain({ sheets }: ReturnType<typeof readWorkbook>): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows].map(([row, cells]) => [
      row,
      cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1),
    ]),
  }))
}
