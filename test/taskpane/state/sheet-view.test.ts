import { sheetFromGrid } from '../../../src/grid/contents'
import { columnWidths, drawnRows, MOST_ROWS, paneOf } from '../../../src/taskpane/state/sheet-view'

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
