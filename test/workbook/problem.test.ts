import { WorkbookProblem, type ProblemKind } from '../../src/workbook/problem'

const KINDS: readonly ProblemKind[] = [
  'cell-edit',
  'protected',
  'read-only',
  'hidden',
  'sheet-gone',
  'busy',
  'cancelled',
  'part-done',
  'marks-left',
  'other',
]

test.each(KINDS)('%s has a sentence in both languages, with and without facts', (kind) => {
  for (const facts of [{}, { sheet: '汇总表', detail: 'E: x' }]) {
    const problem = new WorkbookProblem(kind, facts)
    expect(problem.sentence('zh')).toMatch(/[\u4e00-\u9fff].*[。？）x]$/)
    expect(problem.sentence('en')).toMatch(/^[A-Z].*[.?)x]$/)
    expect(problem.sentence('zh') + problem.sentence('en')).not.toMatch(/undefined|null/)
  }
})

test('the sheet is named where it is known', () => {
  expect(new WorkbookProblem('protected', { sheet: '附表' }).sentence('zh')).toContain('工作表“附表”受保护')
})
