import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../../src/workbook/xlsx/read'

test.each(['clean', 'clean-pages', 'clean-libreoffice', 'defects'])('%s has a summary table of 49 points', (name) => {
  const { sheets } = readWorkbook(readFileSync(join(__dirname, '../../corpus', `${name}.xlsx`)))
  const table = sheets.find((sheet) => sheet.name === '汇总表')
  const points = [...(table?.rows.values() ?? [])].map((cells) => cells[1]).filter((cell) => typeof cell === 'number')
  expect(points).toEqual(Array.from({ length: 49 }, (_, index) => index + 1))
})
