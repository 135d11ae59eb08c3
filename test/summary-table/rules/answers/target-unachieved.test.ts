import { placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  [
    'each point with counties left, where they are named',
    {
      cells: Object.fromEntries(
        Array.from({ length: 49 }, (_, index) => [`F${index + 4}`, index === 4 ? '义县、凌海市' : '无']),
      ),
    },
    ['F8'],
  ],
  [
    'silent: 无',
    { cells: Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`F${index + 4}`, '暂无'])) },
    [],
  ],
])('%s', (_, changes, places) => {
  expect(placesOf('target-unachieved', changes)).toEqual(places)
})
