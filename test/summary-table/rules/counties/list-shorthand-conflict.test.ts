import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['全部 beside counties that have not', { cells: { E5: '全部', F5: '义县' } }, ['F5']],
  ['全部 in 未实现 beside counties that have', { cells: { E5: '义县', F5: '全部' } }, ['F5']],
  ['均未实现 beside counties that have', { cells: { E5: '义县', F5: '均未实现' } }, ['F5']],
  ['无 beside a name', { cells: { F7: '无、义县' } }, ['F7']],
  ['the others, and nobody says than whom', { cells: { E5: '其余均已实现', F5: '无' } }, ['E5']],
  ['silent: the others, and who is left', { cells: { E5: '其余均已实现', F5: '义县' } }, []],
  ['silent: √ and 无', { cells: { E5: '√', F5: '无' } }, []],
  ['silent: 全部 and 无', { cells: { E5: '全部', F5: '无' } }, []],
  ['silent: 无 and 全部 the other way round', { cells: { E5: '无', F5: '全部' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('list-shorthand-conflict', changes)).toEqual(places)
})
