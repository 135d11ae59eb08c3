import { anyCharacter, fc } from '../../property'
import { sheetFromGrid } from '../../../src/grid/contents'
import { batchesOf, type Block } from '../../../src/workbook/excel/blocks'
import { cellValue } from '../../../src/workbook/excel/cells'
import { cellFormula, keptAsText } from '../../../src/workbook/typed-text'
import { freeName } from '../../../src/workbook/sheet-name'
import { spansOf } from '../../../src/grid/area'
import { CellError } from '../../../src/grid/cell'
import { typed } from '../../host/typed'
import { workbookFrom } from '../../host/model'

test('values as Excel gives them', () => {
  expect(['', '甲', 0, false, '#N/A', '#不是'].map(cellValue)).toEqual([
    null,
    '甲',
    0,
    false,
    new CellError('#N/A'),
    '#不是',
  ])
})

test('text that begins with = is no formula', () => {
  expect([cellFormula('=A1', 1), cellFormula('=甲', '=甲'), cellFormula(3, 3)]).toEqual(['A1', null, null])
})

test('whatever the text, no cell ever gets a formula, and what is not a number stays what it is', () => {
  const [sheet] = workbookFrom({ sheets: [sheetFromGrid('表', [])], date1904: false }).sheets
  const text = fc.oneof(fc.string({ unit: anyCharacter }), fc.stringMatching(/^[=+\-@'0-9./:,%()年月日 eE#]{1,8}$/))
  fc.assert(
    fc.property(text, (value) => {
      const cell = typed(sheet, 0, 0, keptAsText(value))
      expect(cell.formula).toBeNull()
      if (typeof cell.value === 'number') expect(value).toMatch(/^[\d.]+$/)
      else expect(cell.value ?? '').toBe(value)
    }),
  )
})

test('batches hold every cell once and never more than fits', () => {
  const side = fc.integer({ min: 1, max: 2000 })
  const block = fc.record({ rows: side, columns: side, formulas: fc.boolean() })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (sizes) => {
      const blocks = sizes.map(({ rows, columns, formulas }, index) => blockOf(String(index), rows, columns, formulas))
      const batches = batchesOf(blocks)
      const cells = (list: readonly Block[], weigh: boolean): number =>
        list.reduce((sum, { area: { top, left, bottom, right }, formulas }) => {
          return sum + (bottom - top + 1) * (right - left + 1) * (weigh && formulas ? 2 : 1)
        }, 0)
      expect(cells(batches.flat(), false)).toBe(cells(blocks, false))
      for (const batch of batches) expect(cells(batch, true)).toBeLessThanOrEqual(150_000)
    }),
    { numRuns: 50 },
  )
})

function blockOf(sheetId: string, rows: number, columns: number, formulas: boolean): Block {
  const area = { top: 3, left: 2, bottom: 2 + rows, right: 1 + columns }
  return { sheetId, area, formulas, formats: false, hiddenRows: false, hiddenColumns: false }
}

test('spans join neighbours, whatever the order and however often', () => {
  expect(spansOf([5, 1, 2, 2, 3, 9])).toEqual([
    { first: 1, last: 3 },
    { first: 5, last: 5 },
    { first: 9, last: 9 },
  ])
  expect(spansOf([])).toEqual([])
})

test('a free name fits a tab and differs by more than case', () => {
  expect(freeName('Report', ['REPORT', 'report (2)'])).toBe('Report (3)')
  const long = '校'.repeat(31)
  expect(freeName(long, [long])).toBe(`${'校'.repeat(27)} (2)`)
})
