import { sheetFromGrid } from '../../../../src/grid/contents'
import { filledSheet, findingsOf, FORM_49, workbookOf } from '../../filled-table'

const headings = FORM_49.columns.map(({ heading }) => heading)
const sheetOf = (name: string, ...cells: string[]) => sheetFromGrid(name, [cells])

it('names the sheet with the most headings and what it lacks', () => {
  const workbook = workbookOf(sheetOf('甲', '编号'), sheetOf('乙', ...headings.slice(0, 2)), sheetOf('丙', '学校'))
  const [finding] = findingsOf(workbook)
  expect(finding).toMatchObject({ rule: 'table-not-found', sheet: '乙', cell: null, point: null, fix: null })
  for (const heading of headings.slice(2)) expect(finding.message).toContain(heading)
  expect(finding.message).not.toContain('编号')
})

it('names no sheet where none is near', () => {
  expect(findingsOf(workbookOf(sheetOf('甲', '学校', '学生数')))).toMatchObject([
    { rule: 'table-not-found', sheet: null },
  ])
})

it('is silent where one sheet of several holds a table', () => {
  expect(findingsOf(workbookOf(sheetOf('封面', '编号'), filledSheet()))).toEqual([])
})
