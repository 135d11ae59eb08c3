import { CellError } from '../../../../src/grid/cell'
import type { SheetContents } from '../../../../src/grid/contents'
import {
  filledSheet,
  findingsOf,
  placesOf,
  saidBy,
  TIELING,
  workbookOf,
  type Changes,
  type Grid,
} from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['a row deleted', { rows: (rows) => rows.toSpliced(7, 1) }, ['null']],
  ['编号 emptied', { cells: { B8: null } }, ['B8 → 5']],
  ['silent: 编号 written otherwise', { cells: { B8: '５、' } }, []],
  ['silent: an error in 编号 is another mistake', { cells: { B8: new CellError('#N/A') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-missing', changes)).toEqual(places)
})

it('no number is put into a cell merged with the number of another row', () => {
  const changes = { cells: { B4: '甲', B5: null }, merges: ['B4:B5'] }
  expect(placesOf('point-missing', changes)).toEqual(['B4', 'B5'])
  expect(saidBy('point-missing', changes)[0].hint).toBe('编号〔B4:B5〕与别的格合并成了一格：请取消合并，逐行填写编号。')
})

describe('a form spread over two sheets', () => {
  const isNumbered = (from: number, to: number) => (cells: Grid[number]) =>
    typeof cells[1] !== 'number' || (cells[1] >= from && cells[1] <= to)
  const page = (name: string, from: number, to: number, changes: Changes = {}) =>
    filledSheet({ ...changes, name, rows: (rows) => rows.filter(isNumbered(from, to)) })
  const missing = (...sheets: SheetContents[]) =>
    findingsOf(workbookOf(...sheets)).flatMap(({ rule, sheet, message }) =>
      rule === 'point-missing' ? [`${sheet}: ${message}`] : [],
    )

  it('each table says once where the others are', () => {
    expect(missing(page('一', 1, 25), page('二', 26, 49))).toEqual([
      '一: 第26至49项不在这张表里，在工作表“二”里。',
      '二: 第1至25项不在这张表里，在工作表“一”里。',
    ])
  })

  it('a point that no sheet has is missing all the same', () => {
    expect(missing(page('一', 1, 24), page('二', 26, 49)).filter((one) => one.includes('缺少'))).toEqual([
      expect.stringContaining('一: 缺少第25项'),
      expect.stringContaining('二: 缺少第25项'),
    ])
  })

  it.each<[string, SheetContents]>([
    ['a whole table', filledSheet({ name: '二' })],
    ['points that the first has too', page('二', 20, 49)],
    ['another city’s points', page('二', 26, 49, { office: TIELING })],
  ])('%s on the other sheet is another table', (_, other) => {
    expect(missing(page('一', 1, 25), other).filter((one) => one.startsWith('一: 缺少'))).toHaveLength(24)
  })
})
