// @own-context: office-addin-mock asks for a package that does not load, for which jest puts a stub (jest.config.js).
import { OfficeMockObject } from 'office-addin-mock'
import { selectCell } from '../../../src/workbook/excel/select'
import { WorkbookProblem } from '../../../src/workbook/problem'

/** One sheet with one cell, as office-addin-mock keeps them: a property read before load and sync is not its value. */
function excelWith(state: { visibility?: string; rowHidden?: boolean }) {
  const calls: string[] = []
  const range = {
    rowHidden: state.rowHidden ?? false,
    columnHidden: false,
    select: () => void calls.push('select'),
  }
  const sheet = {
    id: '{1}',
    name: '汇总表',
    visibility: state.visibility ?? 'Visible',
    range,
    getRange(this: { range: unknown }) {
      return this.range
    },
    activate: () => void calls.push('activate'),
  }
  const context = new OfficeMockObject({
    workbook: {
      worksheets: {
        sheet,
        getItem(this: { sheet: unknown }, key: string) {
          calls.push(`getItem ${key}`)
          return this.sheet
        },
      },
    },
  })
  // `new Excel.RequestContext()` gives the one context there is.
  const RequestContext = function () {
    return context
  }
  Object.assign(globalThis, { Excel: { SheetVisibility: { visible: 'Visible' }, RequestContext } })
  return calls
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'Excel'))

test('a visible cell is selected on its sheet, which comes to the front', async () => {
  const calls = excelWith({})
  await selectCell('汇总表', 'F5', false)
  expect(calls).toEqual(['getItem 汇总表', 'getItem {1}', 'activate', 'select'])
})

test('a hidden row stays hidden unless the person wants to see it', async () => {
  const calls = excelWith({ rowHidden: true })
  await expect(selectCell('汇总表', 'F5', false)).rejects.toThrow(WorkbookProblem)
  expect(calls).not.toContain('select')
})

test('a hidden sheet stays hidden unless the person wants to see it', async () => {
  const calls = excelWith({ visibility: 'Hidden' })
  await expect(selectCell('汇总表', 'F5', false)).rejects.toThrow(WorkbookProblem)
  expect(calls).not.toContain('activate')
})
