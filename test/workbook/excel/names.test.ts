import { sheetFromGrid } from '../../../src/grid/contents'
import { NAMED_FUNCTIONS } from '../../../src/workbook/named-functions'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { openInHost } from '../../host/node'
import { book, form } from './books'

describe('names that are functions', () => {
  test('are defined in the workbook, known again, and taken out without a trace', async () => {
    const host = openInHost(book(form()))
    const original = host.workbook.snapshot()
    const workbook = openExcelWorkbook()
    expect(workbook.names).toBeDefined()
    expect(await workbook.names!.inUse(NAMED_FUNCTIONS)).toEqual(['free', 'free'])
    await workbook.names!.define(NAMED_FUNCTIONS)
    expect(await openExcelWorkbook().names!.inUse(NAMED_FUNCTIONS)).toEqual(['ours', 'ours'])
    expect([...host.workbook.names.keys()]).toEqual(['CV', '差异系数'])
    expect(host.workbook.names.get('CV')).toMatch(/^=LAMBDA\(values,\[enrolment\],/)
    await workbook.names!.remove(NAMED_FUNCTIONS)
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('leave a name alone that the workbook uses otherwise', async () => {
    const host = openInHost(book(form('甲')))
    host.workbook.names.set('CV', '=甲!$A$1')
    const original = host.workbook.snapshot()
    const workbook = openExcelWorkbook()
    await workbook.names!.define(NAMED_FUNCTIONS)
    expect(await workbook.names!.inUse(NAMED_FUNCTIONS)).toEqual(['other', 'ours'])
    await workbook.names!.remove(NAMED_FUNCTIONS)
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('are all defined or none', async () => {
    const host = openInHost(book(form()))
    const original = host.workbook.snapshot()
    const refused = [...NAMED_FUNCTIONS, { name: 'C', formula: '=1', comment: '' }]
    await expect(openExcelWorkbook().names!.define(refused)).rejects.toMatchObject({ name: 'WorkbookProblem' })
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('are not offered in an Excel without LAMBDA', () => {
    openInHost(book(form()), { excelApi: [1, 14] })
    expect(openExcelWorkbook().names).toBeUndefined()
  })

  test('use no function of the add-in, so that a file that is sent on computes anywhere', () => {
    for (const { formula, comment } of NAMED_FUNCTIONS) {
      const called = [...formula.matchAll(/([A-Za-z.]+)\(/g)].map(([, name]) => name)
      expect([...new Set(called)].sort()).toEqual([
        'IF',
        'ISNUMBER',
        'ISOMITTED',
        'ISTEXT',
        'LAMBDA',
        'LET',
        'SQRT',
        'SUM',
      ])
      expect(formula.split('(')).toHaveLength(formula.split(')').length)
      expect(comment.length).toBeLessThanOrEqual(255)
    }
  })
})

describe('the selection', () => {
  test('is the selected area with its sheet, of several areas the first', async () => {
    const host = openInHost(book(sheetFromGrid('甲', [['x']]), form('学 校')))
    await openExcelWorkbook().selection.select('学 校', 'B2:C3')
    expect(await openExcelWorkbook().selection.selected()).toEqual({ sheet: '学 校', cell: 'B2:C3' })
    host.workbook.selection = [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 1, bottom: 2, right: 1 },
    ]
    expect(await openExcelWorkbook().selection.selected()).toEqual({ sheet: '学 校', cell: 'A1' })
  })
})
