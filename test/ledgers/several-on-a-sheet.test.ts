import { parseArea } from '../../src/grid/address'
import { sheetFromGrid } from '../../src/grid/contents'
import { checked, countyWorkbook, HEADINGS, said, type Row } from './workbook'

const SPECIAL: readonly Row[] = [HEADINGS.special, ['宝力小学', 4, 4, 0, 0, 0, 4]]
const MIGRANTS: readonly Row[] = [HEADINGS.migrants, ['八面城中学', 20, 20, 0, 0, 0]]

const two = (between: readonly Row[], merges: readonly string[] = [], second = MIGRANTS) =>
  countyWorkbook([
    sheetFromGrid('特殊群体', [...SPECIAL, ...between, ...second], { merges: merges.map((area) => parseArea(area)!) }),
  ])

test.each<[string, readonly Row[], readonly string[]]>([
  ['nothing', [], []],
  ['a blank row', [[]], []],
  ['a title', [['二、随迁子女就学情况']], []],
  ['a title merged across', [[], ['随迁子女'], []], ['A4:F4']],
  ['a title and who counts what, with blanks between', [[], ['表二'], [], ['单位：人']], []],
  ['who signs the first, side by side', [['单位负责人：', null, '填表人：', null, '联系电话：', 13000000000], []], []],
])('two ledgers on one sheet, between them %s', (_, between, merges) => {
  const workbook = two(between, merges)
  expect(said(workbook)).toEqual([])
  expect(checked(workbook).ledgers).toMatchObject([
    { id: 'migrants', rows: 1, figures: { migrants: 20 } },
    { id: 'special-needs', rows: 1, figures: { children: 4 } },
  ])
})

test('headings of two rows of the second are no row of the first', () => {
  const head = [
    ['学校', '随迁子女', '就读', null, null, '单独编班数'],
    [null, null, '公办', '购买学位', '其他民办', null],
  ]
  const workbook = two([], ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4'], [...head, MIGRANTS[1]])
  expect(said(workbook)).toEqual([])
  expect(checked(workbook).ledgers.map(({ rows }) => rows)).toEqual([1, 1])
})

test('a school alone in the last row above another table is still a row', () => {
  const workbook = two([['八面城中学'], []])
  expect(checked(workbook).ledgers.map(({ id, rows }) => [id, rows])).toEqual([
    ['migrants', 1],
    ['special-needs', 2],
  ])
})
