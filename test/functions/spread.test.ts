import { openWorkbook } from './workbook'
import { errorCell, FormulaHost } from './formula-host'
import { REGISTRATIONS } from './registrations'

const column = (...cells: unknown[]) => cells.map((cell) => [cell])

describe.each(REGISTRATIONS)('registered from %s', (_, register) => {
  let excel: FormulaHost

  beforeAll(async () => {
    excel = new FormulaHost(openWorkbook())
    await register()
  })

  afterAll(() => excel.close())

  test.each([
    ['CV of a column', 'CV', [column(2, 4, 4, 4, 5, 5, 7, 9), null], 0.4],
    [
      'CV of a block',
      'CV',
      [
        [
          [2, 4, 4, 4],
          [5, 5, 7, 9],
        ],
        null,
      ],
      0.4,
    ],
    ['COEFFICIENT is CV', 'COEFFICIENT', [column(2, 6), column(300, 100)], Math.sqrt(3) / 3],
    ['CV by enrolment', 'CV', [column(2, 6), column(300, 100)], Math.sqrt(3) / 3],
    ['blanks and headings are passed over', 'CV', [column('生均面积', 2, '', null, 4, true), null], 1 / 3],
    ['a single cell comes bare', 'CV', [5, null], 0],
    ['or as 1 × 1', 'CV', [[[5]], null], 0],
    ['schools without pupils are left out', 'CV', [column(2, 6, 1000), column(300, 100, 0)], Math.sqrt(3) / 3],
    ['a coefficient above 1 is legal', 'CV', [column(0, 0, 0, 8), null], Math.sqrt(3)],
    ['RESOURCE_CV from totals', 'RESOURCE_CV', [column(600, 600), column(300, 100)], Math.sqrt(3) / 3],
    ['GINI', 'GINI', [column(1, 3), null], 0.25],
    ['THEIL', 'THEIL', [column(1, 3), null], 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)],
    ['RANGE_RATIO', 'RANGE_RATIO', [column(2, 3, 8), null], 4],
    ['MCLOONE', 'MCLOONE', [column(1, 2, 3, 10, 20), null], 6 / 9],
  ])('%s', async (_what, name, args, expected) => {
    const { value, error } = await excel.call(name, ...args)
    expect(error).toBeNull()
    expect(value).toEqual([[expect.closeTo(expected, 12)]])
  })

  test.each([
    ['nothing', [column('', null), null]],
    ['no range at all', [null, null]],
    ['a mean of 0', [column(-1, 1), null]],
    ['no pupils', [column(1, 2), column(0, 0)]],
  ])('#DIV/0! of %s', async (_what, args) => {
    expect(await excel.call('CV', ...args)).toEqual({ value: '', error: '#DIV/0!' })
  })

  test.each(['#N/A', '#DIV/0!', '#NUM!', '#NULL!'])('%s in the range comes back as itself', async (code) => {
    expect((await excel.call('CV', column(1, errorCell(code), 3), null)).error).toBe(code)
    expect((await excel.call('CV', column(1, 2), column(1, errorCell(code)))).error).toBe(code)
  })

  test('#REF! cannot come back, so the sentence says where it stands', async () => {
    const { value, error } = await excel.call('CV', column(1, errorCell('#REF!')), null)
    expect(error).toBe('#VALUE!')
    expect(value).toBe('数值区域第 2 行第 1 列是错误值，请先改正。')
  })

  test.each(['12', '１２', '12人', '56人以上', '2020年', 'O5', '第3小学', '十二'])(
    'the text %s is refused by its place',
    async (text) => {
      const { value, error } = await excel.call(
        'CV',
        [
          [1, 2],
          [3, text],
        ],
        null,
      )
      expect(error).toBe('#VALUE!')
      expect(value).toContain(`第 2 行第 2 列“${text}”`)
    },
  )

  test('RESOURCE_CV asks for the enrolments', async () => {
    const { value, error } = await excel.call('RESOURCE_CV', column(1, 3), null)
    expect([value, error]).toEqual(['缺少第二个参数：各校在校生数，与总数区域一样大。', '#VALUE!'])
  })

  test('ranges of different shapes are refused with both sizes', async () => {
    const { value, error } = await excel.call('CV', column(1, 2, 3), [[1, 2, 3]])
    expect(error).toBe('#VALUE!')
    expect(value).toContain('3 行 1 列')
    expect(value).toContain('1 行 3 列')
  })

  test('negative values have no Gini, negative enrolments no coefficient', async () => {
    expect((await excel.call('GINI', column(1, -1), null)).error).toBe('#VALUE!')
    expect(await excel.call('CV', column(1, 2), column(5, -5))).toMatchObject({
      error: '#VALUE!',
      value: expect.stringContaining('第 2 行') as string,
    })
  })
})

test('speaks English where Excel does', async () => {
  const excel = new FormulaHost(openWorkbook(), { displayLanguage: 'en-US' })
  await REGISTRATIONS[0][1]()
  expect((await excel.call('CV', column(1, '12'), null)).value).toContain(
    'Row 2, column 1 of the values, “12”, is text',
  )
  await excel.close()
})
