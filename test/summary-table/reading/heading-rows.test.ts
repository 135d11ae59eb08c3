import type { CellValue } from '../../../src/grid/cell'
import { check } from '../../../src/summary-table/check'
import { fixAll } from '../../../src/summary-table/fix'
import { numbersColumns } from '../../../src/summary-table/reading/column-numbers'
import {
  filledSheet,
  filledTable,
  JINZHOU,
  OPTIONS,
  placesOf,
  said,
  saidBy,
  type Changes,
  type Grid,
} from '../filled-table'

const ACHIEVED = '已实现该目标的县名单'
const UNACHIEVED = '未实现该目标的县名单'
const HEADINGS = filledSheet().rows.get(2)!

/** A table whose headings stand in these two rows, 3 and 4; the points begin in row 5. */
const under = (upper: readonly CellValue[], lower: readonly CellValue[], more: Changes = {}): Changes => ({
  rows: (rows: Grid) => rows.toSpliced(2, 1, [...upper], [...lower]),
  ...more,
})

const GROUPED = HEADINGS.with(4, '县名单').with(5, null)
const LISTS = [null, null, null, null, ACHIEVED, UNACHIEVED]
const DOWN = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4']

describe('headings in two rows', () => {
  it.each<[string, Changes]>([
    ['both lists under one heading, merged', under(GROUPED, LISTS, { merges: DOWN })],
    ['both lists under one heading, merges unknown', under(GROUPED, LISTS)],
    [
      'evidence and lists under one heading',
      under(HEADINGS.with(3, '落实情况').with(4, null).with(5, null), [null, null, null, ...HEADINGS.slice(3, 6)]),
    ],
    [
      'groups over all but the last',
      under(['政策', null, null, '县级', null, null, '责任科室'], HEADINGS.slice(0, 6), {
        merges: ['A3:C3', 'D3:F3', 'G3:G4'],
      }),
    ],
    [
      'every heading merged over both',
      under(HEADINGS, [], { merges: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => `${column}3:${column}4`) }),
    ],
  ])('%s: nothing is wrong, and every list is read', (_, changes) => {
    const { tables } = check(filledTable(changes), OPTIONS)
    expect(said(filledTable(changes))).toEqual([])
    const counties = tables[0].answers.map(({ achieved, unachieved }) => [...achieved.counties, ...unachieved.counties])
    expect(counties.map((names) => names.length)).toEqual(Array(49).fill(JINZHOU.counties.length))
    expect(tables[0].table.area).toMatchObject({ top: 2, bottom: 52 })
  })

  it('on every page', () => {
    const paged = (rows: Grid) => [
      ...rows.slice(0, 2),
      GROUPED,
      LISTS,
      ...rows.slice(3, 20),
      GROUPED,
      LISTS,
      ...rows.slice(20),
    ]
    expect(said(filledTable({ rows: paged, merges: ['E22:F22'] }))).toEqual([])
  })

  it('a word of the lower row is put right where it stands', () => {
    const changes = under(GROUPED, LISTS.with(5, '未实现'), { merges: DOWN })
    expect(placesOf('column-renamed', changes)).toEqual([`F4 → ${UNACHIEVED}`])
    expect(said(filledTable(changes))).toEqual(['column-renamed F4'])
  })

  it('a heading left out of the lower row is put there, and not over the group', () => {
    const changes = under(GROUPED, LISTS.with(5, null), { merges: DOWN })
    expect(fixAll(filledTable(changes), OPTIONS).edits.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
      `F4 ${UNACHIEVED}`,
    ])
  })

  it.each<[string, Changes, string[]]>([
    [
      'the heading line above',
      {
        cells: { A2: '填报单位：锦州市教育局', D2: '联系人：李明 0416-2345678', F2: '时间：2018年11月20日', D3: null },
      },
      ['column-missing D3'],
    ],
    ['the first point below', { cells: { C3: null } }, ['column-missing C3']],
    [
      'a row of words below',
      { rows: (rows) => rows.toSpliced(3, 0, [null, null, null, null, '另附页']), cells: { E3: null } },
      ['column-missing E3', 'row-extra A4:G4'],
    ],
  ])('%s is no heading where one is missing', (_, changes, places) => {
    expect(said(filledTable(changes))).toEqual(places)
  })
})

describe('a row that numbers the columns', () => {
  const ROWS: [string, CellValue[]][] = [
    ['1 to 7', [1, 2, 3, 4, 5, 6, 7]],
    ['（1） to （7）', ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）']],
    ['① to ⑦', ['①', '②', '③', '④', '⑤', '⑥', '⑦']],
    ['栏次 and 1 to 6', ['栏 次', 1, 2, 3, 4, 5, 6]],
    ['stems, then 1 to 4', ['甲', '乙', '丙', '1', '2', '3', '4']],
  ]

  it.each(ROWS)('%s: is one row too many, and no point', (_, row) => {
    const rows = (grid: Grid) => grid.toSpliced(3, 0, row)
    expect(said(filledTable({ rows }))).toEqual(['row-extra A4:G4'])
    expect(saidBy('row-extra', { rows })[0].message).toMatch(/是栏次，下发的表没有这一行。$/)
  })

  it.each(ROWS)('%s: below the headings of every page', (_, row) => {
    const rows = (grid: Grid) => [...grid.slice(0, 3), row, ...grid.slice(3, 20), grid[2], row, ...grid.slice(20)]
    expect(said(filledTable({ rows }))).toEqual(['row-extra A4:G4', 'row-extra A23:G23'])
  })

  it.each<[string, CellValue[]]>([
    ['one number', [null, 3]],
    ['two', [1, 2]],
    ['counts', ['小计', null, null, null, 7, 0, 7]],
    ['the same over again', [1, 1, 1]],
    ['a gap', [1, 2, 4]],
    ['numbers that begin elsewhere', [3, 4, 5, 6]],
    ['a point', ['工作目标', 1, '县域内城乡义务教育学校建设标准统一', null, '义县']],
    ['nothing', []],
  ])('%s is none', (_, cells) => {
    expect(numbersColumns(cells)).toBe(false)
  })
})
