import { blankItemSheet } from '../../../../src/balance/county/item-sheet/blank-sheet'
import { readItems } from '../../../../src/balance/county/item-sheet/read'
import { STANDARDS } from '../../../../src/balance/standards/catalogue'
import { rowsForm } from '../../../../src/grid/form/rows-form'
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook'
import { WorkbookFile } from '../../../../src/workbook/file/workbook-file'
import type { WorkbookPort } from '../../../../src/workbook/port'
import { openInHost } from '../../../host/node'
import { corpusBytes } from '../../../taskpane/fixture'
import { book, HEADINGS, row } from '../../school-sheet/books'

const PORTS: readonly (readonly [string, () => WorkbookPort])[] = [
  ['a file', () => new WorkbookFile(corpusBytes('clean.xlsx'))],
  ['Excel', () => (openInHost(book([HEADINGS, row('一小')])), openExcelWorkbook())],
]

describe.each(PORTS)('the blank item sheet in %s', (_, open) => {
  it.each(STANDARDS)('of $id is found again, and what is entered in it is read', async (standard) => {
    const port = open()
    const { name, rows } = blankItemSheet(standard, 2026)
    const {
      names: [sheet],
    } = await port.addForms([rowsForm(name, rows)], 'numbered')
    const found = readItems(await port.read(), standard).rows
    expect(found.map(({ item, actual, targets }) => [item, actual, targets])).toEqual(
      standard.county.map((item) => [item, null, []]),
    )
    const { cell, item } = found[found.length - 1]
    await port.edit([{ sheet, cell, value: '91%' }])
    const { rows: filled } = readItems(await port.read(), standard)
    expect(filled.find((each) => each.item === item)?.actual).toEqual([91])
  })
})
