import { CellError } from '../../../../src/grid/cell'
import { cellError as rule } from '../../../../src/summary-table/rules/form/cell-error'
import { evidenceEmpty } from '../../../../src/summary-table/rules/documents/evidence-empty'
import { officeEmpty } from '../../../../src/summary-table/rules/answers/office-empty'
import { messages, subjectOf } from '../../subject'

const NA = new CellError('#N/A')

test('answers, policy points and the heading line, in their places', () => {
  const subject = subjectOf(
    [
      { evidence: NA, office: new CellError('#REF!') },
      { policy: NA, achieved: NA, unachieved: NA },
    ],
    { unit: NA },
  )
  expect(messages(rule, subject)).toEqual([
    'B2: 表头〔B2〕显示的是错误值“#N/A”。',
    'D4: 第1项〔D4〕显示的是错误值“#N/A”。',
    'G4: 第1项〔G4〕显示的是错误值“#REF!”。',
    'C5: 第2项〔C5〕显示的是错误值“#N/A”。',
    'E5: 第2项〔E5〕显示的是错误值“#N/A”。',
    'F5: 第2项〔F5〕显示的是错误值“#N/A”。',
  ])
})

test('a merged cell is one cell', () => {
  const merges = [{ top: 3, left: 6, bottom: 4, right: 6 }]
  expect(messages(rule, subjectOf([{ office: NA }, {}], { merges }))).toHaveLength(1)
})

test('the same characters typed as text are no error', () => {
  expect(messages(rule, subjectOf([{ evidence: '#N/A' }]))).toEqual([])
})

test('an error is told by this rule alone', () => {
  const subject = subjectOf([{ evidence: NA, office: NA }])
  for (const rule of [evidenceEmpty, officeEmpty]) expect(messages(rule, subject)).toEqual([])
})

test('a heading and a number', () => {
  const grid = subjectOf([{}]).table
  const rows = new Map([
    ...grid.sheet.rows,
    [2, ['目标和举措', '编号', '重要政策点', NA, '已实现', '未实现', '责任科室']],
  ])
  const [point] = grid.points
  const numberCell = { ...point.cells.office!, column: 1, value: NA, text: '' }
  const table = {
    ...grid,
    sheet: { ...grid.sheet, rows },
    points: [{ ...point, cells: { ...point.cells, number: numberCell } }],
  }
  expect(messages(rule, { ...subjectOf([{}]), table })).toEqual([
    'D3: 表头〔D3〕显示的是错误值“#N/A”。',
    'B4: 第1项〔B4〕显示的是错误值“#N/A”。',
  ])
})
