import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['a column 备注', { remarks: true }, ['H3']],
  [
    'a column between the others',
    {
      rows: (rows) =>
        rows.map((cells, row) => (cells.length > 1 ? cells.toSpliced(3, 0, row === 2 ? '进度' : null) : cells)),
    },
    ['D3'],
  ],
  ['silent: a column without a heading', { cells: { I8: '见附件' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('column-extra', changes)).toEqual(places)
})
