import { localStandard, type LocalStandard } from '../../src/balance/standards/local'
import { sheetFromGrid } from '../../src/grid/contents'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, PLAIN_SCHOOLS, schoolSheet } from './workbook'

/** Ten times the equipment that the nation asks for: 宝力小学 no longer passes. */
const OURS: LocalStandard = {
  id: 'ours',
  name: '本县标准',
  base: 'quality-2017',
  changes: { 'L6.standard.primary': 20_000 },
}
const ours = localStandard(OURS)
if (!('standard' in ours)) throw new Error('the local standard is none')
const { standard } = ours

const WORKBOOK = countyWorkbook([
  schoolSheet(PLAIN_SCHOOLS.slice(1)),
  ledgerSheet('标准化台账', HEADINGS.standard, [
    ['宝力小学', '小学', '无'],
    ['八面城中学', '初中', '无'],
  ]),
  sheetFromGrid('年度目标', [
    ['指标', '学段', '单位', '2018年目标'],
    ['达到优质均衡标准的学校比例', '小学', '%', 100],
  ]),
])

test('ledgers and targets are held against the standard that schools are judged by', () => {
  const rules = (more: Parameters<typeof checked>[1]) =>
    checked(WORKBOOK, more).findings.flatMap(({ rule }) =>
      rule === 'school-said-passing' || rule === 'target-missed' ? [rule] : [],
    )
  expect(rules({})).toEqual([])
  expect(rules({ standard })).toEqual(['school-said-passing', 'target-missed'])
})

test('schools are those of the cells that were chosen for them, and of the headings where those have gone', () => {
  const schoolsIn = (cells: { sheet: string; cell: string } | null) =>
    checked(WORKBOOK, { cells }).ledgers[0].figures.schools
  expect(schoolsIn(null)).toBe(2)
  expect(schoolsIn({ sheet: '学校基本数据', cell: 'A1:O2' })).toBe(1)
  expect(schoolsIn({ sheet: '没有了', cell: 'A1:O2' })).toBe(2)
})
