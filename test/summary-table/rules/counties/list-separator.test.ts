import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['commas', { cells: { E5: ALL.replaceAll('、', '，') } }, [`E5 → ${ALL}`]],
  ['line breaks', { cells: { E5: ALL.replaceAll('、', '\n') } }, [`E5 → ${ALL}`]],
  ['names that run together', { cells: { E5: ALL.replaceAll('、', '') } }, [`E5 → ${ALL}`]],
  ['without a fix where a name is unknown', { cells: { E5: `${ALL}，昌图县` } }, ['E5']],
  ['silent: a blank after 、', { cells: { E5: ALL.replaceAll('、', '、 ') } }, []],
  [
    'once where one list stands for several points',
    { merges: ['E5:E7'], cells: { E5: '古塔区，凌河区', E6: null, E7: null } },
    ['E5 → 古塔区、凌河区'],
  ],
])('%s', (_, changes, places) => {
  expect(placesOf('list-separator', changes)).toEqual(places)
})
