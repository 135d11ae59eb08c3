import { CellError } from '../../../src/grid/cell'
import { cellError as rule } from '../../../src/summary-table/rules/cell-error'
import { messages, subjectOf } from '../subject'

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
