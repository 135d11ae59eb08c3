import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['one county', { cells: { F5: '义县' } }, ['F5']],
  ['several, written short', { cells: { F5: '古塔、北镇市' } }, ['F5']],
  ['silent: 全部 beside exceptions is another contradiction', { cells: { E5: '全部', F5: '义县' } }, []],
  ['silent: 除…外 with its exceptions', { cells: { E5: '除义县外均已实现', F5: '义县' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-in-both', changes)).toEqual(places)
})
