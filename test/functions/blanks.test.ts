import { CellError, type CellValue } from '../../src/grid/cell'
import { placeOfRange } from '../../src/functions/blanks'
import { AGAIN } from '../../src/functions/follow'
import { HEADINGS, row } from '../balance/school-sheet/books'
import type { WorkbookHost } from '../host/host'
import { cells, FormulaHost } from './formula-host'
import { REGISTRATIONS } from './registrations'
import { openWorkbook } from './workbook'

/** Four values and a blank among them; a typed 0; enrolments. */
const GRID: CellValue[][] = [
  ['生均面积', '骨干教师', '在校生数', '班级人数'],
  [4, 0, 500, 45],
  [5, 3, 300, null],
  [null, null, 200, 66],
  [4.5, 4, 200, null],
]
const SHEET = "'Sheet ''2'''"
/** Of 4, 5 and 4.5: the deviation is √(1/6), the mean 4.5. */
const WITHOUT_BLANK = Math.sqrt(1 / 6) / 4.5
const ZERO_TYPED = Math.sqrt((0 + 9 + 16) / 3 - (7 / 3) ** 2) / (7 / 3)
const one = (value: number) => ({ value: [[expect.closeTo(value, 12)]], error: null })

describe.each(['OfficeOnline', 'PC', 'Mac'] as const)('blanks in ranges on %s', (platform) => {
  describe.each(REGISTRATIONS)('registered from %s', (_, register) => {
    let workbook: WorkbookHost
    let excel: FormulaHost

    const open = async (grid: CellValue[][], name = "Sheet '2'") => {
      workbook = openWorkbook(grid, name)
      excel = new FormulaHost(workbook, { platform })
      await register()
    }

    beforeEach(() => open(GRID))
    afterEach(() => excel.close())

    test('are passed over, and a typed 0 counts', async () => {
      expect(await excel.call('CV', cells(`${SHEET}!A2:A5`), null)).toEqual(one(WITHOUT_BLANK))
      expect(await excel.call('COEFFICIENT', cells(`${SHEET}!A1:A5`), null)).toEqual(one(WITHOUT_BLANK))
      expect(await excel.call('CV', cells(`${SHEET}!B2:B5`), null)).toEqual(one(ZERO_TYPED))
      expect(await excel.call('CV', cells(`${SHEET}!$B$2:$B$5`), null)).toEqual(one(ZERO_TYPED))
      expect((await excel.call('GINI', cells(`${SHEET}!A2:A5`), null)).value).toEqual([[expect.closeTo(4 / 81, 12)]])
    })

    test('beside enrolments, and outside of what is in use', async () => {
      const pairs = [cells(`${SHEET}!A2:A5`), cells(`${SHEET}!C2:C5`)] as const
      expect(await excel.call('CV', ...pairs)).toEqual(await excel.call('CV', [[4], [5], [4.5]], [[500], [300], [200]]))
      expect(await excel.call('RESOURCE_CV', ...pairs)).toEqual(
        await excel.call('RESOURCE_CV', [[4], [5], [4.5]], [[500], [300], [200]]),
      )
      expect(await excel.call('CV', cells(`${SHEET}!A2:A400`), null)).toEqual(one(WITHOUT_BLANK))
      expect((await excel.call('CV', cells(`${SHEET}!F1:G9`), null)).error).toBe('#DIV/0!')
    })

    test('of classes are empty texts', async () => {
      const { value } = await excel.call('CLASS_SIZE', cells(`${SHEET}!D2:D5`))
      expect(value).toEqual([['正常'], [''], ['超大班额'], ['']])
      expect((await excel.call('CLASS_SIZE', cells(`${SHEET}!D3`))).value).toEqual([['']])
    })

    test('of a school sheet are missing figures, not zeros', async () => {
      await open([HEADINGS, row('一小'), row('二小', { 6: null }), row('三小', { 6: 0 })], '学校基本数据')
      const schools = cells('学校基本数据!A1:L4')
      const { value } = await excel.call('SCHOOL_CHECK', schools, null)
      const typed = await excel.call('SCHOOL_CHECK', [HEADINGS, row('一小'), row('二小', { 6: null }), row('三小', { 6: 0 })], null) // prettier-ignore
      expect(value).toEqual(typed.value)
      const report = (await excel.call('BALANCE_REPORT', schools, null)).value as unknown[][]
      // The county's value of L2 over the two schools whose figure is there.
      expect(report[2].slice(1, 3)).toEqual(['L2 每百名学生拥有县级以上骨干教师数', 0.75])
      const check = await excel.stream('BALANCE_CHECK', schools, null, null).next()
      expect(check.value).toContain('；数据还有 1 处必须改正')
    })

    test('an error value stands whatever is blank', async () => {
      await open([[1], [null], [0], [new CellError('#N/A')]])
      expect((await excel.call('CV', cells(`${SHEET}!A1:A4`), null)).error).toBe('#N/A')
      expect((await excel.stream('BALANCE_CHECK', cells(`${SHEET}!A1:A4`), null, null).next()).error).toBe('#VALUE!')
    })

    test('ten thousand cells without a 0 are answered without asking Excel', async () => {
      await open(Array.from({ length: 10_000 }, (_each, index) => [1 + (index % 7)]))
      expect((await excel.call('CV', cells(`${SHEET}!A1:A10000`), null)).error).toBeNull()
      expect(workbook.trips).toEqual([])
    })

    test('all calls that wait go in one trip', async () => {
      const calls = Array.from({ length: 60 }, (_each, index) => excel.call('CV', cells(`${SHEET}!A${2 + (index % 2)}:A5`), null)) // prettier-ignore
      const answers = await Promise.all(calls)
      expect(answers[0]).toEqual(one(WITHOUT_BLANK))
      expect(answers.every(({ error }) => error === null)).toBe(true)
      expect(workbook.trips).toHaveLength(platform === 'OfficeOnline' ? 0 : 1)
    })

    test('a range that cannot be read takes nothing from those that can, and its zeros count', async () => {
      const other = cells('[Book2.xlsx]Sheet1!A1:A3', [[0], [3], [4]])
      const gone = cells('Gone!A1:A3', [[0], [3], [4]])
      const answers = await Promise.all([
        excel.call('CV', gone, null),
        excel.call('CV', cells(`${SHEET}!A2:A5`), null),
        excel.call('CV', other, null),
      ])
      expect(answers).toEqual([one(ZERO_TYPED), one(WITHOUT_BLANK), one(ZERO_TYPED)])
    })

    test('zeros without an address count as numbers', async () => {
      expect(await excel.call('CV', [[0], [3], [4]], null)).toEqual(one(ZERO_TYPED))
    })

    test('a streaming cell that is cancelled while it waits shows nothing', async () => {
      const cell = excel.stream('BALANCE_CHECK', cells(`${SHEET}!B1:B5`), null, null)
      cell.cancel()
      await excel.close()
      expect(cell.results.length).toBeLessThanOrEqual(platform === 'OfficeOnline' ? 1 : 0)
    })
  })
})

test(
  'a calculation waits while a cell is being typed in',
  async () => {
    const workbook = openWorkbook([[4], [null], [5], [4.5]], '表')
    const excel = new FormulaHost(workbook, { platform: 'PC' })
    await REGISTRATIONS[0][1]()
    workbook.cellEditMode = true
    const answer = excel.call('CV', cells('表!A1:A4'), null)
    await new Promise((resolve) => setTimeout(resolve, 100))
    workbook.cellEditMode = false
    expect(await answer).toEqual(one(WITHOUT_BLANK))
    expect(workbook.trips).toHaveLength(2)
    await excel.close()
  },
  AGAIN + 30_000,
)

test.each([
  ['Sheet1!A1:B4', { sheet: 'Sheet1', address: 'A1:B4' }],
  ["'一 班''s'!$A$1", { sheet: "一 班's", address: 'A1' }],
  ['表!A:A', { sheet: '表', address: 'A:A' }],
  ['[Book2.xlsx]Sheet1!A1', null],
  ["'C:\\数据\\[Book2.xlsx]Sheet 1'!A1", null],
  ['A1:B4', null],
  ['', null],
  [undefined, null],
  [null, null],
])('the place of %j', (address, place) => {
  expect(placeOfRange(address)).toEqual(place)
})
