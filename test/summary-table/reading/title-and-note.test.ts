import type { CellValue } from '../../../src/grid/cell'
import { FORM_49, filledTable, placesOf, said, type Grid } from '../filled-table'

const { title, note } = FORM_49

it.each<[string, CellValue]>([
  ['as issued', title],
  ['with its number', `附件2：${title}`],
  ['with its number on a line of its own', `附件２\n${title}`],
  ['in two lines, with blanks', '城乡义务教育 一体化改革发展\n重要政策点进展情况汇总表'],
])('the title may stand there %s', (_, written) => {
  expect(said(filledTable({ cells: { A1: written } }))).toEqual([])
})

describe('with the heading line in its cell', () => {
  const line = '填报单位：锦州市教育局 联系人：办公室 0416-0000000 时间：2018年11月20日'
  const rows = ([, , ...rest]: Grid) => rest

  it.each([
    `${title}\n${line}`,
    `${title}    ${line}`,
    `${title}\n${line.replaceAll(' 联', '\n联').replace(' 时', '\n时')}`,
    `附件2：${title}\n（${line}）`,
  ])('%s is the title', (written) => {
    expect(said(filledTable({ rows: (grid) => [[written], ...rows(grid)] }))).toEqual([])
  })

  it('only its own words are put right', () => {
    const written = `${title.replace('重要', '主要')}\n${line}`
    expect(placesOf('title-changed', { rows: (grid) => [[written], ...rows(grid)] })).toEqual([
      `A1 → ${title}\n${line}`,
    ])
  })

  it('the line alone is no title', () => {
    expect(said(filledTable({ rows: (grid) => [[line], ...rows(grid)] }))).toEqual(['title-changed null'])
  })
})

it('the title may stand in any row above, and its number in a row of its own', () => {
  expect(said(filledTable({ rows: (rows) => [['附件2：'], [], ...rows] }))).toEqual([])
  expect(said(filledTable({ rows: ([first, ...rows]) => [first, [null, '（2018年）'], ...rows] }))).toEqual([])
})

it.each([`锦州市${title}`, `${title}（2018年）`, '城乡义务教育一体化发展进展情况表', title.replace('重要', '主要')])(
  'the title %s is another one',
  (written) => {
    expect(said(filledTable({ cells: { A1: written } }))).toEqual(['title-changed A1'])
    expect(placesOf('title-changed', { cells: { A1: written } })).toEqual([`A1 → ${title}`])
  },
)

it.each<[string, CellValue]>([
  ['nothing', null],
  ['something else', '一览表'],
  ['a number', 5],
])('where %s stands above the table there is no title, and no cell to put it into for certain', (_, written) => {
  expect(said(filledTable({ cells: { A1: written } }))).toEqual(['title-changed null'])
  expect(placesOf('title-changed', { cells: { A1: written } })).toEqual(['null'])
})

it('the note may differ in punctuation and width, and stand a few rows further down', () => {
  const other = note.replace('（含', '(含').replace('等）', '等)') + '。'
  expect(said(filledTable({ cells: { A53: other } }))).toEqual([])
  expect(said(filledTable({ rows: (rows) => [...rows.slice(0, -1), [], [null, note]] }))).toEqual([])
})

it.each<[CellValue, string]>([
  ['注：无', `A53 → ${note}`],
  [
    '各设区市直属的有独立管理职能的功能区（含各种开发区、高新区、保税区、景区等）可作为单独的县（市、区）',
    `A53 → ${note}`,
  ],
  ['填表说明：一式两份', 'null'],
  [null, 'null'],
])('%p in place of the note', (written, place) => {
  expect(placesOf('note-missing', { cells: { A53: written } })).toEqual([place])
  expect(said(filledTable({ cells: { A53: written } }))).toEqual([`note-missing ${place.split(' ')[0]}`])
})
