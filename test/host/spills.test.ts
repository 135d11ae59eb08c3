import { sheetFromGrid } from '../../src/grid/contents'
import type { HostSheet } from './model'
import { openInHost } from './node'

/** Runs a batch on the sheet and gives back what was queued, loaded. */
async function on<T>(queue: (sheet: Excel.Worksheet) => T): Promise<T> {
  const context = new Excel.RequestContext()
  const queued = queue(context.workbook.worksheets.getItem('一'))
  await context.sync()
  return queued
}

describe('a formula that spills', () => {
  const VALUES = [
    [1, 2],
    [3, 4],
  ]
  const A1 = { top: 0, left: 0, bottom: 0, right: 0 }

  async function spilled(): Promise<HostSheet> {
    const [sheet] = openInHost({ sheets: [sheetFromGrid('一', [])], date1904: false }).workbook.sheets
    sheet.spills.open(0, 0, 'F()', VALUES)
    return sheet
  }

  test('is told with its area, from its own cell and from the others', async () => {
    await spilled()
    const { all, some, spill, none, parent } = await on((sheet) => ({
      all: sheet.getRange('A1:B2').load('values,formulas,hasSpill'),
      some: sheet.getRange('A1:C1').load('hasSpill'),
      spill: sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address'),
      none: sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address'),
      parent: sheet.getRange('B2').getSpillParentOrNullObject().load('address'),
    }))
    expect([all.values, all.formulas, all.hasSpill]).toEqual([
      VALUES,
      [
        ['=F()', 2],
        [3, 4],
      ],
      true,
    ])
    expect(some.toJSON().hasSpill).toBeNull()
    expect([spill.address, none.isNullObject, parent.address]).toEqual(['一!A1:B2', true, '一!A1'])
  })

  test('has no room where a cell is written into, and spills again when that is cleared', async () => {
    const { spills } = await spilled()
    await on((sheet) => void (sheet.getRange('B1').values = [['x']]))
    expect((await on((sheet) => sheet.getRange('A1:B2').load('values'))).values).toEqual([
      ['#SPILL!', 'x'],
      ['', ''],
    ])
    await on((sheet) => void (sheet.getRange('B1').values = [['']]))
    expect(spills.from(A1)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 })
  })

  test('takes its values away when it goes', async () => {
    await spilled()
    await on((sheet) => void (sheet.getRange('A1').values = [[5]]))
    expect((await on((sheet) => sheet.getUsedRange(true).load('address'))).address).toBe('一!A1')
  })
})
