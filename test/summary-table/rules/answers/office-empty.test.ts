import { CellError } from '../../../../src/grid/cell'
import { officeEmpty as rule } from '../../../../src/summary-table/rules/answers/office-empty'
import { messages, subjectOf } from '../../subject'

test.each([null, ' ', '—'])('blank office: %j', (office) => {
  expect(messages(rule, subjectOf([{}, { office }]))).toEqual(['G5: 第2项的责任科室〔G5〕没有填写。'])
})

test.each(['无', '暂无。'])('an office that is none: %j', (office) => {
  expect(messages(rule, subjectOf([{ office }]))).toEqual([
    `G4: 第1项的责任科室〔G4〕写着“${office}”，没有写是哪个科室。`,
  ])
})

test.each(['规财科', '规财科、资助中心', 'XX科', new CellError('#N/A')])('silent: %s', (office) => {
  expect(messages(rule, subjectOf([{ office }]))).toEqual([])
})

test('an office merged across points stands for all of them; a blank one is told once', () => {
  const merges = [{ top: 3, left: 6, bottom: 4, right: 6 }]
  expect(messages(rule, subjectOf([{ office: '规财科' }, { office: null }], { merges }))).toEqual([])
  expect(messages(rule, subjectOf([{ office: null }, { office: null }], { merges }))).toHaveLength(1)
})

test('a table without the column is left alone', () => {
  expect(messages(rule, subjectOf([{}], { without: ['office'] }))).toEqual([])
})
