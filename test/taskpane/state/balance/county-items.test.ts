import { sheetFromGrid } from '../../../../src/grid/contents'
import { BASIC_2012, QUALITY_2017 } from '../../../../src/balance/standards/catalogue'
import { NO_CHOICES } from '../../../../src/kept/balance-choices'
import { balanceOf } from '../../../../src/taskpane/state/balance/balance'
import { groupSizes, itemEntry, itemGroups } from '../../../../src/taskpane/state/balance/county-items'
import { book, HEADINGS, row } from '../../../balance/school-sheet/books'

const SCHOOLS = book([HEADINGS, row('一小')]).sheets
const HEADING = ['指标', '实际值', '2026年目标']
const ROWS = [
  ['特殊教育学校生均公用经费', 5800, 5500],
  ['教师5年360学时培训完成率', '100%', ''],
  ['交流轮岗教师比例；其中骨干教师比例', '12%', ''],
  ['社会认可度', '88%', '90%'],
]

const itemsOf = (rows: (string | number)[][] | null, cells = NO_CHOICES.cells) => {
  const sheets = [...SCHOOLS, ...(rows ? [sheetFromGrid('县级指标', [HEADING, ...rows])] : [])]
  return balanceOf({ sheets, date1904: false }, { ...NO_CHOICES, cells }, 'zh', 2026)?.items ?? []
}

test('what misses the standard or the target of the year comes first, what cannot be judged is neither met nor missed', () => {
  const { missed, open, met } = itemGroups(itemsOf(ROWS))
  expect(missed.map(({ id }) => id)).toEqual(['G7', 'S1'])
  expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['G1', 'G11']))
  // Schools and classes are judged by the school data.
  expect(met.map(({ id }) => id)).toEqual(['G4', 'G5', 'G9'])
})

test('a person has no sheet, a blank one, or one with something in it', () => {
  expect(itemEntry(itemsOf(null))).toBe('none')
  expect(itemEntry(itemsOf([['社会认可度', '', '']]))).toBe('blank')
  expect(itemEntry(itemsOf(ROWS))).toBe('entered')
})

test('the items are found beside chosen school data', () => {
  expect(itemEntry(itemsOf(ROWS, { sheet: '学校基本数据', cell: 'A1:L2' }))).toBe('entered')
})

test('the groups are counted', () => {
  expect(groupSizes(QUALITY_2017)).toEqual([
    ['政府保障程度', 15],
    ['教育质量', 9],
    ['社会认可度', 1],
  ])
  expect(groupSizes(BASIC_2012)).toEqual([])
})
