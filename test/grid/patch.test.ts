import { cellKey } from '../../src/grid/address'
import { sheetFromGrid } from '../../src/grid/contents'
import { withAreas, type AreaRead } from '../../src/grid/patch'

const area = { top: 1, left: 1, bottom: 2, right: 2 }
const read = (values: AreaRead['values'], formulas: AreaRead['formulas'] = []): AreaRead => ({
  sheet: '表',
  area,
  values,
  formulas,
  formats: [],
})

test('an area that was read anew takes the place of what stood there, in the order of rows', () => {
  const formulas = new Map([[cellKey(1, 1), 'A1']])
  const sheet = sheetFromGrid('表', [['甲'], [null, 1, 2, 3], ['乙', 4]], { formulas })
  const workbook = { sheets: [sheet, sheetFromGrid('别的', [['丙']])], date1904: false }
  const [now, other] = withAreas(workbook, [read([['一', null], [null, '二']], [[null, null], [null, 'B2']])]).sheets // prettier-ignore
  expect([...now.rows]).toEqual([
    [0, ['甲']],
    [1, [null, '一', null, 3]],
    [2, ['乙', null, '二']],
  ])
  expect([...now.formulas]).toEqual([[cellKey(2, 2), 'B2']])
  expect(other).toBe(workbook.sheets[1])
  expect([...sheet.rows.keys()].length).toBe(3)
})

test('a row that is emptied is gone, and one that was not there comes at its place', () => {
  const sheet = sheetFromGrid('表', [['甲'], [null, 1], [], ['丁']])
  const [now] = withAreas({ sheets: [sheet], date1904: false }, [read([[null, null], ['新', null]])]).sheets // prettier-ignore
  expect([...now.rows]).toEqual([
    [0, ['甲']],
    [2, [null, '新', null]],
    [3, ['丁']],
  ])
})

test('what formats make of numbers is that of the cells as they are now', () => {
  const formats = new Map([[cellKey(1, 1), 'date'] as const, [cellKey(0, 0), 'percent'] as const])
  const sheet = sheetFromGrid('表', [[0.5], [null, 43_000]], { formats })
  const kinds = (read: AreaRead) => withAreas({ sheets: [sheet], date1904: false }, [read]).sheets[0].formats
  expect([...(kinds(read([[1, 2]])) ?? [])]).toEqual([[cellKey(0, 0), 'percent']])
  expect(kinds({ ...read([[1, 2]]), formats: [[null, 'percent']] })?.get(cellKey(1, 2))).toBe('percent')
})
