import { CellError } from '../../../src/grid/cell'
import { measure } from '../../../src/balance/ranges/measures'
import { describeProblem, type RangeProblem } from '../../../src/balance/ranges/range-problem'
import type { Range } from '../../../src/balance/ranges/ranges'

function problemOf(values: Range, enrolment?: Range): RangeProblem {
  const measured = measure('CV', values, enrolment)
  if (!('problem' in measured)) throw new Error(`no problem: ${measured.value}`)
  return measured.problem
}

describe('a range', () => {
  it('skips blanks, booleans and headings', () => {
    expect(
      measure('CV', [
        ['在校生数', ''],
        [2, null],
        [true, 4],
        [4, 4],
        [5, 5],
        [7, 9],
      ]),
    ).toEqual({ value: 0.4 })
  })

  it('does not carry values over from a longer range read before', () => {
    measure('CV', [[1, 2, 3, 400]])
    expect(measure('CV', [[2, 2]])).toEqual({ value: 0 })
  })

  it.each([
    '12',
    '１２',
    '12人',
    '450平方米',
    ' 7 ',
    '٣',
    '½',
    '一百',
    '三十五人',
    '约95',
    '￥1,200',
    '12-15',
    '-3 人',
    '2e5',
  ])('names the place of %j', (text) => {
    const problem = problemOf([
      [1, 2],
      [3, text],
    ])
    expect(problem).toEqual({ kind: 'number-as-text', role: 'values', row: 1, column: 1, text })
    expect(describeProblem(problem, 'zh')).toContain(`第 2 行第 2 列“${text}”`)
    expect(describeProblem(problem, 'en')).toContain('Row 2, column 2')
  })

  it.each(['2025年在校生数', '56人以上班数', '第12小学', '2025年', '7年级', 'A12'])(
    'passes %j over as a heading, in the first row of a range or the first cell of a row, and refuses it elsewhere',
    (text) => {
      expect(measure('CV', [[text], [2], [6]])).toEqual({ value: 0.5 })
      expect(measure('CV', [['生均', text], ['', 2], ['', 6]])).toEqual({ value: 0.5 }) // prettier-ignore
      expect(measure('CV', [[text, 2, 6]])).toEqual({ value: 0.5 })
      for (const [range, column] of [
        [[[2], [text]], 0],
        [[[2, text]], 1],
      ] as const) {
        // prettier-ignore
        const problem = problemOf(range)
        expect(problem).toMatchObject({ kind: 'digit-in-text', text, column })
        expect(describeProblem(problem, 'zh')).toContain(`“${text}”里有数字`)
        expect(describeProblem(problem, 'en')).toContain(`“${text}”, is text with a digit`)
      }
    },
  )

  it.each(['O5', '1O0', '十二', '约十二', '三十五个', '12人', '十二点五平方米'])(
    'never takes %j for a heading',
    (text) => {
      expect(problemOf([[text], [2]])).toMatchObject({ kind: 'number-as-text', text, row: 0 })
    },
  )

  it.each(['三元区', '十里铺小学', '第三小学', '—', '无', '小计'])('passes the words %j over anywhere', (text) => {
    expect(measure('CV', [[text], [2], [text], [6]])).toEqual({ value: 0.5 })
    expect(measure('CV', [[2, text, 6]])).toEqual({ value: 0.5 })
  })

  it('looks at the texts of both ranges', () => {
    expect(problemOf([[1], [2]], [[5], ['第3小学']])).toMatchObject({
      kind: 'digit-in-text',
      role: 'enrolment',
      row: 1,
    })
    expect(measure('CV', [['2025年'], [2], [6]], [['2025年'], [300], [100]])).toEqual({ value: Math.sqrt(3) / 3 })
  })

  it('hands an error value through, whatever stands before it', () => {
    const error = new CellError('#N/A')
    expect(problemOf([['12', 1, error]])).toMatchObject({ kind: 'error-value', error, column: 2 })
    expect(problemOf([['12', 1]], [[3, error]])).toMatchObject({ kind: 'error-value', role: 'enrolment', column: 1 })
    expect(problemOf([[1, 2]], [[-3, error]])).toMatchObject({ kind: 'error-value', role: 'enrolment', column: 1 })
  })

  it('takes no long text for a number', () => {
    const text = '1'.repeat(30_000) + '、' + '.'.repeat(2000) + '小学'
    expect(measure('CV', [[text], [2], [6]])).toEqual({ value: 0.5 })
    expect(describeProblem(problemOf([[2], [text]]), 'zh').length).toBeLessThan(120)
  })

  it('hands the error of a cell through', () => {
    const error = new CellError('#N/A')
    expect(problemOf([[1, error]])).toMatchObject({ kind: 'error-value', error, row: 0, column: 1 })
    expect(problemOf([[1, 2]], [[error, 2]])).toMatchObject({ kind: 'error-value', role: 'enrolment', error })
  })

  it('says both sizes where shapes differ', () => {
    const problem = problemOf([[1, 2]], [[1], [2]])
    expect(describeProblem(problem, 'zh')).toBe(
      '数值区域是 1 行 2 列，在校生数区域是 2 行 1 列，两个区域要一样大、逐格对应。',
    )
    expect(describeProblem(problem, 'en')).toContain('1 × 2')
  })

  it('pairs values with enrolments and skips what has no partner', () => {
    const values = [['小计', 2, 6, '', 50]]
    expect(measure('CV', values, [[9, 300, 100, 70, 0]])).toEqual({ value: Math.sqrt(3) / 3 })
  })

  it('knows no negative enrolment', () => {
    expect(problemOf([[1, 2]], [[3, -4]])).toEqual({
      kind: 'negative-enrolment',
      role: 'enrolment',
      row: 0,
      column: 1,
      value: -4,
    })
  })

  it('tells nothing, a mean of 0 and negative values apart', () => {
    expect(problemOf([['', null]])).toEqual({ kind: 'no-values' })
    expect(problemOf([[1, -1]])).toEqual({ kind: 'mean-zero' })
    expect(measure('GINI', [[1, -1]])).toEqual({ problem: { kind: 'negative-value' } })
    expect(measure('GINI', [[0, 0]])).toEqual({ problem: { kind: 'mean-zero' } })
    expect(measure('RESOURCE_CV', [[600, 600]], [[300, 100]])).toEqual({ value: Math.sqrt(3) / 3 })
  })
})
