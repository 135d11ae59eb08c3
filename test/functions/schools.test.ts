import type { CellValue } from '../../src/grid/cell'
import { QUIET } from '../../src/functions/follow'
import { openExcelWorkbook } from '../../src/workbook/excel/excel-workbook'
import { KEPT } from '../../src/kept/format'
import { HEADINGS, row } from '../balance/school-sheet/books'
import type { WorkbookHost } from '../host/host'
import { errorCell, FormulaHost } from './formula-host'
import { REGISTRATIONS } from './registrations'
import { openWorkbook } from './workbook'

/** Schools alike in everything: they pass. */
const PASSING: CellValue[][] = [HEADINGS, row('一小'), row('二小'), row('三小')]
/** One of them with a tenth of the area of the others, and no backbone teacher. */
const FAILING: CellValue[][] = [HEADINGS, row('一小'), row('二小'), row('三小', { 6: 0, 8: 100 })]

/** What the verdict on primary schools alone says of the others. */
const NO_JUNIOR = '（没有初中的数据，初中没有判定）'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.each(REGISTRATIONS)('registered from %s', (_, register) => {
  let workbook: WorkbookHost
  let excel: FormulaHost

  beforeEach(async () => {
    workbook = openWorkbook(PASSING)
    excel = new FormulaHost(workbook)
    await register()
  })

  afterAll(() => excel.close())

  describe('over a range', () => {
    const check = (...args: unknown[]) => excel.stream('BALANCE_CHECK', ...args).next()

    test('schools that pass', async () => {
      expect(await check(PASSING, null, null)).toEqual({ value: `达标${NO_JUNIOR}`, error: null })
    })

    test('what fails, by stage and indicator', async () => {
      const { value } = await check(FAILING, null, null)
      expect(value).toBe(
        '未达标：小学差异系数超限：每百名学生拥有县级以上骨干教师数、生均教学及辅助用房面积；小学1所学校未达标' +
          NO_JUNIOR,
      )
    })

    test('one stage, and another standard', async () => {
      expect((await check(PASSING, '初中', null)).value).toBe('没有可判定的学校')
      expect((await check(PASSING, 'primary', 'QUALITY-2017')).value).toBe('达标')
      expect((await check(PASSING, null, 'basic-2012')).error).toBe('#VALUE!')
    })

    test('unknown stages and standards are named with what there is', async () => {
      expect(await check(PASSING, '大学', null)).toEqual({
        value: '没有名为“大学”的学段，请写小学或初中。',
        error: '#VALUE!',
      })
      expect((await check(PASSING, null, 'gold')).value).toContain('quality-2017、basic-2012')
    })

    test('a range without headings is refused', async () => {
      const { value, error } = await check(PASSING.slice(1), null, null)
      expect(error).toBe('#VALUE!')
      expect(value).toContain('没有找到学校基本数据表')
    })

    test('a text where a number should be is refused by its place', async () => {
      const { value, error } = await check([HEADINGS, row('一小', { 8: '1000平方米' })], null, null)
      expect(error).toBe('#VALUE!')
      expect(value).toMatch(/^区域里（左上角算作 A1）：.*〔I2〕.*1000平方米/)
    })

    test('an error value comes back', async () => {
      const range: unknown[][] = [...PASSING, [...row('四小').slice(0, 8), errorCell('#N/A'), 1600, 500_000, 6]]
      expect((await check(range, null, null)).error).toBe('#N/A')
      expect((await excel.call('BALANCE_REPORT', range, null)).error).toBe('#N/A')
    })

    test('mistakes in the data stand beside the verdict', async () => {
      expect((await check([...PASSING, row('一小')], null, null)).value).toBe(
        '不能判定：一小在一个学段填了两遍；没有初中的数据，初中没有判定；数据还有 1 处必须改正',
      )
    })
  })

  test('BALANCE_REPORT spills a row per stage and indicator', async () => {
    const { value } = await excel.call('BALANCE_REPORT', FAILING, null)
    const rows = value as unknown[][]
    expect(rows).toHaveLength(8)
    expect(rows.every((cells) => cells.length === 7)).toBe(true)
    expect(rows[0]).toEqual(['学段', '指标', '全县值', '差异系数', '限值', '不达标学校数', '结论'])
    expect(rows[2]).toEqual([
      '小学',
      'L2 每百名学生拥有县级以上骨干教师数',
      1,
      expect.closeTo(Math.SQRT1_2, 12),
      0.5,
      1,
      '未达标',
    ])
  })

  test('BALANCE_REPORT shows #DIV/0! for a coefficient over a mean of 0', async () => {
    const schools = [HEADINGS, row('一小', { 6: 0 }), row('二小', { 6: 0 })]
    const rows = (await excel.call('BALANCE_REPORT', schools, null)).value as unknown[][]
    expect(rows[2].slice(1, 4)).toEqual([
      'L2 每百名学生拥有县级以上骨干教师数',
      0,
      expect.objectContaining({ code: '#DIV/0!' }),
    ])
  })

  test('SCHOOL_CHECK spills a row per school, those left out as such', async () => {
    const { value } = await excel.call('SCHOOL_CHECK', [...FAILING, row('小庄教学点', { 2: '教学点', 3: 20 })], null)
    expect(value).toEqual([
      ['学校名称', '学段', '达标项数', '未达标指标', '下限', '结论'],
      ['一小', '小学', 7, '', '不低于', '达标'],
      ['二小', '小学', 7, '', '不低于', '达标'],
      ['三小', '小学', 5, 'L2、L4', '低于下限', '未达标'],
      ['小庄教学点', '小学', '', '', '', '教学点，不计入'],
    ])
  })

  test('BALANCE_CHECK() follows the school sheet until it is cancelled', async () => {
    const write = async (value: number) => {
      const context = new Excel.RequestContext()
      context.workbook.worksheets.getItem('学校基本数据').getRange('I4').values = [[value]]
      await context.sync()
    }
    const cell = excel.stream('BALANCE_CHECK', null, null, null)
    expect((await cell.next()).value).toBe(`达标${NO_JUNIOR}`)
    await write(100)
    expect((await cell.next()).value).toContain('小学1所学校未达标')
    cell.cancel()
    await write(1000)
    const trips = workbook.trips.length
    await pause(QUIET + 100)
    expect(cell.results).toHaveLength(2)
    expect(workbook.trips).toHaveLength(trips)
  })

  test('BALANCE_CHECK() judges by the standard that is saved with the workbook, as the pane and the command line do', async () => {
    const local = (standard: string, changes: Record<string, number>) => ({
      standard,
      local: { id: 'own', name: '本县标准', base: 'quality-2017', changes },
    })
    const port = openExcelWorkbook()
    await port.store(KEPT.balance, local('local', { 'L1.standard.primary': 6 }))
    const follow = async (...args: unknown[]) => {
      const cell = excel.stream('BALANCE_CHECK', ...args)
      const { value } = await cell.next()
      cell.cancel()
      return value
    }
    expect(await follow(null, null, null)).toBe(`未达标：小学3所学校未达标${NO_JUNIOR}`)
    expect(await follow(null, null, 'quality-2017')).toBe(`达标${NO_JUNIOR}`)
    expect(await follow(PASSING, null, null)).toBe(`达标${NO_JUNIOR}`)
    await port.store(KEPT.balance, local('local', { 'L1.standard.primary': -1 }))
    expect(await follow(null, null, null)).toBe(
      `达标${NO_JUNIOR}；随工作簿保存的标准有误，按“县域义务教育优质均衡发展督导评估（教督〔2017〕6号）”判定`,
    )
  })

  test('BALANCE_CHECK() looks where the pane was told to look', async () => {
    excel = new FormulaHost(openWorkbook(FAILING))
    await register()
    await openExcelWorkbook().store(KEPT.balance, { cells: { sheet: '学校基本数据', cell: 'A1:L3' } })
    const cell = excel.stream('BALANCE_CHECK', null, null, null)
    expect((await cell.next()).value).toBe(`达标${NO_JUNIOR}`)
    cell.cancel()
  })

  test('BALANCE_CHECK() without a school sheet is #N/A with the way out', async () => {
    excel = new FormulaHost(openWorkbook([['别的内容']]))
    await register()
    const cell = excel.stream('BALANCE_CHECK', null, null, null)
    expect(await cell.next()).toEqual({ value: expect.stringContaining('模板') as string, error: '#N/A' })
    cell.cancel()
  })
})

test('in English what is wrong and what to do are two sentences', async () => {
  const excel = new FormulaHost(openWorkbook(PASSING), { displayLanguage: 'en-US' })
  await REGISTRATIONS[0][1]()
  const { value } = await excel.stream('BALANCE_CHECK', PASSING.slice(1), null, null).next()
  expect(value).toMatch(/^In the range, its first cell taken as A1: .*\. [A-Z]/)
  expect(value).not.toMatch(/\.[A-Z]/)
  await excel.close()
})
