import { sheetFromGrid } from '../../../src/grid/contents'
import { blanksIn } from '../../../src/workbook/excel/blank-cells'
import type { WorkbookHost } from '../../host/host'
import { openInHost } from '../../host/node'

const GRID = [
  [1, null, 0],
  [null, 2, 3],
  [4, null, 5],
]
const BLANKS = ['01', '10', '21']

let host: WorkbookHost

beforeEach(() => {
  host = openInHost({ sheets: [sheetFromGrid('一', GRID), sheetFromGrid('二', [[7]])], date1904: false })
})

/** The blanks of a range by row and column. */
async function blanks(address: string, rows = 3, columns = 3): Promise<string[] | null> {
  const [isBlank] = await blanksIn([{ sheet: '一', address }])
  const cells = Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns])
  return isBlank && cells.filter(([row, column]) => isBlank(row, column)).map((cell) => cell.join(''))
}

test('of an area, of whole columns, of what lies beside what is in use', async () => {
  expect(await blanks('A1:C3')).toEqual(BLANKS)
  expect(await blanks('A:C')).toEqual(BLANKS)
  expect(await blanks('B2:D4')).toEqual(['02', '10', '12', '20', '21', '22'])
  expect(await blanks('F9:G10', 2, 2)).toEqual(['00', '01', '10', '11'])
})

test.each(['RangeExceedsLimit', 'ResponsePayloadSizeLimitExceeded'])('in halves where Excel says %s', async (code) => {
  host.fail({ trip: 1, code })
  host.fail({ trip: 2, code })
  expect(await blanks('A1:C3')).toEqual(BLANKS)
})

test('none of a sheet that has gone, and of those beside it all the same', async () => {
  const [gone, there] = await blanksIn([
    { sheet: '三', address: 'A1' },
    { sheet: '二', address: 'A1:A2' },
  ])
  expect(gone).toBeNull()
  expect([there?.(0, 0), there?.(1, 0)]).toEqual([false, true])
})

test('nothing is known while a cell is being typed in', async () => {
  host.cellEditMode = true
  await expect(blanksIn([{ sheet: '一', address: 'A1' }])).rejects.toMatchObject({ kind: 'cell-edit' })
})
