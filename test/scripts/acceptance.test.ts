import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acceptanceWorkbook } from '../../scripts/make-acceptance'
import { readWorkbook } from '../../src/workbook/xlsx/read'

const GUIDE = readFileSync(join(__dirname, '../../docs/excel-acceptance.md'), 'utf8')
const BOOK = readFileSync(join(__dirname, '../../docs/excel-acceptance.xlsx'))

test('the workbook beside the guide is the one that the script makes', async () => {
  const made = new Uint8Array(await (await acceptanceWorkbook()).xlsx.writeBuffer())
  expect(readWorkbook(BOOK)).toEqual(readWorkbook(made))
})

test('every sheet that the guide names is in it, and its lines are numbered without a gap', () => {
  const names = readWorkbook(BOOK).sheets.map(({ name }) => name)
  const asked = [...GUIDE.matchAll(/[Ss]heet ([\u4e00-\u9fff]+)/g)].map(([, name]) => name)
  expect(asked.length).toBeGreaterThan(4)
  expect(asked.filter((name) => !names.includes(name))).toEqual([])
  const lines = [...GUIDE.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))
  expect(lines).toEqual(lines.map((_, index) => index + 1))
})
