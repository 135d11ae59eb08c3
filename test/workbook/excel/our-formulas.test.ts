import { cellKey, parseArea, parseCell, type Area } from '../../../src/grid/address'
import { CellError, type CellValue } from '../../../src/grid/cell'
import { sheetFromGrid, type SheetContents } from '../../../src/grid/contents'
import { NAMED_FUNCTIONS } from '../../../src/workbook/named-functions'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { FormulaScope, ValuesTaken } from '../../../src/workbook/port'
import type { WorkbookHost } from '../../host/host'
import { openInHost } from '../../host/node'
import { book } from './books'

const NAME_ERROR = new CellError('#NAME?')

/** A sheet whose cells are given as value, or as [formula, value]. */
function sheet(name: string, cells: Readonly<Record<string, CellValue | readonly [string, CellValue]>>): SheetContents {
  const rows: CellValue[][] = []
  const formulas = new Map<number, string>()
  for (const [address, given] of Object.entries(cells)) {
    const { row, column } = place(address)
    const [formula, value] = Array.isArray(given) ? (given as [string, CellValue]) : [null, given as CellValue]
    rows[row] ??= []
    rows[row][column] = value
    if (formula !== null) formulas.set(cellKey(row, column), formula)
  }
  const grid = Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null))
  return sheetFromGrid(name, grid, { formulas })
}

function place(address: string): { row: number; column: number } {
  const cell = parseCell(address)
  if (!cell) throw new Error(address)
  return cell
}

function area(address: string): Area {
  const found = parseArea(address)
  if (!found) throw new Error(address)
  return found
}

/** A cell's formula with =, or its value. */
function at(host: WorkbookHost, address: string, index = 0): unknown {
  const { row, column } = place(address)
  const cell = host.workbook.sheets[index].cells.get(cellKey(row, column))
  return cell?.formula ? `=${cell.formula}` : (cell?.value ?? null)
}

function select(host: WorkbookHost, ...addresses: readonly string[]): void {
  host.workbook.selection = addresses.map(area)
}

function toValues(scope: FormulaScope = 'selection'): Promise<ValuesTaken> {
  return openExcelWorkbook().formulas.toValues(scope, NAMED_FUNCTIONS)
}

const NOTHING = { changed: 0, errors: 0, asText: 0, outside: 0 }

describe('formulas into values', () => {
  test('ours in the selection become what they show, and everything else stays; undo puts them back', async () => {
    const host = openInHost(
      book(
        sheet('校', {
          A1: '系数',
          A2: ['YJ.CV(C2:C4)', 0.1 + 0.2],
          A3: ['ROUND(YJ.CV(C2:C4),1)', 0.3],
          A4: ['SUM(C2:C4)', 6],
          A5: ['YJ.BALANCE_CHECK()', '达标'],
          A6: ['YJ.GINI(C2:C4)', 0.5],
          B2: ['YJ.CV(C2:C4)>1', false],
          C2: 1,
          C3: '=YJ.CV(',
        }),
        sheet('另一张', { A2: ['YJ.CV(C2:C4)', 0.1] }),
      ),
    )
    const original = host.workbook.snapshot()
    select(host, 'A1:A5', 'B2')
    const { count, takeBack } = await toValues()
    expect(count).toEqual({ ...NOTHING, changed: 4 })
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B2', 'C3'].map((cell) => at(host, cell))).toEqual([
      '系数',
      0.1 + 0.2,
      0.3,
      '=SUM(C2:C4)',
      '达标',
      '=YJ.GINI(C2:C4)',
      false,
      '=YJ.CV(',
    ])
    expect(at(host, 'A2', 1)).toBe('=YJ.CV(C2:C4)')
    await takeBack()
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('of the whole workbook, hidden sheets too, also where whole columns are selected', async () => {
    const host = openInHost(
      book(
        sheet('一', { B3: ['YJ.CV(C2:C4)', 1] }),
        sheet('二', { XFD1048576: ['_xldudf_YJ_CV(C2:C4)', 2] }),
        sheet('三', { A1: ['SUM(B1)', 3] }),
      ),
    )
    host.workbook.sheets[1].visibility = 'hidden'
    select(host, 'A1:XFD1048576')
    expect((await toValues('workbook')).count.changed).toBe(2)
    expect([at(host, 'B3'), at(host, 'XFD1048576', 1), at(host, 'A1', 2)]).toEqual([1, 2, '=SUM(B1)'])
  })

  test('thousands take as many round trips as one', async () => {
    const trips = async (formulas: number): Promise<number> => {
      const grid = Array.from({ length: formulas }, (_, row) => [`${row}`, row])
      const all = new Map(grid.map((_, row) => [cellKey(row, 1), `YJ.CV(C${row + 1}:F${row + 1})`]))
      const host = openInHost(book(sheetFromGrid('校', grid, { formulas: all })))
      expect((await toValues('workbook')).count.changed).toBe(formulas)
      return host.trips.length
    }
    const one = await trips(1)
    expect(one).toBeLessThanOrEqual(7)
    expect(await trips(8_000)).toBe(one)
  })

  test.each(['=1+1', '+86', '-3', '@甲', "'甲", '001', '12', '3.5', '2018-3', '1e5', '50%', 'TRUE', '１２'])(
    'the text %s stays that text',
    async (text) => {
      const host = openInHost(book(sheet('校', { A1: ['YJ.DOC_NUMBER(B1)', text] })))
      await toValues()
      expect(at(host, 'A1')).toBe(text)
    },
  )

  test('an empty text becomes a blank cell', async () => {
    const host = openInHost(book(sheet('校', { A1: ['YJ.COUNTY_DIFF(B1,C1,D1)', ''], B1: '甲' })))
    expect((await toValues()).count.changed).toBe(1)
    expect(host.workbook.sheets[0].cells.has(0)).toBe(false)
  })

  test.each(['#NAME?', '#VALUE!', '#BUSY!', '#GETTING_DATA', '#CALC!', '#N/A'] as const)(
    'what shows %s stays a formula and is counted',
    async (code) => {
      const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B1:B3)', new CellError(code)] })))
      const original = host.workbook.snapshot()
      expect((await toValues()).count).toEqual({ ...NOTHING, errors: 1 })
      expect(host.workbook.snapshot()).toEqual(original)
    },
  )

  test('what is formatted as text stays a formula: neither value nor formula could be entered there', async () => {
    const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B1:B3)', 1], A2: ['YJ.CV(B1:B3)', 1] })))
    host.workbook.sheets[0].formats.push({ area: area('A2'), format: { numberFormat: '@' } })
    select(host, 'A1:A2')
    expect((await toValues()).count).toEqual({ ...NOTHING, changed: 1, asText: 1 })
    expect([at(host, 'A1'), at(host, 'A2')]).toEqual([1, '=YJ.CV(B1:B3)'])
  })

  test('formulas with our names become values, those with a name of somebody else’s do not', async () => {
    const cells = { A1: ['CV(B1:B3)', 1], A2: ['差异系数(B1:B3)', 2] } as const
    const host = openInHost(book(sheet('校', cells)))
    host.workbook.names.set('CV', '=校!$A$9')
    await openExcelWorkbook().names!.define(NAMED_FUNCTIONS)
    expect((await toValues('workbook')).count.changed).toBe(1)
    expect([at(host, 'A1'), at(host, 'A2')]).toEqual(['=CV(B1:B3)', 2])
  })

  test('a protected sheet is named, and nothing changes anywhere', async () => {
    const host = openInHost(
      book(sheet('开', { A1: ['YJ.CV(B1)', 1], C1: ['YJ.CV(B1)', 1] }), sheet('锁', { A1: ['YJ.CV(B1)', 1] })),
    )
    for (const index of [0, 1]) {
      const unlocked = index === 0 ? [area('A1:B9')] : []
      host.workbook.sheets[index].protection = { unlocked, options: {}, password: null }
    }
    const original = host.workbook.snapshot()
    await expect(toValues('workbook')).rejects.toMatchObject({ kind: 'protected', facts: { sheet: '开' } })
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('an Excel that cannot tell spills says that it is too old', async () => {
    const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B1)', 1] })), { excelApi: [1, 11] })
    await expect(toValues()).rejects.toMatchObject({ kind: 'api-missing' })
    expect(host.trips).toHaveLength(0)
  })
})

describe.each(['values', 'formula of the anchor'] as const)('spilled results, whose cells show the %s', (shows) => {
  const VALUES = [
    ['小学', 0.3, '达标'],
    ['初中', 0.5, '001'],
  ]

  function spilled(values: readonly (readonly CellValue[])[] = VALUES): WorkbookHost {
    const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B9)', 7], B9: '乙' })))
    host.workbook.sheets[0].spills.shows = shows
    host.workbook.sheets[0].spills.open(1, 0, 'YJ.BALANCE_REPORT(F1:K9)', values)
    return host
  }

  test('become values as a whole, though only the formula is selected; undo lets them spill again', async () => {
    const host = spilled()
    const original = host.workbook.snapshot()
    select(host, 'A2')
    const { count, takeBack } = await toValues()
    expect(count).toEqual({ ...NOTHING, changed: 1 })
    expect(['A2', 'B2', 'C2', 'A3', 'B3', 'C3'].map((cell) => at(host, cell))).toEqual(VALUES.flat())
    expect(host.workbook.sheets[0].spills.from(area('A2'))).toBeNull()
    await takeBack()
    expect(host.workbook.snapshot()).toEqual(original)
    expect(host.workbook.sheets[0].spills.from(area('A2'))).toEqual(area('A2:C3'))
  })

  test('stay whole where the selection cuts into them, and that is said', async () => {
    const host = spilled()
    const original = host.workbook.snapshot()
    select(host, 'B3:D9')
    expect((await toValues()).count).toEqual({ ...NOTHING, outside: 1 })
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('stay whole where one of them is an error', async () => {
    const host = spilled([['小学', new CellError('#N/A')]])
    select(host, 'A1:C9')
    expect((await toValues()).count).toEqual({ ...NOTHING, changed: 1, errors: 1 })
    expect([at(host, 'A2'), at(host, 'A1')]).toEqual(['=YJ.BALANCE_REPORT(F1:K9)', 7])
  })

  test('of the whole workbook are counted as the one formula they are', async () => {
    const host = spilled()
    expect((await toValues('workbook')).count).toEqual({ ...NOTHING, changed: 2 })
    expect([at(host, 'A2'), at(host, 'C3'), at(host, 'A1')]).toEqual(['小学', '001', 7])
  })
})

describe('formulas that show #NAME?', () => {
  test('are entered again in the form that people write, and no others', async () => {
    const host = openInHost(
      book(
        sheet('一', {
          A1: ['_xldudf_YJ_CV(B1:B3)', NAME_ERROR],
          A2: ['YJ.CV(B1:B3)', NAME_ERROR],
          A3: ['YJ.CV(B1:B3)', new CellError('#DIV/0!')],
          A4: ['UNKNOWN(B1)', NAME_ERROR],
          B1: '#NAME?',
        }),
        sheet('二', { C7: ['ROUND([1]!_xldudf_YJ_GINI(B1:B3),2)', NAME_ERROR] }),
      ),
    )
    const [first, second] = host.workbook.sheets
    host.workbook.rememberResult(first, { formula: 'YJ.CV(B1:B3)', value: 0.25 })
    host.workbook.rememberResult(second, { formula: 'ROUND(YJ.GINI(B1:B3),2)', value: 0.5 })
    expect(await openExcelWorkbook().formulas.repair()).toEqual({ changed: 3, asText: 0 })
    expect(first.cells.get(0)).toEqual({ formula: 'YJ.CV(B1:B3)', value: 0.25 })
    expect(first.cells.get(cellKey(1, 0))?.value).toBe(0.25)
    expect(first.cells.get(cellKey(2, 0))?.value).toEqual(new CellError('#DIV/0!'))
    expect(first.cells.get(cellKey(3, 0))?.value).toEqual(NAME_ERROR)
    expect(second.cells.get(cellKey(6, 2))).toEqual({ formula: 'ROUND(YJ.GINI(B1:B3),2)', value: 0.5 })
    expect(host.trips.length).toBeLessThanOrEqual(5)
  })

  test('stay where their cells are formatted as text', async () => {
    const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B1)', NAME_ERROR] })))
    host.workbook.sheets[0].formats.push({ area: area('A1'), format: { numberFormat: '@' } })
    const original = host.workbook.snapshot()
    expect(await openExcelWorkbook().formulas.repair()).toEqual({ changed: 0, asText: 1 })
    expect(host.workbook.snapshot()).toEqual(original)
  })

  test('that are none cost no writing', async () => {
    const host = openInHost(book(sheet('校', { A1: ['YJ.CV(B1)', 1] })))
    expect(await openExcelWorkbook().formulas.repair()).toEqual({ changed: 0, asText: 0 })
    expect(host.trips.length).toBeLessThanOrEqual(3)
  })

  test('all stay as they are where Excel fails on the way, and a failure of putting back is told', async () => {
    const cells = { A1: ['YJ.CV(B1)', NAME_ERROR], C1: ['YJ.CV(B1)', NAME_ERROR] } as const
    for (const failsTwice of [false, true]) {
      const host = openInHost(book(sheet('校', cells)))
      const original = host.workbook.snapshot()
      host.fail({ trip: 5, action: 7, code: 'GeneralException' })
      if (failsTwice) host.fail({ trip: 6, code: 'RequestAborted' })
      const repairing = openExcelWorkbook().formulas.repair()
      await expect(repairing).rejects.toMatchObject({ kind: failsTwice ? 'half-done' : 'other' })
      expect(host.workbook.snapshot()).toEqual(original)
    }
  })
})
