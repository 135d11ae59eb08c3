import { placesOf, type Changes, type Grid } from '../../filled-table'

/** Rows put between the last point and the note. */
const below =
  (...rows: Grid) =>
  (grid: Grid) =>
    grid.toSpliced(-1, 0, ...rows)

it.each<[string, Changes, string[]]>([
  ['a subtotal', { rows: (rows) => rows.toSpliced(10, 0, [null, null, '小计', 7]) }, ['A11:G11']],
  ['a total below the last point', { rows: below(['合计', null, null, null, '7个', '0个']) }, ['A53:G53']],
  ['a total in one cell', { rows: below([null, null, '合  计']) }, ['A53:G53']],
  ['one more point', { rows: below(['其他', 50, '其他事项', '无', '全部', '无', '基教科']) }, ['A53:G53']],
  [
    'two rows below the last point, the first of them blank in part',
    { rows: below([null, null, '其他', '无'], [null, 51]) },
    ['A53:G53', 'A54:G54'],
  ],
  ['silent: signatures right below the last point', { rows: below(['填表人：王五', null, null, '审核人：赵六']) }, []],
  ['silent: signatures in cells', { rows: below(['单位负责人', '赵六', null, '填表人', '王五']) }, []],
  ['silent: a remark right below the last point', { rows: below(['说明：', '一式两份']) }, []],
  ['silent: a line of text right below the last point', { rows: below(['以上情况属实']) }, []],
  ['silent: the heading line below', { rows: below(['填报单位', '锦州市教育局', null, '时间', '2018年']) }, []],
  ['silent: rows after a blank one', { rows: below([], ['其他', 50, '其他事项', '无']) }, []],
  ['silent: rows after the note', { rows: (rows) => [...rows, ['其他', 50, '其他事项', '无']] }, []],
  ['silent: a blank row', { rows: (rows) => rows.toSpliced(10, 0, []) }, []],
  ['silent: headings repeated', { rows: (rows) => rows.toSpliced(10, 0, rows[2]) }, []],
  ['silent: below the table', { rows: (rows) => [...rows, ['填表人：办公室']] }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('row-extra', changes)).toEqual(places)
})
