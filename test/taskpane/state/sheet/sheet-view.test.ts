import { sheetFromGrid } from '../../../../src/grid/contents'
import { columnsInSight } from '../../../../src/taskpane/state/sheet/cell-window'
import {
  columnWidths,
  drawnRows,
  fittedWidths,
  lineOf,
  MOST_ROWS,
  paneOf,
} from '../../../../src/taskpane/state/sheet/sheet-view'

test('a merged area is drawn once, as wide and high as it is', () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }]
  const sheet = sheetFromGrid(
    '表',
    [
      ['甲', null, '乙'],
      [null, null, '丙'],
    ],
    { merges },
  )
  const rows = drawnRows(sheet, paneOf(sheet, 0)!)
  expect(rows.map((cells) => cells.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan]))).toEqual([
    [
      ['甲', 2, 2],
      ['乙', 1, 1],
    ],
    [['丙', 1, 1]],
  ])
})

test('of a long sheet the rows around what is looked at are drawn', () => {
  const sheet = sheetFromGrid(
    '表',
    Array.from({ length: 3 * MOST_ROWS }, (_, row) => [row]),
  )
  const pane = paneOf(sheet, 1.5 * MOST_ROWS)!
  expect(pane.top).toBeLessThan(1.5 * MOST_ROWS)
  expect(pane.bottom).toBeGreaterThan(1.5 * MOST_ROWS)
  expect(pane.bottom - pane.top + 1).toBe(MOST_ROWS)
})

test('a merged area that begins above the drawn rows keeps its text', () => {
  const grid = Array.from({ length: 1000 }, (_, row) => [row === 0 ? '上面' : null, row])
  const sheet = sheetFromGrid('表', grid, { merges: [{ top: 0, left: 0, bottom: 999, right: 0 }] })
  expect(drawnRows(sheet, paneOf(sheet, 500)!)[0][0].text).toBe('上面')
})

test('an empty sheet has nothing to draw', () => {
  expect(paneOf(sheetFromGrid('表', []), 0)).toBeNull()
})

test('no column is wider than can be read, whatever stands in it', () => {
  const sheet = sheetFromGrid('表', [['一', '长'.repeat(5000)]])
  const [narrow, wide] = columnWidths(sheet, paneOf(sheet, 0)!)
  expect(narrow).toBeLessThan(wide)
  expect(wide).toBeLessThanOrEqual(20)
})

describe('of a wide sheet the columns in sight are drawn', () => {
  const look = { styling: null, date1904: false }
  const grid = [Array.from({ length: 40 }, (_, column) => `列${column}`)]

  /** What stands in the first row: the texts of the drawn cells, and how many columns are not drawn. */
  function line(merges: { top: number; left: number; bottom: number; right: number }[], kept: number | null) {
    const sheet = sheetFromGrid('表', grid, { merges })
    const drawn = { left: 20, right: 22 }
    const [cells] = drawnRows(sheet, { top: 0, bottom: 0, ...drawn }, look)
    const all = lineOf(sheet, paneOf(sheet, 0)!, cells, 0, drawn, kept, look)
    return all.map((cell) => ('columns' in cell ? cell.columns : cell.text))
  }

  test('with what stands for the others, and the column that is kept', () => {
    expect(line([], null)).toEqual([20, '列20', '列21', '列22', 17])
    expect(line([], 1)).toEqual([1, '列1', 18, '列20', '列21', '列22', 17])
  })

  test('a merged area that begins before them is seen in them', () => {
    expect(line([{ top: 0, left: 0, bottom: 0, right: 39 }], 1)).toEqual([1, 1, 18, '列0', 17])
  })

  test('as many as are seen, and some beyond', () => {
    const widths = new Array<number>(40).fill(100)
    expect(columnsInSight(widths, 0, 500)).toEqual({ first: 0, last: 12 })
    const { first, last } = columnsInSight(widths, 2000, 500)
    expect(first).toBeLessThanOrEqual(20)
    expect(last).toBeGreaterThanOrEqual(25)
    expect(last).toBeLessThan(39)
    expect(columnsInSight(widths, 1e6, 500).last).toBe(39)
  })
})

test('a sheet that is a little too wide is fitted in, one that is far wider is not', () => {
  expect(fittedWidths([20, 40, 60], 60)).toEqual([20, 40, 60])
  const fitted = fittedWidths([20, 30, 40], 60)
  expect(fitted.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(60)
  expect(fitted[2] / fitted[0]).toBeCloseTo(2, 1)
  expect(fittedWidths([20, 30], 60)).toEqual([20, 30])
})
