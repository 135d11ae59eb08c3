import { chosenContents } from '../../src/balance/chosen-cells'
import { keptJudging } from '../../src/kept/judging'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { book, HEADINGS, row } from '../balance/school-sheet/books'

const OWN = { id: 'own', name: '本县', base: 'quality-2017', changes: { 'S1.value': 90 } }

test.each([
  [null, 'quality-2017', null, []],
  [{ standard: 'basic-2012' }, 'basic-2012', null, []],
  [{ standard: 'local', local: OWN }, 'own', null, []],
  [{ standard: 'local', local: { ...OWN, changes: { 'S1.value': -1 } } }, 'quality-2017', null, ['not-a-number']],
  [{ standard: 'local' }, 'quality-2017', null, ['malformed']],
  [{ cells: { sheet: '表', cell: 'A1:B2' } }, 'quality-2017', { sheet: '表', cell: 'A1:B2' }, []],
  [{ cells: { sheet: '表', cell: 'no address' } }, 'quality-2017', null, []],
  ['no choice at all', 'quality-2017', null, []],
])('%j is judged by %s', (kept, standard, cells, problems) => {
  const judging = keptJudging(kept)
  expect([judging.standard.id, judging.cells]).toEqual([standard, cells])
  expect(judging.problems.map(({ kind }) => kind)).toEqual(problems)
})

test('of the workbook the chosen cells are seen, all of it where none are, nothing where their sheet is gone', () => {
  const contents = book([HEADINGS, row('一小'), row('二小')])
  expect(chosenContents(contents, null)).toBe(contents)
  const sheet = '学校基本数据'
  expect(chosenContents(contents, { sheet, cell: 'A1:L2' })?.sheets[0].rows.size).toBe(2)
  expect(chosenContents(contents, { sheet: '别处', cell: 'A1:L2' })).toBeNull()
  expect(keptJudging(undefined).standard).toBe(QUALITY_2017)
})
