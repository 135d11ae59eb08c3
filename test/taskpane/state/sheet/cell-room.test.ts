import { cellArea } from '../../../../src/grid/address'
import { sheetFromGrid } from '../../../../src/grid/contents'
import { endLines } from '../../../../src/taskpane/state/sheet/cell-room'
import { drawnRows, paneOf } from '../../../../src/taskpane/state/sheet/sheet-view'
import { PLAIN } from '../../../workbook/xlsx/styling/plain'
import type { BorderLine, CellStyle, SheetStyling } from '../../../../src/workbook/xlsx/styling/styling'

const LINE: BorderLine = { kind: 'solid', width: 1, color: null }
const NO_LINES = { top: null, right: null, bottom: null, left: null }

/** A sheet on which the cells named by `row column` look otherwise. */
const stylingOf = (looks: Readonly<Record<string, Partial<CellStyle>>>): SheetStyling => ({
  widths: new Map(),
  styleAt: (row, column) => (looks[`${row} ${column}`] ? { ...PLAIN, ...looks[`${row} ${column}`] } : null),
})

test('a cell ends with its own lines, else with those of the cells behind and below', () => {
  const thick = { ...LINE, width: 3 }
  const styling = stylingOf({
    '0 0': { borders: { ...NO_LINES, right: LINE } },
    '0 1': { borders: { ...NO_LINES, left: thick } },
    '1 0': { borders: { ...NO_LINES, top: thick } },
  })
  expect(endLines(styling, cellArea(0, 0))).toEqual({ right: LINE, bottom: thick })
  // A merged area ends where its last cells do.
  expect(endLines(styling, { top: 0, left: 0, bottom: 0, right: 1 })).toEqual({ right: null, bottom: thick })
  expect(endLines(null, cellArea(0, 0))).toEqual({ right: null, bottom: null })
})

describe('a text that is longer than its cell', () => {
  const HEAD = '填报单位：锦州市教育局　联系人：办公室'
  const over = (row: readonly (string | null)[], look: Partial<CellStyle> = {}): number | null => {
    const sheet = sheetFromGrid('表', [row, row.map(() => '下')])
    const drawn = drawnRows(sheet, paneOf(sheet, 0)!, {
      styling: stylingOf({ '0 0': look }),
      widths: row.map(() => 10),
      date1904: false,
    })
    return drawn[0][0].over
  }

  test('runs over the blank cells behind it, as far as it needs', () => {
    expect(over([HEAD, null, null, null])).toBe(240)
    expect(over([HEAD, null, '有'])).toBe(240)
  })

  test('is broken into lines where they are too few: nothing is cut off', () => {
    expect(over([HEAD, '有', null])).toBeNull()
    expect(over([HEAD + HEAD, null, null])).toBeNull()
    expect(over([HEAD])).toBeNull()
  })

  test('is broken where the file has it so, and where it does not stand at the left', () => {
    expect(over([HEAD, null, null], { wrap: true })).toBeNull()
    expect(over([HEAD, null, null], { horizontal: 'right' })).toBeNull()
    expect(over([`上\n${HEAD}`, null, null])).toBeNull()
  })

  test('that is centred over several columns has all of them, however short it is', () => {
    expect(over(['题', null, null], { horizontal: 'center', acrossColumns: true })).toBe(360)
  })
})
